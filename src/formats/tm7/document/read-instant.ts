import { noTime } from './namespaces.ts'

/**
 * A time of the file as ISO 8601 in UTC, cut to milliseconds; null for "never" and for what is no time. One
 * without zone counts as UTC.
 */
export function readInstant(text: string): string | null {
  const match = form.exec(text.trim())
  if (match === null || text.startsWith(noTime.slice(0, 10))) return null
  const [, base = '', fraction = '', zone = 'Z'] = match
  const time = Date.parse(`${base}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?$/
