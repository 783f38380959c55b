import { t } from '../../messages/messages.ts'
import type { CellValue, GridColumn } from './grid-column.ts'
import type { CellProblem, NewRow } from './grid-source.ts'
import { misfitText } from './misfit-text.ts'
import { type ParseWords, parseCell } from './parse-cell.ts'

export interface NewRowsPlan {
  readonly rows: readonly NewRow[]
  /** Cells that do not fit; the rows are made without them. */
  readonly problems: readonly CellProblem[]
}

/**
 * What pasted lines below the last row would add, before anything is added. Lines without a name make no row; cells of
 * columns that are only shown are passed over.
 * @param named column whose text names a row
 */
export function planNewRows<R>(
  cells: readonly (readonly string[])[],
  columns: readonly GridColumn<R>[],
  named: string,
  words: ParseWords,
): NewRowsPlan {
  const rows: NewRow[] = []
  const problems: CellProblem[] = []
  const at = columns.findIndex(({ id }) => id === named)
  for (const line of cells) {
    if (line.every((text) => text.trim() === '')) continue
    const name = line[at]?.trim() ?? ''
    if (name === '') {
      const text = line.find((cell) => cell.trim() !== '') ?? ''
      problems.push({ name: '', column: '', text, why: t('grid.add.noName') })
      continue
    }
    const row = new Map<string, CellValue>()
    for (const [place, text] of line.entries()) {
      const column = columns[place]
      if (text.trim() === '' || column?.isEditable === undefined) continue
      const parsed = parseCell(column.type, text, words)
      if (parsed.ok) row.set(column.id, parsed.value)
      else problems.push({ name, column: column.label, text, why: misfitText(parsed.error) })
    }
    rows.push(row)
  }
  return { rows, problems }
}
