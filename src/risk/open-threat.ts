import type { ThreatRow } from '../engine/threat.ts'

/** Still to be treated: nobody settled it, and it is found (or was written by hand). */
export function isOpen({ status, origin }: ThreatRow): boolean {
  return origin !== 'gone' && (status === 'open' || status === 'needs-investigation')
}
