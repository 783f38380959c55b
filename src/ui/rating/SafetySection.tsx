import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../messages/messages.ts'
import { type Acceptability, type SeverityInfo, severityInfos } from '../../methods/safety/safety.ts'
import type { SafetySeverity } from '../../model/records/decision.ts'
import { scenariosOf } from '../../risk/risk-policy.ts'
import type { ThreatRisk } from '../../risk/threat-risk.ts'
import { Chip } from '../controls/Chip.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { Segmented } from '../controls/Segmented.tsx'
import { TextArea } from '../controls/TextArea.tsx'
import { useDocument, useEditor } from '../hooks/use-editor.ts'
import { Section } from '../panels/details/Section.tsx'
import { AcceptabilityMark } from './AcceptabilityMark.tsx'
import { writeSafety } from './write-rating.ts'

/** Harm to people: how severe, how it comes about, and whether that is acceptable at this exploitability. */
export function SafetySection({ risk }: { readonly risk: ThreatRisk }) {
  const editor = useEditor()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [shown, setShown] = useState<SeverityInfo | null>(null)
  const { row, safety } = risk
  const own = row.decision?.safety
  const given = own === undefined ? safety.proposed : own.severity
  const info = shown ?? severityInfos.find(({ id }) => id === safety.severity)
  const write = (change: Partial<NonNullable<typeof own>>) =>
    writeSafety(editor, row, {
      severity: given,
      harm: safety.harm,
      scenario: own?.scenario ?? '',
      ...change,
    })
  return (
    <Section
      title={t('rating.safety')}
      terms={['severity', 'acceptability']}
      end={
        <span className="flex items-center gap-1">
          {safety.isUnacceptable && <AcceptabilityMark value="unacceptable" />}
          {own === undefined && safety.severity !== null && (
            <Chip tone="outline">{t('dread.basis.suggested')}</Chip>
          )}
          {own !== undefined && (
            <IconButton
              size="small"
              icon={Undo2}
              label={t('rating.safety.clear')}
              disabled={isReadOnly}
              onClick={() => writeSafety(editor, row, null)}
            />
          )}
        </span>
      }
    >
      <Segmented<SafetySeverity | 'none'>
        label={t('rating.safety.severity')}
        look={own === undefined ? 'proposed' : 'given'}
        value={given ?? (own === undefined ? null : 'none')}
        disabled={isReadOnly}
        segments={[
          { value: 'none', label: t('rating.safety.none'), name: t('rating.safety.none.name') },
          ...severityInfos.map(({ id, label, text }) => ({
            value: id,
            label: id,
            name: `${id} ${label}: ${text}`,
          })),
        ]}
        onChange={(value) => write({ severity: value === 'none' ? null : value })}
        onPreview={(value) => setShown(severityInfos.find(({ id }) => id === value) ?? null)}
      />
      <p aria-hidden="true" className="min-h-4 text-xs text-ink-2">
        {info !== undefined && (
          <>
            <span className="font-medium text-ink">
              {info.id} {info.label}
            </span>{' '}
            {info.text}
          </>
        )}
      </p>
      {row.stride.includes('D') && (
        <NativeSelect
          label={t('rating.safety.scenario')}
          value={own?.scenario ?? ''}
          disabled={isReadOnly}
          hint={
            safety.scenario?.raises
              ? t('rating.safety.raises', { severity: safety.scenario.severity })
              : undefined
          }
          options={[
            { value: '', label: t('rating.safety.noScenario') },
            ...scenariosOf(document).map(({ id, name, tolerance }) => ({
              value: id,
              label: t('rating.safety.tolerates', { name, tolerance: durationText(tolerance) }),
            })),
          ]}
          onChange={(scenario) => write({ scenario })}
        />
      )}
      {(safety.severity !== null || safety.harm !== '') && (
        <TextArea
          label={t('rating.safety.harm')}
          value={safety.harm}
          placeholder={t('rating.safety.harm.placeholder')}
          disabled={isReadOnly}
          onCommit={(harm) => write({ harm })}
        />
      )}
      <Judgement risk={risk} />
    </Section>
  )
}

/** Acceptable or not, without mitigations, now and when all is done, and from which figures. */
function Judgement({ risk }: { readonly risk: ThreatRisk }) {
  const { safety } = risk
  if (safety.severity === null) return null
  if (safety.exploitability === null || safety.acceptability === null) {
    return <p className="text-xs text-ink-3">{t('rating.safety.needsRating')}</p>
  }
  const { potential, current, target } = safety.residual
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 text-xs">
      <dt className="text-ink-2">{t('rating.safety.exploitability')}</dt>
      <dd className="tabular-nums">
        {t(bandKeys[safety.exploitability.band])}{' '}
        <span className="text-ink-3">({safety.exploitability.trace})</span>
      </dd>
      <Row name={t('rating.residual.without')} value={potential} />
      {current !== potential && <Row name={t('rating.residual.now')} value={current} />}
      {target !== current && <Row name={t('rating.residual.done')} value={target} />}
    </dl>
  )
}

function Row({ name, value }: { readonly name: string; readonly value: Acceptability | null }) {
  if (value === null) return null
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd>
        <AcceptabilityMark value={value} />
      </dd>
    </>
  )
}

/** In the largest unit that gives a whole number. */
function durationText(seconds: number): string {
  if (seconds >= 60 && seconds % 60 === 0) return t('rating.minutes', { n: seconds / 60 })
  return t('rating.seconds', { n: seconds })
}

const bandKeys = { low: 'dread.level.low', medium: 'dread.level.medium', high: 'dread.level.high' } as const
