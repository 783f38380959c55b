import { OctagonX } from 'lucide-react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { severityInfos } from '../../../methods/safety/safety.ts'
import type { SafetySeverity } from '../../../model/records/decision.ts'
import { classNames } from '../../controls/class-names.ts'
import { useHarms } from './use-threat-table.ts'

/** Severity of harm by one threat: dashed while only the rule says so, with an octagon where it is unacceptable. */
export function HarmCell({ threat }: { readonly threat: ThreatRow }) {
  const harms = useHarms()
  const severity = harms.severityOf(threat)
  if (severity === null) return <span className="text-ink-3">–</span>
  return (
    <SeverityMark
      severity={severity}
      isSuggested={threat.decision?.safety === undefined}
      isUnacceptable={harms.isUnacceptable(threat)}
    />
  )
}

interface SeverityMarkProps {
  readonly severity: SafetySeverity
  readonly isSuggested: boolean
  readonly isUnacceptable: boolean
}

/** S1 to S5, its words on demand. */
export function SeverityMark({ severity, isSuggested, isUnacceptable }: SeverityMarkProps) {
  const info = severityInfos.find(({ id }) => id === severity)
  return (
    <span
      title={info === undefined ? undefined : `${info.label}: ${info.text}`}
      className={classNames(
        'inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-xs font-medium',
        isUnacceptable ? 'bg-high-tint text-high' : 'text-ink-2',
        isSuggested ? 'border border-dashed border-current' : !isUnacceptable && 'bg-line/60',
      )}
    >
      {isUnacceptable && <OctagonX aria-hidden="true" size={12} strokeWidth={2} className="shrink-0" />}
      {severity}
      {isSuggested && <span className="sr-only">{t('dread.basis.suggested')}</span>}
      {isUnacceptable && <span className="sr-only">{t('rating.unacceptable')}</span>}
    </span>
  )
}
