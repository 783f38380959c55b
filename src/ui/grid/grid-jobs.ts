import type { Shell } from '../../app/action.ts'
import { exportTable } from '../../app/table/export-table.ts'
import type { TableInHand, TableJob } from '../../app/table/table-in-hand.ts'
import { t } from '../../messages/messages.ts'
import { rowsIn } from './cell-range.ts'
import { clipAtCursor, pasteCells } from './grid-clipboard.ts'
import { canEdit } from './grid-column.ts'
import { columnUnderCursor, type GridContext, lineUnderCursor, rangeOf } from './grid-context.ts'
import { clearAtCursor, fillDown } from './grid-edits.ts'
import { beginEdit } from './grid-keys.ts'
import { allRows, chosenCount, chosenRows, noRows } from './row-choice.ts'
import { sheetOf } from './sheet-of.ts'

/** A grid as actions know it: what it can do now, and how. */
export interface GridJobs<R> {
  /** Of its element. */
  readonly id: string
  readonly context: GridContext<R>
  readonly shell: Pick<Shell, 'readClipboard' | 'writeClipboard'>
  /** Name of the model, for files. */
  readonly title: string
  /** Takes rows out of the model; absent where rows cannot be removed. */
  readonly onRemove: ((rows: readonly R[]) => void) | undefined
}

/** Jobs that change the model. */
const writing: ReadonlySet<TableJob> = new Set(['edit', 'fill-down', 'clear', 'cut', 'paste', 'remove'])

/** @param now gives the grid as it is at that moment */
export function tableInHandOf<R>(now: () => GridJobs<R>): TableInHand {
  return {
    refusal: (job) => refusalOf(now(), job),
    run: (job) => runJob(now(), job),
  }
}

function refusalOf<R>({ context, onRemove }: GridJobs<R>, job: TableJob): string | null {
  const { source, store, rows } = context
  if (source.isReadOnly && writing.has(job)) return t('grid.action.readOnly')
  const chosen = chosenCount(store.getState().choice, rows.length)
  const range = rangeOf(context)
  switch (job) {
    case 'edit': {
      const line = lineUnderCursor(context)
      const column = columnUnderCursor(context)?.column
      if (line?.kind !== 'row' || column === undefined) return t('grid.action.noCell')
      return canEdit(column, line.row) ? null : t('grid.fixed')
    }
    case 'fill-down':
      if (range === null) return t('grid.fill.noCell')
      return range.top === range.bottom && chosen < 2 ? t('grid.fill.noRange') : null
    case 'clear':
    case 'cut':
    case 'paste':
      return range === null ? t('grid.action.noCell') : null
    case 'copy':
      return chosen === 0 && lineUnderCursor(context) === null ? t('grid.action.noCell') : null
    case 'choose-all':
      return rows.length === 0 ? t('grid.noMatch') : null
    case 'choose-none':
      return chosen === 0 ? t('grid.action.noChoice') : null
    case 'remove':
      if (onRemove === undefined) return t('grid.action.noRemove')
      return rowsInHand(context).length === 0 ? t('grid.action.noChoice') : null
    default:
      return null
  }
}

async function runJob<R>({ id, context, shell, title, onRemove }: GridJobs<R>, job: TableJob): Promise<void> {
  const { store, tell } = context
  switch (job) {
    case 'edit':
      await keyboardIn(id)
      beginEdit(context, null)
      return
    case 'fill-down':
      fillDown(context)
      return
    case 'clear':
      clearAtCursor(context)
      return
    case 'copy':
    case 'cut': {
      const clip = clipAtCursor(context)
      if (clip === null) return
      await shell.writeClipboard(clip.text)
      tell(t('grid.copied', { n: clip.count }))
      if (job === 'cut') clearAtCursor(context)
      return
    }
    case 'paste': {
      const text = await shell.readClipboard()
      if (text === null) tell(t('app.clipboardRefused'))
      else pasteCells(context, text)
      return
    }
    case 'choose-all':
      store.setState({ choice: allRows, choiceFrom: null })
      return
    case 'choose-none':
      store.setState({ choice: noRows, choiceFrom: null })
      return
    case 'remove':
      removeRows(context, onRemove)
      return
    case 'save-view':
      store.setState({ menu: 'views' })
      return
    case 'columns':
      store.setState({ menu: 'columns' })
      return
    case 'export-xlsx':
    case 'export-csv': {
      const name = await exportTable(sheetOf(context, false), title, job === 'export-csv' ? 'csv' : 'xlsx')
      tell(t('app.fileSaved', { name }))
    }
  }
}

/** The grid has the keyboard: menus and dialogs that the job was chosen in have closed and given it back. */
async function keyboardIn(id: string): Promise<void> {
  const grid = document.getElementById(id)
  if (document.activeElement === grid) return
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const isAway = () =>
    document.querySelector('dialog[open], [role=menu]') !== null || document.activeElement !== grid
  for (let i = 0; i < framesToClose && isAway(); i += 1) await nextFrame()
  grid?.focus({ preventScroll: true })
}

/** Menus fade out for a moment, and give the keyboard back after that. */
const framesToClose = 30

/** The chosen rows, else those of the range, else the one under the cursor. */
export function rowsInHand<R>(context: GridContext<R>): readonly R[] {
  const { store, lines, rows, source } = context
  const chosen = chosenRows(store.getState().choice, rows, source.keyOf)
  if (chosen.length > 0) return chosen
  const range = rangeOf(context)
  if (range !== null) return rowsIn(lines, range.top, range.bottom)
  const line = lineUnderCursor(context)
  return line === null ? [] : line.kind === 'row' ? [line.row] : line.group.rows
}

/** Removes the rows in hand; the cursor goes to the row that follows them. */
export function removeRows<R>(
  context: GridContext<R>,
  onRemove: ((rows: readonly R[]) => void) | undefined,
): void {
  const { store, lines, source } = context
  const gone = new Set(rowsInHand(context))
  if (gone.size === 0 || onRemove === undefined) return
  const stays = (line: (typeof lines)[number]) => line.kind === 'row' && !gone.has(line.row)
  const { cursor } = store.getState()
  const at = lines.findIndex(({ key }) => key === cursor?.line)
  const next = lines.slice(Math.max(0, at)).find(stays) ?? lines.findLast(stays)
  onRemove([...gone])
  store.setState({
    ...{ choice: noRows, choiceFrom: null, anchor: null },
    cursor: next?.kind === 'row' ? { line: source.keyOf(next.row), column: cursor?.column ?? null } : null,
  })
}
