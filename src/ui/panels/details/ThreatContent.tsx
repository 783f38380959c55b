import { CircleCheck, CircleHelp } from 'lucide-react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { Chip } from '../../controls/Chip.tsx'
import { StrideLetters } from '../../controls/StrideLetters.tsx'
import { CvssField } from '../../rating/CvssField.tsx'
import { ResidualSection } from '../../rating/ResidualSection.tsx'
import { SafetySection } from '../../rating/SafetySection.tsx'
import { SchemeSection } from '../../rating/SchemeSection.tsx'
import { useThreatRisk } from '../../rating/use-threat-risk.ts'
import { DecisionSection } from './DecisionSection.tsx'
import { GoesAwaySection } from './GoesAwaySection.tsx'
import { GoneFacts } from './GoneFacts.tsx'
import { ManualThreatFields } from './ManualThreatFields.tsx'
import { MitigationSection } from './MitigationSection.tsx'
import { ProvenanceSection } from './ProvenanceSection.tsx'
import { RatingSection } from './RatingSection.tsx'
import { ReconfirmNotice } from './ReconfirmNotice.tsx'
import { RecordedSection } from './RecordedSection.tsx'
import { RuleTexts } from './RuleTexts.tsx'
import { ThreatWords } from './ThreatWords.tsx'
import { WhySection } from './WhySection.tsx'

interface ThreatContentProps {
  readonly row: ThreatRow
  readonly onNext: (() => void) | null
}

/** Everything about one threat, in the order in which one thinks about it. */
export function ThreatContent({ row, onNext }: ThreatContentProps) {
  const { finding } = row
  const risk = useThreatRisk(row)
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto p-3">
      {row.origin === 'manual' ? (
        <ManualThreatFields row={row} />
      ) : (
        <ThreatWords row={row}>
          {row.stride.length > 0 && <StrideLetters letters={row.stride} all />}
          {finding !== null && <Certainty isAssumed={row.assumed} />}
        </ThreatWords>
      )}
      <ReconfirmNotice row={row} />
      {finding !== null && finding.why.length > 0 && <WhySection row={row} why={finding.why} />}
      {row.origin === 'generated' && <GoesAwaySection row={row} />}
      {row.origin === 'gone' && <GoneFacts row={row} />}
      <RecordedSection row={row} />
      <RatingSection row={row} onNext={onNext} />
      {risk !== null && <SchemeSection risk={risk} />}
      {risk !== null && <SafetySection risk={risk} />}
      <MitigationSection row={row} />
      {risk !== null && <ResidualSection risk={risk} />}
      <DecisionSection row={row} />
      {risk !== null && <CvssField risk={risk} />}
      <RuleTexts row={row} />
      {finding !== null && <ProvenanceSection finding={finding} />}
    </div>
  )
}

/** Whether it rests on open questions, and what that word means. */
function Certainty({ isAssumed }: { readonly isAssumed: boolean }) {
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-1.5 text-xs text-ink-3">
      <Chip tone={isAssumed ? 'caution' : 'neutral'} icon={isAssumed ? CircleHelp : CircleCheck}>
        {isAssumed ? t('threats.assumed') : t('threats.confirmed')}
      </Chip>
      {isAssumed ? t('details.assumedHelp') : t('details.confirmedHelp')}
    </span>
  )
}
