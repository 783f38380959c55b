import { type MouseEvent, type PointerEvent as ReactPointerEvent, type RefObject, useRef } from 'react'
import { linePlaces } from './cell-range.ts'
import { type GridContext, rangeOf } from './grid-context.ts'
import { fillTo } from './grid-edits.ts'
import { beginEdit, chooseLines, foldLine } from './grid-keys.ts'
import { isChosen, noRows, toggled } from './row-choice.ts'

interface Drag {
  readonly kind: 'cells' | 'lines' | 'fill'
  readonly from: string
  /** Line under the pointer now. */
  at: number
}

interface PointerOptions {
  readonly scroller: RefObject<HTMLElement | null>
  readonly lineHeight: number
  readonly headHeight: number
  /** Tells how far a drag of the fill handle reaches; null when it is over. */
  readonly onFill: (line: number | null) => void
}

/**
 * The pointer: a press puts the cursor on a cell, a drag spans a range, with Shift from where it was; the mark in front
 * chooses rows; the handle of a range fills. A second press on a list opens it.
 */
export function useGridPointer<R>(context: GridContext<R>, options: PointerOptions) {
  const drag = useRef<Drag | null>(null)
  const wasOn = useRef<string | null>(null)
  // A drag outlives renders: it always works on what is shown now.
  const now = useRef(context)
  now.current = context

  const lineAt = (clientY: number): number => {
    const grid = options.scroller.current
    if (grid === null) return -1
    const y = clientY - grid.getBoundingClientRect().top - options.headHeight + grid.scrollTop
    return Math.min(now.current.lines.length - 1, Math.max(0, Math.floor(y / options.lineHeight)))
  }

  const follow = (event: PointerEvent) => {
    const { current } = drag
    const grid = options.scroller.current
    const { lines, store, reveal } = now.current
    if (current === null || grid === null) return
    const at = lineAt(event.clientY)
    const line = lines[at]
    if (line === undefined) return
    const box = grid.getBoundingClientRect()
    const x = Math.min(box.right - 20, Math.max(box.left + 1, event.clientX))
    const y = Math.min(box.bottom - 4, Math.max(box.top + options.headHeight + 2, event.clientY))
    const under =
      document.elementFromPoint(x, y)?.closest('[data-column]')?.getAttribute('data-column') ?? null
    const { cursor, anchor } = store.getState()
    const isOutside = event.clientY < box.top + options.headHeight || event.clientY > box.bottom
    if (current.kind === 'cells' && under !== null) {
      if (cursor?.line !== line.key || cursor.column !== under)
        store.setState({ cursor: { line: line.key, column: under }, anchor: anchor ?? cursor })
    } else if (current.kind === 'lines' && at !== current.at) chooseLines(now.current, current.from, line.key)
    else if (current.kind === 'fill') options.onFill(at)
    current.at = at
    if (isOutside) reveal({ line: line.key, column: null })
  }

  const release = () => {
    const { current } = drag
    window.removeEventListener('pointermove', follow)
    window.removeEventListener('pointerup', release)
    window.removeEventListener('pointercancel', release)
    drag.current = null
    if (current?.kind === 'fill') {
      options.onFill(null)
      fillTo(now.current, current.at)
    }
  }

  const begin = (kind: Drag['kind'], from: string, at: number) => {
    drag.current = { kind, from, at }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', release)
  }

  const onPointerDown = (event: ReactPointerEvent) => {
    wasOn.current = null
    if (event.button !== 0 || event.pointerType === 'touch' || !(event.target instanceof Element)) return
    const target = event.target
    const { lines, store } = now.current
    const at = Number(target.closest('[data-line]')?.getAttribute('data-line') ?? -1)
    const line = lines[at]
    if (line === undefined || target.closest('[data-editor]') !== null) return
    if (target.closest('[data-fill]') !== null) {
      event.preventDefault()
      begin('fill', line.key, at)
      return
    }
    if (line.kind === 'group' || target.closest('button, a') !== null) return
    const { cursor, choiceFrom } = store.getState()
    if (target.closest('[data-mark]') !== null) {
      if (event.shiftKey) {
        event.preventDefault()
        chooseLines(now.current, choiceFrom ?? cursor?.line ?? line.key, line.key)
      } else {
        store.setState(({ choice }) => ({ choice: toggled(choice, [line.key]), choiceFrom: line.key }))
        begin('lines', line.key, at)
      }
      return
    }
    const column = target.closest('[data-column]')?.getAttribute('data-column') ?? null
    if (event.ctrlKey || event.metaKey) {
      store.setState(({ choice }) => ({ choice: toggled(choice, [line.key]), choiceFrom: line.key }))
      return
    }
    const place = { line: line.key, column }
    if (event.shiftKey && cursor !== null && cursor.column !== null && column !== null) {
      event.preventDefault()
      store.setState(({ anchor }) => ({ cursor: place, anchor: anchor ?? cursor }))
    } else {
      if (cursor?.line === line.key && cursor.column === column) wasOn.current = `${line.key} ${column}`
      store.setState({ cursor: place, anchor: null, choiceFrom: line.key })
    }
    begin('cells', line.key, at)
    if (cursor?.line !== line.key || !event.shiftKey) now.current.onCursor(line)
  }

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button, a, [data-editor]') !== null)
      return
    const { lines, store, columns } = now.current
    const line = lines[Number(event.target.closest('[data-line]')?.getAttribute('data-line') ?? -1)]
    if (line === undefined) return
    if (line.kind === 'group') {
      if (event.ctrlKey || event.metaKey || event.target.closest('[data-mark-group]') !== null)
        store.setState(({ choice }) => ({
          choice: toggled(choice, line.group.rows.map(now.current.source.keyOf)),
        }))
      else {
        foldLine(now.current, line)
        now.current.onCursor(line)
      }
      return
    }
    const { cursor } = store.getState()
    const column = columns.find(({ id }) => id === cursor?.column)?.column
    const isList = column?.type.kind === 'choice' || column?.type.kind === 'flag'
    if (isList && event.detail === 1 && wasOn.current === `${line.key} ${cursor?.column}` && !event.shiftKey)
      beginEdit(now.current, null)
  }

  const onDoubleClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button, a, [data-editor], [data-mark]'))
      return
    const places = linePlaces(now.current.lines)
    const { cursor, editing } = now.current.store.getState()
    if (editing === null && cursor !== null && cursor.column !== null && places.has(cursor.line))
      beginEdit(now.current, null)
  }

  /** The menu is about the cell under the pointer; about the range or the chosen rows where that is one of them. */
  const onContextMenu = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-editor]') !== null) return
    const { lines, store, columns, source } = now.current
    const at = Number(event.target.closest('[data-line]')?.getAttribute('data-line') ?? -1)
    const line = lines[at]
    if (line === undefined) return
    const column = event.target.closest('[data-column]')?.getAttribute('data-column') ?? null
    const range = rangeOf(now.current)
    const place = columns.findIndex(({ id }) => id === column)
    const isIn =
      range !== null && at >= range.top && at <= range.bottom && place >= range.first && place <= range.last
    if (isIn) return
    store.setState({ cursor: { line: line.key, column }, anchor: null, editing: null })
    if (line.kind === 'row' && !isChosen(store.getState().choice, source.keyOf(line.row)))
      store.setState({ choice: noRows, choiceFrom: line.key })
    now.current.onCursor(line)
  }

  return { onPointerDown, onClick, onDoubleClick, onContextMenu }
}
