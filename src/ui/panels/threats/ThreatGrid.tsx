import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { t } from '../../../messages/messages.ts'
import { useDread } from '../../hooks/use-dread.ts'
import { useEditor, useSession } from '../../hooks/use-editor.ts'
import { useWidth } from '../use-width.ts'
import { GroupLine } from './GroupLine.tsx'
import { ThreatGridHeader } from './ThreatGridHeader.tsx'
import { ThreatGridLine } from './ThreatGridLine.tsx'
import { cellsOf, columnSpaces, fitColumns, importedColumnSpaces } from './threat-columns.ts'
import { cellId, lineId, threatGridId } from './threat-grid-ids.ts'
import { threatTableColumns, threatTableFeatures } from './threat-table-columns.tsx'
import { threatTableOf } from './threat-table-store.ts'
import { clickLine, useGridKeys } from './use-grid-keys.ts'
import { useHasRecorded } from './use-has-recorded.ts'
import { useThreatTable, useThreatView } from './use-threat-table.ts'

/** CSS pixels. */
const lineHeight = 28
const markWidth = 28
const estimateSize = () => lineHeight

/**
 * The lines in view, as an ARIA grid: the grid has the focus and names the active line or cell, so that a
 * line may leave the window without losing the keyboard. Only lines in view have elements.
 */
export function ThreatGrid() {
  const editor = useEditor()
  const { store } = threatTableOf(editor)
  const { lines, grouping } = useThreatView()
  const grid = useRef<HTMLDivElement>(null)
  const width = useWidth(grid)
  const spaces = useHasRecorded() ? importedColumnSpaces : columnSpaces
  const columns = useMemo(() => fitColumns(Math.max(0, width - markWidth), spaces), [width, spaces])
  const factors = useDread().factors.length
  const cells = useMemo(() => cellsOf(columns, factors), [columns, factors])
  const sort = useThreatTable((state) => state.sort)
  const chosen = useThreatTable((state) => state.chosen)
  const cursor = useThreatTable((state) => state.cursor)
  const group = useThreatTable((state) => state.group)
  const isGrouped = grouping !== 'none'
  const threat = useSession((state) => state.threat)

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    // Stable functions: with new ones the virtualiser measures all lines again on every render, which
    // took 200 ms a key at 50,000 lines.
    estimateSize,
    getItemKey: useCallback((index: number) => lines[index]?.key ?? index, [lines]),
    overscan: 6,
    scrollPaddingStart: lineHeight,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? -1

  // The table model is made of the lines in view only: a model of all 50,000 is made anew with each filter.
  const table = useTable({
    features: threatTableFeatures,
    columns: threatTableColumns,
    data: useMemo(() => lines.slice(first, last + 1), [lines, first, last]),
    getRowId: (line) => line.key,
    manualSorting: true,
    state: {
      sorting: useMemo(() => [{ id: sort.key, desc: sort.descending }], [sort]),
      columnVisibility: useMemo(
        () =>
          Object.fromEntries(
            importedColumnSpaces.map(({ id }) => [id, columns.some((column) => column.id === id)]),
          ),
        [columns],
      ),
    },
  })
  const rows = table.getRowModel().rows

  const activeKey = group ?? threat
  const active = useMemo(() => lines.findIndex((line) => line.key === activeKey), [lines, activeKey])
  const activeLine = lines[active]
  const onKeyDown = useGridKeys({
    lines,
    active,
    cells,
    pageHeight: () => (grid.current?.clientHeight ?? 0) - lineHeight,
    lineHeight,
  })

  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active)
  }, [active, virtual])

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
    const index = Number(event.target.closest('[data-line]')?.getAttribute('data-line') ?? -1)
    const factor = event.target.closest('[data-factor]')?.getAttribute('data-factor')
    const isMark = event.target.closest('[data-mark]') !== null
    store.setState({ cursor: factor ? { column: 'dread', factor: Number(factor) } : null })
    clickLine(editor, lines, index, {
      toggle: isMark || event.ctrlKey || event.metaKey,
      range: event.shiftKey,
    })
  }

  const descendant =
    activeLine === undefined
      ? undefined
      : cursor === null || activeLine.kind === 'group'
        ? lineId(activeLine.key)
        : cellId(activeLine.key, cursor)

  return (
    <div className={`relative flex min-h-0 flex-1 ${focusRing}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is a grid or a tree grid */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is a grid or a tree grid */}
      <div
        ref={grid}
        id={threatGridId}
        // A grid cannot hold rows that fold; a tree grid can.
        role={isGrouped ? 'treegrid' : 'grid'}
        tabIndex={0}
        aria-label={t('threats.table')}
        aria-multiselectable="true"
        aria-rowcount={lines.length + 1}
        aria-colcount={cells.length + 1}
        aria-activedescendant={descendant}
        onKeyDown={onKeyDown}
        onClick={onClick}
        // A range by Shift would else select the text between.
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
        className="relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto outline-none [scrollbar-gutter:stable]"
      >
        <ThreatGridHeader columns={columns} markWidth={markWidth} height={lineHeight} />
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index - first]
            if (row === undefined) return null
            const place = { index: item.index, top: item.start, height: lineHeight }
            return row.original.kind === 'group' ? (
              <GroupLine
                key={row.id}
                line={row.original}
                columns={columns}
                markWidth={markWidth}
                {...place}
                isActive={item.index === active}
                isChosen={row.original.group.rows.every(({ id }) => chosen.has(id))}
              />
            ) : (
              <ThreatGridLine
                key={row.id}
                threat={row.original.row}
                cells={row.getVisibleCells()}
                columns={columns}
                markWidth={markWidth}
                {...place}
                isActive={item.index === active}
                cursor={item.index === active ? cursor : null}
                isChosen={chosen.has(row.id)}
                level={isGrouped ? (row.original.isNested ? 2 : 1) : undefined}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** Drawn above the sticky heading, which would cover an outline of the grid itself. */
const focusRing =
  'after:pointer-events-none after:absolute after:inset-0 after:z-20 after:ring-accent after:ring-inset has-[#threat-grid:focus-visible]:after:ring-2'
