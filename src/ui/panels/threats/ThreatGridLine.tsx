import { type Cell, FlexRender } from '@tanstack/react-table'
import { Check } from 'lucide-react'
import { memo } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { classNames } from '../../controls/class-names.ts'
import type { ThreatLine } from './group-threats.ts'
import type { GridCell, SizedColumn } from './threat-columns.ts'
import { cellId, lineId } from './threat-grid-ids.ts'
import type { threatTableFeatures } from './threat-table-columns.tsx'

interface ThreatGridLineProps {
  readonly threat: ThreatRow
  readonly cells: readonly Cell<typeof threatTableFeatures, ThreatLine>[]
  readonly columns: readonly SizedColumn[]
  /** CSS pixels of the column in front, which marks chosen rows. */
  readonly markWidth: number
  readonly index: number
  /** CSS pixels from the top of the body. */
  readonly top: number
  readonly height: number
  readonly isActive: boolean
  readonly cursor: GridCell | null
  readonly isChosen: boolean
  /** In a tree of groups, within one 2; undefined where there are none. */
  readonly level: 1 | 2 | undefined
}

/** One threat. Its events are the grid's: lines come and go while one scrolls. */
export const ThreatGridLine = memo(function ThreatGridLine(props: ThreatGridLineProps) {
  const { threat, cells, columns, index, isActive, cursor, isChosen } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ThreatGrid
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div
      id={lineId(threat.id)}
      role="row"
      data-line={index}
      data-threat={threat.id}
      aria-rowindex={index + 2}
      aria-level={props.level}
      aria-selected={isActive || isChosen}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      className={classNames(
        'group/line absolute inset-x-0 top-0 flex cursor-default items-center border-b border-line/70 select-none',
        isActive || isChosen ? 'bg-accent-tint' : 'hover:bg-canvas',
        isActive && 'before:absolute before:inset-y-0 before:start-0 before:w-0.5 before:bg-accent',
        threat.origin === 'gone' && 'text-ink-3',
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see ThreatGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div
        role="gridcell"
        data-mark
        aria-label={isChosen ? t('threats.chosen') : t('threats.notChosen')}
        style={{ width: props.markWidth }}
        className="flex h-full shrink-0 items-center justify-center"
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
      {cells.map((cell, at) => {
        const column = columns[at]
        if (column === undefined) return null
        return column.id === 'dread' ? (
          <div key={cell.id} role="none" style={{ width: column.width }} className="flex shrink-0 px-0.5">
            <FlexRender cell={cell} />
          </div>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: see ThreatGrid
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
          <div
            key={cell.id}
            id={cellId(threat.id, { column: column.id, factor: null })}
            role="gridcell"
            style={{ width: column.width }}
            className={classNames(
              'flex h-full shrink-0 items-center overflow-hidden px-2 whitespace-nowrap tabular-nums',
              column.id === 'title' && '@container',
              column.id === columns[0]?.id && props.level === 2 && 'ps-5',
              cursor?.column === column.id && 'rounded-sm ring-1 ring-accent ring-inset',
            )}
          >
            <FlexRender cell={cell} />
          </div>
        )
      })}
    </div>
  )
}, isSameLine)

/** Cells are made anew with each window; they follow from the threat and the columns. */
function isSameLine(
  { cells: _, ...before }: ThreatGridLineProps,
  { cells: __, ...now }: ThreatGridLineProps,
): boolean {
  return Object.entries(now).every(([name, value]) => Object.is(value, before[name as keyof typeof before]))
}
