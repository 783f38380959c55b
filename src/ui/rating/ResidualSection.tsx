import { ArrowRight, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { ResidualRating, ThreatRisk } from '../../risk/threat-risk.ts'
import { Button } from '../controls/Button.tsx'
import { Chip } from '../controls/Chip.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { LevelBadge } from '../controls/LevelBadge.tsx'
import { useDocument, useEditor } from '../hooks/use-editor.ts'
import { FactorFields } from '../panels/details/FactorFields.tsx'
import { Section } from '../panels/details/Section.tsx'
import { factorLetters } from './factor-letters.ts'
import { rateWhatIsLeft } from './write-rating.ts'

/** What is left of a threat with its mitigations, now and when all is done; a proposal until a person rates it. */
export function ResidualSection({ risk }: { readonly risk: ThreatRisk }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [isOpen, setOpen] = useState(false)
  const { row, residual } = risk
  const { current, target } = residual
  const isOwn = target.basis === 'own'
  // Without mitigations nothing is left to be rated apart from the threat itself.
  if (row.assignments.length === 0 && !isOwn) return null
  return (
    <Section
      title={t('rating.residual')}
      terms={['residual']}
      end={
        <span className="flex items-center gap-1">
          {isOwn ? (
            <>
              <Chip tone="accent">{t('dread.basis.rated')}</Chip>
              <IconButton
                size="small"
                icon={Undo2}
                label={t('rating.residual.clear')}
                disabled={isReadOnly}
                onClick={() => rateWhatIsLeft(editor, row, null)}
              />
            </>
          ) : (
            <Chip tone="outline">{t('rating.proposed')}</Chip>
          )}
        </span>
      }
    >
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1.5">
        <Phase name={t('rating.residual.without')} rating={residual.potential} basis={row.dread.basis} />
        {!isOwn && <Phase name={t('rating.residual.now')} rating={current} basis="suggested" />}
        <Phase
          name={isOwn ? t('rating.residual.own') : t('rating.residual.done')}
          rating={target}
          basis={isOwn ? 'rated' : 'suggested'}
        />
      </dl>
      {!isOwn && <Steps rating={target} />}
      {isOwn || isOpen ? (
        <FactorFields
          factors={target.factors}
          look={isOwn ? 'given' : 'proposed'}
          disabled={isReadOnly}
          onChange={(factor, value) => rateWhatIsLeft(editor, row, { ...target.factors, [factor]: value })}
        />
      ) : (
        <Button
          variant="link"
          className="h-6 self-start text-xs"
          disabled={isReadOnly}
          onClick={() => setOpen(true)}
        >
          {t('rating.residual.rate')}
        </Button>
      )}
    </Section>
  )
}

interface PhaseProps {
  readonly name: string
  readonly rating: ResidualRating
  readonly basis: ThreatRisk['inherent']['basis']
}

function Phase({ name, rating, basis }: PhaseProps) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="flex flex-wrap items-center gap-x-2">
        <LevelBadge level={rating.level} sum={rating.sum} basis={basis} />
        {rating.trace !== null && <span className="text-xs text-ink-3 tabular-nums">{rating.trace}</span>}
      </dd>
    </>
  )
}

/** Which mitigation takes which factor from what to what. */
function Steps({ rating }: { readonly rating: ResidualRating }) {
  const document = useDocument((state) => state.document)
  if (rating.steps.length === 0) {
    return <p className="text-xs text-ink-3">{t('rating.residual.nothing')}</p>
  }
  const mitigations = [...new Set(rating.steps.map(({ mitigation }) => mitigation))]
  return (
    <ul className="flex flex-col gap-1 text-xs text-ink-2">
      {mitigations.map((id) => (
        <li key={id}>
          <span className="font-medium text-ink">{get(document, 'mitigation', id)?.title ?? id}</span>{' '}
          {rating.steps.flatMap(({ mitigation, factor, from, to }) =>
            mitigation !== id ? (
              []
            ) : (
              <span key={factor} className="me-2 inline-flex items-center gap-0.5 tabular-nums">
                {t(factorLetters[factor])} {from}
                <ArrowRight aria-hidden="true" size={10} strokeWidth={2} />
                <span className="sr-only">{t('rating.to')}</span>
                {to}
              </span>
            ),
          )}
        </li>
      ))}
    </ul>
  )
}
