import { CircleHelp } from 'lucide-react'
import { t } from '../../../messages/messages.ts'

/** Says that the threat stands on an answer nobody has given yet. Quiet, as most threats begin so. */
export function AssumedMark() {
  return <Mark text={t('threats.assumed')} />
}

/** How many of a group stand on such answers. */
export function AssumedShare({ assumed, total }: { readonly assumed: number; readonly total: number }) {
  if (assumed === total) return <AssumedMark />
  if (assumed === 0) return <span className="text-xs text-ink-3">{t('threats.confirmed')}</span>
  return <Mark text={t('threats.assumedShare', { assumed, total })} />
}

function Mark({ text }: { readonly text: string }) {
  return (
    <span className="flex items-center gap-1 text-xs text-ink-2">
      <CircleHelp aria-hidden="true" size={13} strokeWidth={1.75} className="shrink-0 text-medium" />
      {text}
    </span>
  )
}
