import { ChevronRight } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { Count } from '../../controls/Count.tsx'
import { classNames } from '../../controls/class-names.ts'
import { LevelMark } from '../../controls/LevelMark.tsx'
import { levelKeys } from '../../controls/level-keys.ts'
import type { ThreatLine } from './group-threats.ts'
import { lineId } from './threat-grid-ids.ts'

interface GroupLineProps {
  readonly line: Extract<ThreatLine, { kind: 'group' }>
  readonly index: number
  /** CSS pixels from the top of the body. */
  readonly top: number
  readonly height: number
  readonly isActive: boolean
  /** How many columns it spans. */
  readonly span: number
}

/** Heading of a group: how many threats, how bad the worst, open or folded. */
export function GroupLine({ line, index, top, height, isActive, span }: GroupLineProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ThreatGrid
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div
      id={lineId(line.key)}
      role="row"
      data-line={index}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!line.isCollapsed}
      style={{ height, transform: `translateY(${top}px)` }}
      className={classNames(
        'absolute inset-x-0 top-0 flex cursor-pointer items-center border-b border-line select-none',
        isActive ? 'bg-accent-tint' : 'bg-canvas hover:bg-line/50',
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see ThreatGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div role="gridcell" aria-colspan={span} className="flex min-w-0 items-center gap-2 px-1.5">
        <ChevronRight
          aria-hidden="true"
          size={14}
          strokeWidth={1.75}
          className={classNames(
            'shrink-0 text-ink-3 transition-transform duration-150',
            !line.isCollapsed && 'rotate-90',
          )}
        />
        <span className="truncate font-medium">{line.label || t('threats.groupNone')}</span>
        {line.detail && <span className="truncate text-ink-3">{line.detail}</span>}
        <Count value={line.count} />
        {line.worst !== null && (
          <span className={classNames('inline-flex', worstInk[line.worst])} title={t(levelKeys[line.worst])}>
            <LevelMark level={line.worst} />
            <span className="sr-only">{t(levelKeys[line.worst])}</span>
          </span>
        )}
      </div>
    </div>
  )
}

const worstInk = { High: 'text-high', Medium: 'text-medium', Low: 'text-low' } as const
