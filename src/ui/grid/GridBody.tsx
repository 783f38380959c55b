import { type ReactNode, type RefObject, useRef } from 'react'
import { useStore } from 'zustand'
import { type CellRange, isInRange } from './cell-range.ts'
import { GridGroupRow } from './GridGroupRow.tsx'
import { GridRow } from './GridRow.tsx'
import type { GridSource } from './grid-source.ts'
import type { GridStore } from './grid-store.ts'
import type { GridLine } from './group-rows.ts'
import type { ShownColumn } from './layout-columns.ts'
import { isChosen } from './row-choice.ts'
import { useRowWindow } from './use-row-window.ts'

interface GridBodyProps<R> {
  readonly id: string
  readonly source: GridSource<R>
  readonly store: GridStore
  readonly lines: readonly GridLine<R>[]
  readonly columns: readonly ShownColumn<R>[]
  readonly scroller: RefObject<HTMLElement | null>
  readonly markWidth: number
  readonly lineHeight: number
  /** Height for lines, in CSS pixels. */
  readonly room: number
  readonly range: CellRange | null
  /** The range with what a drag of the fill handle adds. */
  readonly reach: CellRange | null
  /** Index of the line under the cursor; -1 for none. */
  readonly active: number
  readonly isGrouped: boolean
  readonly isWide: boolean
  /** Stands in the cursor's cell while it is edited. */
  readonly editor: ReactNode
  readonly hasHandle: boolean
  readonly renderGroupCell:
    | ((line: Extract<GridLine<R>, { kind: 'group' }>, column: string) => ReactNode)
    | undefined
  readonly rowAttributes: ((row: R) => { readonly [name: `data-${string}`]: string }) | undefined
  readonly rowClass: ((row: R) => string | undefined) | undefined
}

/** The lines in view. Scrolling renders this alone, and of it the lines that come. */
export function GridBody<R>(props: GridBodyProps<R>) {
  const { id, source, store, lines, columns, range, reach, active, isGrouped } = props
  const layer = useRef<HTMLDivElement>(null)
  const { from, to } = useRowWindow(props.scroller, layer, {
    count: lines.length,
    lineHeight: props.lineHeight,
    room: props.room,
  })
  const cursor = useStore(store, (state) => state.cursor)
  const isOne = useStore(store, (state) => state.anchor === null) && range === reach
  const choice = useStore(store, (state) => state.choice)
  // The line that the grid names as active has an element wherever one has scrolled to.
  const isAway = active >= 0 && (active < from || active >= to)
  const indices = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
  return (
    // biome-ignore lint/a11y/useSemanticElements: see GridRow
    <div ref={layer} role="rowgroup" className="relative will-change-transform">
      {(isAway ? [...indices, active] : indices).map((index) => {
        const line = lines[index]
        if (line === undefined) return null
        const isActive = index === active
        const common = {
          ...{ grid: id, columns, index, isActive },
          markWidth: props.markWidth,
          height: props.lineHeight,
          // One that is only there to be named stands just outside of the window.
          top: props.lineHeight * (index >= from && index < to ? index : from - 2),
          cursor: isActive ? (cursor?.column ?? null) : null,
        }
        if (line.kind === 'group')
          return (
            <GridGroupRow
              key={line.key}
              {...common}
              line={line}
              isChosen={line.group.rows.every((row) => isChosen(choice, source.keyOf(row)))}
              renderCell={props.renderGroupCell}
            />
          )
        const isIn = isInRange(reach, index, reach?.first ?? 0)
        return (
          <GridRow
            key={line.key}
            {...common}
            row={line.row}
            line={line.key}
            isChosen={isChosen(choice, line.key)}
            rangeFirst={isIn && !isOne ? (reach?.first ?? -1) : -1}
            rangeLast={isIn ? (reach?.last ?? -1) : -1}
            hasHandle={props.hasHandle && index === range?.bottom}
            isFilled={isIn && !isInRange(range, index, range?.first ?? 0)}
            level={isGrouped ? (line.isNested ? 2 : 1) : undefined}
            isWide={props.isWide}
            editor={isActive ? props.editor : null}
            attributes={props.rowAttributes?.(line.row)}
            className={props.rowClass?.(line.row)}
          />
        )
      })}
    </div>
  )
}
