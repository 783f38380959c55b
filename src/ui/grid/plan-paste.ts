import { t } from '../../messages/messages.ts'
import { sameValue } from './fill-cells.ts'
import { canEdit, type GridColumn } from './grid-column.ts'
import type { CellEdit, CellProblem } from './grid-source.ts'
import { misfitText } from './misfit-text.ts'
import { type ParseWords, parseCell } from './parse-cell.ts'

export interface PasteTarget<R> {
  /** From the first cell on, as far as there are any. */
  readonly rows: readonly R[]
  readonly columns: readonly GridColumn<R>[]
  /** How many of the rows and columns are chosen: what is pasted is repeated to fill them when it divides them. */
  readonly height: number
  readonly width: number
  readonly nameOf: (row: R) => string
}

export interface PastePlan<R> {
  readonly edits: readonly CellEdit<R>[]
  /** Cells that do not fit; they stay as they are. */
  readonly problems: readonly CellProblem[]
}

/** What pasting would do, before anything changes. */
export function planPaste<R>(
  cells: readonly (readonly string[])[],
  target: PasteTarget<R>,
  words: ParseWords,
): PastePlan<R> {
  const edits: CellEdit<R>[] = []
  const problems: CellProblem[] = []
  const width = Math.max(0, ...cells.map((row) => row.length))
  if (cells.length === 0 || width === 0) return { edits, problems }
  const down = repeated(cells.length, target.height)
  const across = repeated(width, target.width)
  for (let at = 0; at < down; at += 1) {
    const source = cells[at % cells.length] ?? []
    const row = target.rows[at]
    for (let place = 0; place < across; place += 1) {
      const text = source[place % width]
      // Rows that are shorter than others leave what is there.
      if (text === undefined) continue
      const column = target.columns[place]
      const problem = (why: string): CellProblem => ({
        name: row === undefined ? '' : target.nameOf(row),
        column: column?.label ?? '',
        text,
        why,
      })
      if (row === undefined) {
        if (text !== '') problems.push(problem(t('grid.paste.noRow')))
      } else if (column === undefined) {
        if (text !== '') problems.push(problem(t('grid.paste.noColumn')))
      } else {
        const parsed = parseCell(column.type, text, words)
        if (parsed.ok && sameValue(column.read(row), parsed.value)) continue
        if (!canEdit(column, row)) {
          // Pasting back what was copied is no attempt to change what cannot be changed.
          if (text.trim() !== (column.text?.(row) ?? '').trim()) problems.push(problem(t('grid.paste.fixed')))
        } else if (parsed.ok) edits.push({ row, column: column.id, value: parsed.value })
        else problems.push(problem(misfitText(parsed.error)))
      }
    }
  }
  return { edits, problems }
}

function repeated(size: number, chosen: number): number {
  return chosen > size && chosen % size === 0 ? chosen : size
}
