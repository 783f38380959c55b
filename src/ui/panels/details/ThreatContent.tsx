import { CircleCheck, CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { Chip } from '../../controls/Chip.tsx'
import { StrideLetters } from '../../controls/StrideLetters.tsx'
import { DecisionSection } from './DecisionSection.tsx'
import { GoneFacts } from './GoneFacts.tsx'
import { ManualThreatFields } from './ManualThreatFields.tsx'
import { MitigationSection } from './MitigationSection.tsx'
import { RatingSection } from './RatingSection.tsx'
import { Section } from './Section.tsx'
import { WhySection } from './WhySection.tsx'

interface ThreatContentProps {
  readonly row: ThreatRow
  readonly onNext: (() => void) | null
}

/** Everything about one threat, in the order in which one thinks about it. */
export function ThreatContent({ row, onNext }: ThreatContentProps) {
  const { finding } = row
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto p-3">
      {row.origin === 'manual' ? (
        <ManualThreatFields row={row} />
      ) : (
        <div className="flex flex-col gap-2">
          <h2 className="text-lg font-semibold text-balance">{row.title}</h2>
          <div className="flex flex-wrap items-center gap-2">
            {row.stride.length > 0 && <StrideLetters letters={row.stride} all />}
            {finding !== null && <CertaintyChip isAssumed={row.assumed} />}
          </div>
          {row.description !== '' && <p className="text-ink-2">{row.description}</p>}
        </div>
      )}
      {finding !== null && finding.why.length > 0 && <WhySection row={row} why={finding.why} />}
      {row.origin === 'gone' && <GoneFacts row={row} />}
      <RatingSection row={row} onNext={onNext} />
      <MitigationSection row={row} />
      <DecisionSection row={row} />
      {finding !== null && <Provenance row={row} />}
    </div>
  )
}

function CertaintyChip({ isAssumed }: { readonly isAssumed: boolean }) {
  return isAssumed ? (
    <Chip tone="caution" icon={CircleHelp}>
      {t('threats.assumed')}
    </Chip>
  ) : (
    <Chip icon={CircleCheck}>{t('threats.confirmed')}</Chip>
  )
}

/** Where the threat is from: its rule, the paper's row, public catalogues. */
function Provenance({ row }: { readonly row: ThreatRow }) {
  const { finding } = row
  if (finding === null) return null
  return (
    <Section title={t('details.provenance')}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-xs">
        <Fact name={t('details.rule')}>
          {finding.ruleId} · {finding.group}
        </Fact>
        {finding.source !== null && <Fact name={t('details.source')}>{finding.source}</Fact>}
        {finding.safetySeverity !== null && <Fact name={t('details.safety')}>{finding.safetySeverity}</Fact>}
        {finding.attackClass === 'physical' && (
          <Fact name={t('details.attack')}>{t('details.attack.physical')}</Fact>
        )}
        {finding.references.length > 0 && (
          <Fact name={t('details.references')}>
            <span className="flex flex-wrap gap-1">
              {finding.references.map((reference) => (
                <Chip key={reference}>{reference}</Chip>
              ))}
            </span>
          </Fact>
        )}
      </dl>
    </Section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="text-ink-2">{children}</dd>
    </>
  )
}
