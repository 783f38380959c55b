import { OctagonX } from 'lucide-react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { useHarms } from './use-threat-table.ts'

/** After a title: this, or so many of a group, may do harm that is not acceptable. */
export function UnacceptableMark({ count }: { readonly count: number | null }) {
  const text =
    count === null ? t('threats.harm.unacceptable') : t('threats.harm.unacceptableCount', { n: count })
  return (
    <span
      title={text}
      className="ms-1.5 inline-flex h-5 shrink-0 items-center gap-1 rounded-sm bg-high-tint px-1 text-xs font-medium text-high"
    >
      <OctagonX aria-hidden="true" size={13} strokeWidth={2} className="shrink-0" />
      {count !== null && <span aria-hidden="true">{count}</span>}
      <span className="sr-only">{text}</span>
    </span>
  )
}

/** After the title of one threat; most have none. */
export function UnacceptableThreat({ threat }: { readonly threat: ThreatRow }) {
  return useHarms().isUnacceptable(threat) ? <UnacceptableMark count={null} /> : null
}
