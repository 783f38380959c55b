import { Undo2 } from 'lucide-react'
import type { Factor } from '../../engine/method.ts'
import { t } from '../../messages/messages.ts'
import { dread10 } from '../../methods/dread10/dread10.ts'
import { owasp } from '../../methods/owasp/owasp.ts'
import type { ThreatRisk } from '../../risk/threat-risk.ts'
import { Chip } from '../controls/Chip.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { useDocument, useEditor } from '../hooks/use-editor.ts'
import { Section } from '../panels/details/Section.tsx'
import { rateByScheme } from './write-rating.ts'

/** The rating by the scheme that the model chose beside DREAD from 1 to 3; nothing for models that chose none. */
export function SchemeSection({ risk }: { readonly risk: ThreatRisk }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const { row, scheme: rating } = risk
  if (rating === null) return null
  const method = rating.scheme === 'owasp' ? owasp : dread10
  return (
    <Section
      title={method.name}
      end={
        <span className="flex items-center gap-1">
          {rating.basis === 'converted' && <Chip tone="outline">{t('rating.scheme.converted')}</Chip>}
          {rating.basis === 'rated' && (
            <>
              <Chip tone="accent">{t('dread.basis.rated')}</Chip>
              <IconButton
                size="small"
                icon={Undo2}
                label={t('dread.clear')}
                disabled={isReadOnly}
                onClick={() => rateByScheme(editor, row, rating.scheme, allNull(rating.factors))}
              />
            </>
          )}
        </span>
      }
    >
      <div className="flex flex-col gap-1.5">
        {method.factors.map((factor) => (
          <FactorSelect
            key={factor.id}
            factor={factor}
            value={rating.factors[factor.id] ?? null}
            disabled={isReadOnly}
            onChange={(value) =>
              rateByScheme(editor, row, rating.scheme, { ...rating.factors, [factor.id]: value })
            }
          />
        ))}
      </div>
      {rating.score === null ? (
        <p className="text-xs text-ink-3">{t('rating.scheme.incomplete')}</p>
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">{rating.score.level}</span>
          <span className="text-xs break-words text-ink-3 tabular-nums">{rating.score.trace}</span>
        </p>
      )}
    </Section>
  )
}

function allNull(factors: { readonly [factor: string]: number | null }): { readonly [factor: string]: null } {
  return Object.fromEntries(Object.keys(factors).map((factor) => [factor, null]))
}

interface FactorSelectProps {
  readonly factor: Factor
  readonly value: number | null
  readonly disabled: boolean
  readonly onChange: (value: number) => void
}

/** A value of a scale of ten: whole numbers, with the text of the anchor that it is nearest to from below. */
function FactorSelect({ factor, value, disabled, onChange }: FactorSelectProps) {
  const [low] = factor.anchors
  const high = factor.anchors.at(-1)
  if (low === undefined || high === undefined) return null
  const values = Array.from({ length: high.value - low.value + 1 }, (_, i) => low.value + i)
  const anchor = value === null ? undefined : factor.anchors.findLast((each) => each.value <= value)
  return (
    <NativeSelect
      label={factor.label}
      value={value === null ? null : String(value)}
      placeholder={t('dread.level.none')}
      hint={anchor?.text ?? factor.question}
      disabled={disabled}
      options={values.map((each) => {
        const text = factor.anchors.find((candidate) => candidate.value === each)?.label
        return { value: String(each), label: text === undefined ? String(each) : `${each} · ${text}` }
      })}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  )
}
