import type { KeyboardEvent } from 'react'
import { t } from '../../messages/messages.ts'
import { linePlaces } from './cell-range.ts'
import { setCells } from './fill-cells.ts'
import { canEdit } from './grid-column.ts'
import { columnUnderCursor, type GridContext, lineUnderCursor, rangeOf } from './grid-context.ts'
import { applyEdits, clearAtCursor, setAtCursor } from './grid-edits.ts'
import { moveInGrid } from './grid-move.ts'
import { foldedTo, type GridLine } from './group-rows.ts'
import { choiceOf, noRows, toggled } from './row-choice.ts'

/** What the keys need beside the context. */
export interface GridKeyOptions {
  /** Lines that a page scrolls by. */
  readonly page: number
  /** Enter on what cannot be edited opens the row; false when there is nothing to open. */
  readonly onOpen: (line: GridLine<never>) => boolean
  /** Column of the cursor when it enters; null for the whole line. */
  readonly startColumn: string | null
}

/** The keys of a grid. @returns whether the key did something, so that it does not also do something elsewhere */
export function handleGridKey<R>(
  context: GridContext<R>,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  options: GridKeyOptions,
): boolean {
  if (event.altKey) return false
  const { store, source } = context
  const mod = event.ctrlKey || event.metaKey
  const line = lineUnderCursor(context)
  const shown = columnUnderCursor(context)
  const key = event.key

  if (line?.kind === 'group' && !mod) {
    const folds = { ArrowRight: line.isFolded, ArrowLeft: !line.isFolded, Enter: true }[key] === true
    if (folds && (key === 'Enter' || shown === null)) {
      foldLine(context, line)
      return true
    }
    if (key === ' ') {
      store.setState(({ choice }) => ({ choice: toggled(choice, line.group.rows.map(source.keyOf)) }))
      return true
    }
  }
  if (key === ' ' && !mod && line?.kind === 'row') {
    const isFlag = shown?.column.type.kind === 'flag' && canEdit(shown.column, line.row)
    if (event.shiftKey) chooseRange(context)
    else if (isFlag && !source.isReadOnly) toggleFlag(context, line.row)
    else store.setState(({ choice }) => ({ choice: toggled(choice, [line.key]), choiceFrom: line.key }))
    return true
  }
  if (key === 'Escape') return stepBack(context)
  if (key === 'Enter' && !mod) {
    if (line === null) return false
    if (line.kind === 'row' && shown !== null && !source.isReadOnly && canEdit(shown.column, line.row)) {
      if (shown.column.isTyped !== false) {
        beginEdit(context, null)
        return true
      }
    }
    if (options.onOpen(line as GridLine<never>)) return true
    return move(context, { key: 'ArrowDown', mod: false, shift: false }, options)
  }
  if (key === 'Backspace' && !mod && shown !== null) {
    if (!source.isReadOnly) clearAtCursor(context)
    return true
  }
  if (key.length === 1 && !mod && shown !== null && line?.kind === 'row') return typeInto(context, key)
  return move(context, { key, mod, shift: event.shiftKey }, options)
}

/** Opens the editor of the cell under the cursor. @param text what was typed already; null for what it holds */
export function beginEdit<R>(context: GridContext<R>, text: string | null): boolean {
  const line = lineUnderCursor(context)
  const shown = columnUnderCursor(context)
  if (line?.kind !== 'row' || shown === null || context.source.isReadOnly) return false
  if (!canEdit(shown.column, line.row)) {
    context.tell(t('grid.fixed'))
    return false
  }
  if (shown.column.type.kind === 'flag') toggleFlag(context, line.row)
  else context.store.setState({ editing: { text } })
  return true
}

/** Folds or unfolds the group of a line. */
export function foldLine<R>({ store }: GridContext<R>, line: GridLine<R>): void {
  if (line.kind !== 'group') return
  store.setState(({ folding }) => ({
    folding: foldedTo(folding, line.key, !line.isFolded),
    cursor: { line: line.key, column: null },
    anchor: null,
  }))
}

function typeInto<R>(context: GridContext<R>, key: string): boolean {
  const line = lineUnderCursor(context)
  const shown = columnUnderCursor(context)
  if (line?.kind !== 'row' || shown === null) return false
  const { column } = shown
  if (column.isTyped === false || context.source.isReadOnly || !canEdit(column, line.row)) return false
  if (column.type.kind === 'digit') {
    const digit = Number(key)
    if (!/\d/.test(key) || digit < column.type.min || digit > column.type.max) return false
    setAtCursor(context, digit, true)
    return true
  }
  if (column.type.kind === 'flag') return false
  return beginEdit(context, key)
}

function toggleFlag<R>(context: GridContext<R>, row: R): void {
  const column = columnUnderCursor(context)?.column
  if (column !== undefined) applyEdits(context, setCells([row], [column], column.read(row) !== true))
}

/** First the range goes, then the cell gives way to its line, then the choice of rows goes. */
function stepBack<R>({ store }: GridContext<R>): boolean {
  const { anchor, cursor, choice } = store.getState()
  if (anchor !== null) store.setState({ anchor: null })
  else if (cursor !== null && cursor.column !== null) store.setState({ cursor: { ...cursor, column: null } })
  else if (choice !== noRows && (choice.isAll || choice.keys.size > 0))
    store.setState({ choice: noRows, choiceFrom: null })
  else return false
  return true
}

/** All rows of the range of cells are chosen. */
function chooseRange<R>(context: GridContext<R>): void {
  const range = rangeOf(context)
  const { lines, store } = context
  const at = linePlaces(lines).get(store.getState().cursor?.line ?? '') ?? -1
  const [top, bottom] = range === null ? [at, at] : [range.top, range.bottom]
  store.setState({ choice: choiceOf(lines.slice(top, bottom + 1).flatMap((line) => keysOf(context, line))) })
}

/** A folded group stands for its rows; those of an open one have lines of their own. */
export function keysOf<R>({ source }: GridContext<R>, line: GridLine<R>): readonly string[] {
  if (line.kind === 'row') return [line.key]
  return line.isFolded ? line.group.rows.map(source.keyOf) : []
}

/** Chooses all rows from one line to another. */
export function chooseLines<R>(context: GridContext<R>, from: string, to: string): void {
  const places = linePlaces(context.lines)
  const ends = [places.get(from) ?? places.get(to) ?? 0, places.get(to) ?? 0]
  const range = context.lines.slice(Math.min(...ends), Math.max(...ends) + 1)
  context.store.setState({
    choice: choiceOf(range.flatMap((line) => keysOf(context, line))),
    choiceFrom: from,
  })
}

/** Moves the cursor as a key says. */
export function move<R>(
  context: GridContext<R>,
  key: { readonly key: string; readonly mod: boolean; readonly shift: boolean },
  options: Pick<GridKeyOptions, 'page' | 'startColumn'>,
): boolean {
  const { store, lines, columns } = context
  const { cursor, anchor, choiceFrom } = store.getState()
  const at = cursor === null ? -1 : (linePlaces(lines).get(cursor.line) ?? -1)
  const cell = columns.findIndex(({ id }) => id === (at < 0 ? options.startColumn : cursor?.column))
  const place = moveInGrid({ line: at, cell: cell < 0 ? null : cell }, key, {
    lines: lines.length,
    cells: columns.length,
    page: Math.max(1, options.page),
  })
  // Arrows never reach the diagram from here, where they would move what is selected.
  if (place === null) return key.key.startsWith('Arrow')
  const line = lines[place.line]
  if (line === undefined) return true
  const next = { line: line.key, column: place.cell === null ? null : (columns[place.cell]?.id ?? null) }
  const isRange = key.shift && key.key !== 'Tab'
  if (isRange && next.column === null) {
    const from = choiceFrom ?? cursor?.line ?? line.key
    store.setState({ cursor: next, anchor: null })
    chooseLines(context, from, line.key)
  } else {
    store.setState({
      cursor: next,
      anchor: isRange ? (anchor ?? cursor) : null,
      choiceFrom: isRange ? choiceFrom : line.key,
    })
  }
  context.reveal(next)
  if (place.line !== at) context.onCursor(line)
  return true
}
