import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useStore } from 'zustand'
import type { Action } from '../../app/action.ts'
import { isApple } from '../../app/platform.ts'
import { tableActionOf } from '../../app/table/table-keys.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { useServices } from '../hooks/use-services.ts'
import { useShell } from '../shell/use-action.ts'
import { CellEditor } from './CellEditor.tsx'
import type { CellEditorProps } from './cell-editor-props.ts'
import { linePlaces, rangeBetween } from './cell-range.ts'
import { GridBody } from './GridBody.tsx'
import { GridContextMenu } from './GridContextMenu.tsx'
import { GridHeader } from './GridHeader.tsx'
import { useModelTitle } from './GridMenus.tsx'
import { copyCells, pasteCells } from './grid-clipboard.ts'
import { columnUnderCursor, type GridContext, lineUnderCursor, type PendingEdits } from './grid-context.ts'
import { clearAtCursor, setAtCursor, writePending } from './grid-edits.ts'
import { cellId, lineId } from './grid-ids.ts'
import { handleGridKey, move } from './grid-keys.ts'
import type { CellEdit, GridSource } from './grid-source.ts'
import type { CellPlace, GridStore } from './grid-store.ts'
import type { GridLine } from './group-rows.ts'
import { layoutColumns } from './layout-columns.ts'
import { misfitText, parseWords } from './misfit-text.ts'
import { PendingDialog } from './PendingDialog.tsx'
import { parseCell } from './parse-cell.ts'
import { useGridPointer } from './use-grid-pointer.ts'
import { useInnerSize } from './use-row-window.ts'
import { useTableInHand } from './use-table-in-hand.ts'

/** CSS pixels. */
const lineHeight = 28
const headHeight = 28
const markWidth = 28

export interface DataGridProps<R> {
  /** Id of the element, of which those of lines and cells are made. */
  readonly id: string
  readonly source: GridSource<R>
  readonly store: GridStore
  readonly lines: readonly GridLine<R>[]
  /** All rows that pass the filters, in order, those of folded groups included. */
  readonly rows: readonly R[]
  readonly allRows: readonly R[]
  /** Column of the cursor when the keyboard enters; null, and left out, for the whole line. */
  readonly startColumn?: string | null
  /** The cursor went to another line, by a person. */
  readonly onCursor?: (line: GridLine<R>) => void
  /** Enter on what is not edited; false when there is nothing to open. */
  readonly onOpen?: (line: GridLine<R>) => boolean
  /** Keys of the owner, before those of the grid; true when it was one. */
  readonly onKey?: (event: KeyboardEvent, context: GridContext<R>) => boolean
  readonly onRefused?: (edit: CellEdit<R>) => boolean
  readonly renderGroupCell?: (line: Extract<GridLine<R>, { kind: 'group' }>, column: string) => ReactNode
  readonly rowAttributes?: (row: R) => { readonly [name: `data-${string}`]: string }
  readonly rowClass?: (row: R) => string | undefined
  /** Takes rows out of the model; absent where rows cannot be removed. */
  readonly onRemove?: (rows: readonly R[]) => void
  /** In place of the lines where there are none. */
  readonly fallback?: ReactNode
  /** Shows what can be done with the rows and columns, above the grid. */
  readonly toolbar?: (context: GridContext<R>) => ReactNode
}

/**
 * A table as in a spreadsheet, as an ARIA grid: the grid has the focus and names the active line or cell, so that a line
 * may leave the window without losing the keyboard. Only lines in view have elements.
 */
export function DataGrid<R>(props: DataGridProps<R>) {
  const { id, source, store, lines, rows, allRows } = props
  const shell = useShell()
  const editor = useEditor()
  const scroller = useRef<HTMLDivElement>(null)
  const view = useStore(store, (state) => state.view)
  const { cursor, anchor, editing } = useStore(store)
  const [pending, setPending] = useState<PendingEdits<R> | null>(null)
  const [filling, setFilling] = useState<number | null>(null)
  const size = useInnerSize(scroller)
  const { order, shown, widths } = view
  const columns = useMemo(
    () => layoutColumns(source.columns, { order, shown, widths }, size.width - markWidth),
    [source.columns, order, shown, widths, size.width],
  )
  const total = columns.reduce((sum, { width }) => sum + width, markWidth)
  const isWide = total > size.width && size.width > 0

  const revealed = useRef<string | null>(null)
  const reveal = (place: CellPlace) => {
    revealed.current = place.line
    const grid = scroller.current
    const at = linePlaces(lines).get(place.line)
    if (grid === null || at === undefined) return
    const top = at * lineHeight
    const room = size.height - headHeight
    if (top < grid.scrollTop) grid.scrollTop = top
    else if (top + lineHeight > grid.scrollTop + room) grid.scrollTop = top + lineHeight - room
    const column = columns.findIndex((each) => each.id === place.column)
    if (column < 1 || !isWide) return
    // Logical: in a right-to-left window `scrollLeft` counts down from 0.
    const sign = getComputedStyle(grid).direction === 'rtl' ? -1 : 1
    const start = columns.slice(0, column).reduce((sum, { width }) => sum + width, markWidth)
    const kept = markWidth + (columns[0]?.width ?? 0)
    const end = start + (columns[column]?.width ?? 0)
    const scrolled = sign * grid.scrollLeft
    if (start - kept < scrolled) grid.scrollLeft = sign * (start - kept)
    else if (end > scrolled + grid.clientWidth) grid.scrollLeft = sign * (end - grid.clientWidth)
  }

  const context: GridContext<R> = {
    ...{ source, store, lines, rows, allRows, columns, reveal, ask: setPending },
    tell: shell.notify,
    onCursor: (line) => props.onCursor?.(line),
    onRefused: (edit) => props.onRefused?.(edit) ?? false,
  }
  const range = rangeBetween(cursor, anchor, linePlaces(lines), columns)
  const active = cursor === null ? -1 : (linePlaces(lines).get(cursor.line) ?? -1)
  const title = useModelTitle()
  const { preferences } = useServices()
  const takeInHand = useTableInHand({ id, context, shell, title, onRemove: props.onRemove })
  const pointer = useGridPointer(context, { scroller, lineHeight, headHeight, onFill: setFilling })

  // Whoever sets the cursor from elsewhere wants it seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the cursor goes to another line
  useEffect(() => {
    if (cursor !== null && revealed.current !== cursor.line) reveal(cursor)
    revealed.current = null
  }, [cursor?.line])

  // The editor took the focus; without one the grid has it again.
  const wasEditing = useRef(false)
  useLayoutEffect(() => {
    if (wasEditing.current && editing === null && !holdsFocusElsewhere(scroller.current))
      scroller.current?.focus()
    wasEditing.current = editing !== null
  }, [editing])

  const keyOptions = {
    page: Math.floor((size.height - headHeight) / lineHeight) - 1,
    startColumn: props.startColumn ?? null,
    onOpen: (line: GridLine<R>) => props.onOpen?.(line) ?? false,
  }
  /** @returns whether there was one, able or not: its keys mean nothing else here */
  const runAction = (action: Action | null): boolean => {
    if (action === null) return false
    const why = action.enabled({ editor, shell }) ? null : action.reason?.({ editor, shell })
    if (why === null) void action.run({ editor, shell })
    else if (why !== undefined) shell.notify(why)
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys inside a cell's own control or a heading belong to that.
    if (event.target !== event.currentTarget) return
    const action = tableActionOf(event.nativeEvent, preferences.getState().keys, isApple())
    // The browser's own clipboard events do these; nothing else may take the keys.
    if (action !== null && isOfClipboard(event)) {
      event.stopPropagation()
      return
    }
    if (props.onKey?.(event, context) || runAction(action) || handleGridKey(context, event, keyOptions))
      event.preventDefault()
  }

  const cellEditor = editing === null ? null : editorOf(context, editing.text, keyOptions)
  const reach = filling === null ? range : grownTo(range, filling)
  const descendant = (() => {
    const line = lines[active]
    if (line === undefined) return undefined
    return cursor === null || cursor.column === null || !columns.some((column) => column.id === cursor.column)
      ? lineId(id, line.key)
      : cellId(id, line.key, cursor.column)
  })()
  const isGrouped = useMemo(() => lines.some((line) => line.kind === 'group'), [lines])

  return (
    <>
      {props.toolbar?.(context)}
      <div className={`group/grid relative flex min-h-0 flex-1 ${focusRing}`}>
        <GridContextMenu>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is a grid or a tree grid */}
          {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is a grid or a tree grid */}
          <div
            ref={scroller}
            id={id}
            data-grid
            // A grid cannot hold rows that fold; a tree grid can.
            role={isGrouped ? 'treegrid' : 'grid'}
            tabIndex={0}
            aria-label={source.label}
            aria-multiselectable="true"
            aria-rowcount={lines.length + 1}
            aria-colcount={columns.length + 1}
            aria-readonly={source.isReadOnly || undefined}
            aria-activedescendant={descendant}
            onKeyDown={onKeyDown}
            onFocus={takeInHand}
            {...pointer}
            onMouseDown={(event) => event.shiftKey && event.preventDefault()}
            onCopy={(event) => {
              if (event.target === event.currentTarget && copyCells(context, event.clipboardData))
                event.preventDefault()
            }}
            onCut={(event) => {
              if (event.target !== event.currentTarget || !copyCells(context, event.clipboardData)) return
              event.preventDefault()
              if (!source.isReadOnly) clearAtCursor(context)
            }}
            onPaste={(event) => {
              if (event.target !== event.currentTarget) return
              event.preventDefault()
              event.stopPropagation()
              pasteCells(context, event.clipboardData.getData('text/plain'))
            }}
            className="relative min-h-0 flex-1 overflow-auto outline-none [scrollbar-gutter:stable]"
          >
            <div
              role="none"
              style={{
                height: Math.max(headHeight + lines.length * lineHeight, 0),
                minWidth: isWide ? total : undefined,
              }}
            >
              <div
                role="none"
                className="sticky top-0 overflow-clip"
                style={{ height: size.height, width: isWide ? total : undefined }}
              >
                <GridHeader context={context} markWidth={markWidth} height={headHeight} isWide={isWide} />
                <GridBody
                  {...{ id, source, store, lines, columns, scroller, markWidth, lineHeight }}
                  room={size.height - headHeight}
                  range={range}
                  reach={reach}
                  active={active}
                  isGrouped={isGrouped}
                  isWide={isWide}
                  editor={cellEditor}
                  hasHandle={!source.isReadOnly && range !== null && isEditableRange(context, range.first)}
                  renderGroupCell={props.renderGroupCell}
                  rowAttributes={props.rowAttributes}
                  rowClass={props.rowClass}
                />
              </div>
            </div>
          </div>
        </GridContextMenu>
        {lines.length === 0 && props.fallback !== undefined && (
          <div className="absolute inset-x-0 top-7 bottom-0 flex overflow-y-auto bg-panel">
            {props.fallback}
          </div>
        )}
      </div>
      <PendingDialog
        pending={pending}
        countText={source.countText}
        onDo={() => {
          if (pending !== null) writePending(context, pending)
          setPending(null)
        }}
        onClose={() => setPending(null)}
      />
    </>
  )
}

function editorOf<R>(
  context: GridContext<R>,
  typed: string | null,
  keys: { readonly page: number; readonly startColumn: string | null },
): ReactNode {
  const line = lineUnderCursor(context)
  const column = columnUnderCursor(context)?.column
  if (line?.kind !== 'row' || column === undefined) return null
  const { source, store } = context
  const onCommit: CellEditorProps['onCommit'] = (value, after, isForAll) => {
    store.setState({ editing: null })
    setAtCursor(context, value, isForAll)
    const key = { stay: null, down: 'ArrowDown', up: 'ArrowUp', next: 'Tab', before: 'Tab' }[after]
    if (key !== null) move(context, { key, mod: false, shift: after === 'before' }, keys)
  }
  return (
    <CellEditor
      key={`${line.key} ${column.id}`}
      label={`${column.label}, ${source.nameOf(line.row)}`}
      type={column.type}
      value={column.read(line.row)}
      typed={typed}
      onCommit={onCommit}
      onText={(text, after, isForAll) => {
        const parsed = parseCell(column.type, text, parseWords())
        if (!parsed.ok) return misfitText(parsed.error)
        onCommit(parsed.value, after, isForAll)
        return null
      }}
      onCancel={() => store.setState({ editing: null })}
    />
  )
}

/** Control or Command with C, X or V. */
function isOfClipboard({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ['c', 'x', 'v'].includes(key.toLowerCase())
}

function isEditableRange<R>({ columns }: GridContext<R>, first: number): boolean {
  return columns[first]?.column.isEditable !== undefined
}

function grownTo(range: ReturnType<typeof rangeBetween>, line: number): ReturnType<typeof rangeBetween> {
  return range === null
    ? null
    : { ...range, top: Math.min(range.top, line), bottom: Math.max(range.bottom, line) }
}

/** Somewhere else than in the grid, its editors and the page as a whole. */
function holdsFocusElsewhere(grid: HTMLElement | null): boolean {
  const here = document.activeElement
  return (
    here !== null &&
    here !== document.body &&
    grid?.contains(here) !== true &&
    here.closest('[data-editor]') === null
  )
}

/** Drawn above the sticky heading, which would cover an outline of the grid itself. */
const focusRing =
  'after:pointer-events-none after:absolute after:inset-0 after:z-20 after:ring-accent after:ring-inset has-[>[data-grid]:focus-visible]:after:ring-2'
