import { Check } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { formatDate } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import { classNames } from '../controls/class-names.ts'
import { cellText } from './cell-text.ts'
import { canEdit, type GridColumn } from './grid-column.ts'
import { cellId, lineId } from './grid-ids.ts'
import type { ShownColumn } from './layout-columns.ts'

export interface GridRowProps<R> {
  readonly grid: string
  readonly row: R
  readonly line: string
  readonly columns: readonly ShownColumn<R>[]
  readonly markWidth: number
  readonly height: number
  readonly index: number
  /** CSS pixels from the top of the first line. */
  readonly top: number
  readonly isActive: boolean
  /** Column of the cursor when it is on a cell of this line. */
  readonly cursor: string | null
  readonly isChosen: boolean
  /** First and last column of the range that this line is in, by index; the first is -1 for none, and for a single cell. */
  readonly rangeFirst: number
  readonly rangeLast: number
  /** The fill handle stands at the end of the range, on its last line. */
  readonly hasHandle: boolean
  /** A drag of the fill handle reaches this line. */
  readonly isFilled: boolean
  /** In a tree of groups, within one 2; undefined where there are none. */
  readonly level: 1 | 2 | undefined
  /** The grid scrolls sideways: the first column stays. */
  readonly isWide: boolean
  /** Stands in the cursor's cell while it is edited. */
  readonly editor: ReactNode
  readonly attributes: { readonly [name: `data-${string}`]: string } | undefined
  readonly className: string | undefined
}

function Row<R>(props: GridRowProps<R>) {
  const { grid, row, line, columns, index, isActive, cursor, isChosen, isWide } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: lines are placed by hand, a table element cannot be
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
    <div
      id={lineId(grid, line)}
      role="row"
      data-line={index}
      {...props.attributes}
      aria-rowindex={index + 2}
      aria-level={props.level}
      aria-selected={isActive || isChosen}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      className={classNames(
        'group/line absolute inset-x-0 top-0 flex cursor-default items-center border-b border-line/70 select-none [contain:layout_style]',
        isActive || isChosen ? 'bg-accent-tint' : 'bg-panel hover:bg-canvas',
        isActive &&
          'before:absolute before:inset-y-0 before:start-0 before:z-2 before:w-0.5 before:bg-accent',
        props.className,
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div
        role="gridcell"
        data-mark
        aria-colindex={1}
        aria-label={isChosen ? t('grid.chosen') : t('grid.notChosen')}
        style={{ width: props.markWidth }}
        className={classNames(
          'flex h-full shrink-0 items-center justify-center',
          isWide && 'sticky start-0 z-1 bg-inherit',
        )}
      >
        <span
          className={classNames(
            'flex size-4 items-center justify-center rounded-sm border transition-opacity duration-150',
            isChosen
              ? 'border-accent bg-accent text-on-accent'
              : 'border-ink-3 opacity-0 group-hover/line:opacity-60',
          )}
        >
          {isChosen && <Check aria-hidden="true" size={12} strokeWidth={3} />}
        </span>
      </div>
      {columns.map(({ column, id, width }, at) => {
        const isIn = props.rangeFirst >= 0 && at >= props.rangeFirst && at <= props.rangeLast
        const isHere = cursor === id
        const content = isHere && props.editor !== null ? props.editor : null
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={id}
            id={cellId(grid, line, id)}
            role="gridcell"
            data-column={id}
            aria-colindex={at + 2}
            aria-selected={isHere || isIn}
            aria-readonly={!canEdit(column, row) || undefined}
            style={at === 0 && isWide ? { width, insetInlineStart: props.markWidth } : { width }}
            className={classNames(
              'relative flex h-full shrink-0 items-center overflow-hidden whitespace-nowrap tabular-nums',
              column.type.kind === 'digit' ? 'justify-center px-0.5' : 'px-2',
              column.align === 'end' && 'justify-end',
              column.align === 'center' && 'justify-center',
              at === 0 && props.level === 2 && 'ps-5',
              at === 0 && isWide && 'sticky z-1 bg-inherit',
              isIn && 'after:pointer-events-none after:absolute after:inset-0 after:bg-accent/15',
              props.isFilled && isIn && 'border-b border-dashed border-accent',
              isHere && content === null && 'rounded-sm ring-[1.5px] ring-accent ring-inset',
              content !== null && 'z-3 overflow-visible px-0',
            )}
          >
            {content ??
              (column.render === undefined ? <PlainCell column={column} row={row} /> : column.render(row))}
            {props.hasHandle && at === props.rangeLast && content === null && (
              <span
                data-fill
                title={t('grid.fill.handle')}
                className="absolute end-0 bottom-0 z-2 size-2 cursor-crosshair rounded-tl-xs bg-accent before:absolute before:-end-1 before:-bottom-1 before:size-5"
              />
            )}
          </div>
        )
      })}
    </div>
  )
}

function PlainCell<R>({ column, row }: { readonly column: GridColumn<R>; readonly row: R }) {
  const text = cellText(column, row)
  if (column.type.kind === 'flag') {
    const isOn = column.read(row) === true
    return (
      <>
        {isOn ? (
          <Check aria-hidden="true" size={15} strokeWidth={2} className="text-accent" />
        ) : (
          <span aria-hidden="true" className="text-ink-3">
            {text === '' ? '' : '–'}
          </span>
        )}
        <span className="sr-only">{text}</span>
      </>
    )
  }
  const shown = column.type.kind === 'date' && text !== '' ? formatDate(text) : text.split('\n', 1)[0]
  return (
    <span className="truncate" title={text.length > 12 ? text : undefined}>
      {shown}
    </span>
  )
}

/** One row. Its events are the grid's: rows come and go while one scrolls. */
export const GridRow = memo(Row) as typeof Row
