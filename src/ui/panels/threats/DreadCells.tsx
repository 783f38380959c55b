import { classNames } from '../../controls/class-names.ts'
import { useDread } from '../../hooks/use-dread.ts'
import { useSession } from '../../hooks/use-editor.ts'
import type { RatedFactors } from './dread-factors.ts'
import { cellId } from './threat-grid-ids.ts'
import { useThreatTable } from './use-threat-table.ts'

interface DreadCellsProps {
  /** Id of the threat, or key of the group. */
  readonly line: string
  readonly factors: RatedFactors
  readonly isSuggested: boolean
}

/**
 * The factors that the model rates, as digits: solid when rated, grey and slanted when only suggested. While digits are
 * typed, those stand out and the next place is marked.
 */
export function DreadCells({ line, factors, isSuggested }: DreadCellsProps) {
  const dread = useDread()
  const entry = useThreatTable((state) => (state.entry?.threat === line ? state.entry : null))
  const cursor = useThreatTable((state) => (state.cursor?.column === 'dread' ? state.cursor.factor : null))
  const isInHand = useSession((state) => state.threat === line)
  return dread.factors.map(({ id, label }, factor) => {
    const typed = entry?.typed[id]
    const value = typed ?? (entry === null ? factors[id] : null)
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
      // biome-ignore lint/a11y/useSemanticElements: lines are placed by hand, a table element cannot be
      <div
        key={id}
        id={cellId(line, { column: 'dread', factor })}
        role="gridcell"
        data-factor={factor}
        aria-label={`${label}: ${value ?? '–'}`}
        className={classNames(
          'flex h-6 w-5 items-center justify-center rounded-sm tabular-nums',
          value === null && 'text-ink-3',
          typed !== undefined && 'font-semibold text-accent',
          typed === undefined && isSuggested && 'text-ink-3 italic',
          (entry !== null ? entry.at === factor : isInHand && cursor === factor) &&
            'ring-1 ring-accent ring-inset',
        )}
      >
        {value ?? '–'}
      </div>
    )
  })
}
