import { ArrowDown, Undo2 } from 'lucide-react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { Chip } from '../../controls/Chip.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { useDread } from '../../hooks/use-dread.ts'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import type { RatedFactors } from '../threats/dread-factors.ts'
import { clearRating, confirmSuggested, rate } from '../threats/threat-actions.ts'
import { useThreatTable } from '../threats/use-threat-table.ts'
import { BandMeter } from './BandMeter.tsx'
import { FactorFields } from './FactorFields.tsx'
import { OverrideField } from './OverrideField.tsx'
import { Section } from './Section.tsx'

interface RatingSectionProps {
  readonly row: ThreatRow
  /** Goes on to the next threat of the table; null when this is the last. */
  readonly onNext: (() => void) | null
}

/** How bad: the factors, their sum among the bands, and who says so. */
export function RatingSection({ row, onNext }: RatingSectionProps) {
  const editor = useEditor()
  const dread = useDread()
  const entry = useThreatTable((state) => (state.entry?.threat === row.id ? state.entry : null))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const { basis } = row.dread
  const factors: RatedFactors = entry === null ? row.dread.factors : { ...noFactors, ...entry.typed }
  const score = entry === null ? { value: row.dread.sum, level: row.dread.level } : dread.score(factors)
  return (
    <Section
      title={t('dread.title')}
      terms={['dread', 'bands', 'basis']}
      end={
        <span className="flex items-center gap-1">
          {basis === 'suggested' && (
            <Chip tone="outline">
              {row.dread.suggestedFrom === 'priority'
                ? t('dread.basis.fromPriority')
                : t('dread.basis.suggested')}
            </Chip>
          )}
          {basis === 'none' && <Chip>{t('dread.level.none')}</Chip>}
          {(basis === 'rated' || basis === 'overridden') && (
            <>
              <Chip tone="accent">{t('dread.basis.rated')}</Chip>
              <IconButton
                size="small"
                icon={Undo2}
                label={row.finding?.suggestedDread ? t('dread.backToSuggested') : t('dread.clear')}
                disabled={isReadOnly}
                onClick={() => clearRating(editor, row)}
              />
            </>
          )}
        </span>
      }
    >
      <FactorFields
        factors={factors}
        look={basis === 'suggested' && entry === null ? 'proposed' : 'given'}
        typingAt={entry?.at ?? null}
        disabled={isReadOnly}
        // A person who changes one of five suggested values has seen the others: they are taken as shown.
        onChange={(factor, value) => rate(editor, [row], { ...row.dread.factors, [factor]: value })}
      />
      <div className="flex min-h-7 items-center gap-3">
        <span className="min-w-7 text-2xl font-semibold tabular-nums">{score?.value ?? '–'}</span>
        <LevelBadge level={score?.level ?? null} basis={basis} />
        {score?.value != null && <BandMeter sum={score.value} />}
      </div>
      <OverrideField key={row.id} row={row} />
      <div className="flex gap-2">
        {basis === 'suggested' && (
          <Button
            variant="primary"
            shortcut={t('details.key.enter')}
            className="flex-1"
            disabled={isReadOnly}
            onClick={() => confirmSuggested(editor, [row])}
          >
            {t('dread.confirm')}
          </Button>
        )}
        <Button
          className={basis === 'suggested' ? '' : 'flex-1'}
          disabled={onNext === null}
          shortcut={basis === 'suggested' ? undefined : t('details.key.enter')}
          onClick={() => onNext?.()}
        >
          {t('details.next')}
          <ArrowDown aria-hidden="true" size={15} strokeWidth={1.75} />
        </Button>
      </div>
    </Section>
  )
}

const noFactors: RatedFactors = {
  damage: null,
  reproducibility: null,
  exploitability: null,
  affectedUsers: null,
  discoverability: null,
}
