import { formatDate, formatNumber } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'

/** Size for people: B below 1,000, then kB and MB with one digit where it matters. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return t('start.bytes', { n: bytes })
  if (bytes < 1_000_000) return t('start.kilobytes', { n: Math.round(bytes / 1_000) })
  return t('start.megabytes', { n: formatNumber(bytes / 1_000_000, 1) })
}

/**
 * How long ago, for people; a date from a week on.
 * @param instant ISO 8601
 * @param now milliseconds since 1970
 */
export function formatWhen(instant: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(instant)) / 60_000)
  if (minutes < 1) return t('start.justNow')
  if (minutes < 60) return t('start.minutesAgo', { n: minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return t('start.hoursAgo', { n: hours })
  const days = Math.floor(hours / 24)
  if (days < 7) return t('start.daysAgo', { n: days })
  return formatDate(instant)
}
