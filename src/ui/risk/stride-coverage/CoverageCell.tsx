import { t } from '../../../messages/messages.ts'
import type { StrideLetter } from '../../../model/record.ts'
import type { CoverageLine, CoverageLineCell } from '../../../risk/coverage.ts'
import { classNames } from '../../controls/class-names.ts'
import { strideKeys } from '../../controls/stride-keys.ts'
import { useGo } from '../parts/use-go.ts'

/** What was found for one part and category; a cell without threats opens the reason for ruling it out. */
export function CoverageCell({
  line,
  letter,
  isChosen,
  onChoose,
}: {
  readonly line: CoverageLine
  readonly letter: StrideLetter
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  const go = useGo()
  const cell = line.cells[letter]
  const state = stateText(cell)
  const [first, more] = cell.kind === 'threats' ? cell.ids : []
  const open = () => {
    if (first === undefined) onChoose()
    else if (more === undefined) go.threat(first)
    else go.subjects([line.id])
  }
  return (
    <button
      type="button"
      onClick={open}
      disabled={cell.kind === 'out-of-scope'}
      aria-label={t('reporting.coverage.cell', {
        part: line.name,
        category: t(strideKeys[letter]),
        state,
      })}
      aria-pressed={first === undefined ? isChosen : undefined}
      className={classNames(
        'flex min-h-6 w-full items-center rounded-md px-1.5 py-0.5 text-start text-xs enabled:hover:ring-1 enabled:hover:ring-ink-3',
        looks[cell.kind],
        isChosen && 'ring-2 ring-accent',
      )}
    >
      {state}
    </button>
  )
}

export function stateText(cell: CoverageLineCell): string {
  switch (cell.kind) {
    case 'threats':
      return t('reporting.coverage.threats', { n: cell.ids.length })
    case 'not-applicable':
      return t('reporting.coverage.notApplicable')
    case 'no-finding':
      return t('reporting.coverage.noFinding', { n: cell.rules })
    case 'not-analysed':
      return t('reporting.coverage.notAnalysed')
    case 'out-of-scope':
      return t('reporting.coverage.outOfScope')
  }
}

const looks: { readonly [K in CoverageLineCell['kind']]: string } = {
  threats: 'bg-accent-tint font-medium text-accent',
  'not-applicable': 'bg-line/50 text-ink-2',
  'no-finding': 'text-ink-2',
  'not-analysed': 'bg-medium-tint font-medium text-medium',
  'out-of-scope': 'text-ink-3',
}
