import { Check, ChevronRight } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { t } from '../../messages/messages.ts'
import { Count } from '../controls/Count.tsx'
import { classNames } from '../controls/class-names.ts'
import { cellId, lineId } from './grid-ids.ts'
import type { GridLine } from './group-rows.ts'
import type { ShownColumn } from './layout-columns.ts'

interface GridGroupRowProps<R> {
  readonly grid: string
  readonly line: Extract<GridLine<R>, { kind: 'group' }>
  readonly columns: readonly ShownColumn<R>[]
  readonly markWidth: number
  readonly height: number
  readonly index: number
  /** CSS pixels from the top of the first line. */
  readonly top: number
  readonly isActive: boolean
  readonly cursor: string | null
  readonly isChosen: boolean
  /** What the owner shows in a column for all rows; without it the label and the count stand in front. */
  readonly renderCell:
    | ((line: Extract<GridLine<R>, { kind: 'group' }>, column: string) => ReactNode)
    | undefined
}

function GroupRow<R>(props: GridGroupRowProps<R>) {
  const { grid, line, columns, index, isActive, isChosen, renderCell } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: see GridRow
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div
      id={lineId(grid, line.key)}
      role="row"
      data-line={index}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!line.isFolded}
      aria-selected={isChosen}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      className={classNames(
        'group/line absolute inset-x-0 top-0 flex cursor-pointer items-center border-b border-line select-none',
        isActive || isChosen
          ? 'bg-accent-tint'
          : line.isFolded
            ? 'bg-panel hover:bg-canvas'
            : 'bg-canvas hover:bg-line/50',
        isActive && 'before:absolute before:inset-y-0 before:start-0 before:w-0.5 before:bg-accent',
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see GridRow */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div
        role="gridcell"
        aria-colindex={1}
        style={{ width: props.markWidth }}
        className="flex h-full shrink-0 items-center justify-center text-ink-3"
      >
        <span className="sr-only">{isChosen ? t('grid.chosen') : t('grid.notChosen')}</span>
        {isChosen ? (
          <Check aria-hidden="true" size={14} strokeWidth={2.5} className="text-accent" />
        ) : (
          <ChevronRight
            aria-hidden="true"
            size={14}
            strokeWidth={1.75}
            className={classNames(
              'transition-transform duration-150 rtl:-scale-x-100',
              !line.isFolded && 'rotate-90 rtl:-rotate-90',
            )}
          />
        )}
      </div>
      {renderCell === undefined ? (
        // biome-ignore lint/a11y/useSemanticElements: see GridRow
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          role="gridcell"
          aria-colindex={2}
          aria-colspan={columns.length}
          className="flex min-w-0 flex-1 items-center gap-1.5 px-2"
        >
          <span className="truncate font-medium">{line.group.label || t('grid.group.none')}</span>
          <Count value={line.group.rows.length} />
        </div>
      ) : (
        columns.map(({ id, width, column }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: see GridRow
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={id}
            id={cellId(grid, line.key, id)}
            role="gridcell"
            data-column={id}
            aria-colindex={at + 2}
            aria-selected={props.cursor === id}
            style={{ width }}
            className={classNames(
              'flex h-full shrink-0 items-center overflow-hidden whitespace-nowrap tabular-nums',
              column.type.kind === 'digit' ? 'justify-center px-0.5' : 'px-2',
              props.cursor === id && 'rounded-sm ring-1 ring-accent ring-inset',
            )}
          >
            {renderCell(line, id)}
          </div>
        ))
      )}
    </div>
  )
}

/** One line for all rows of a group. */
export const GridGroupRow = memo(GroupRow) as typeof GroupRow
