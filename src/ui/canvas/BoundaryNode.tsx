import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { type BoundaryTitle, boxTitle } from '../../drawing/boundary-title.ts'
import { BadgeMark, badgeWidth } from './Badge.tsx'
import { markClasses } from './mark-classes.ts'
import type { BoundaryNode as BoundaryNodeType } from './project.ts'

const radius = 12

/** A trust boundary as a dashed box with its name set into the top edge. Its inside lets the pointer through. */
export const BoundaryNode = memo(
  ({ data, width = 0, height = 0 }: NodeProps<BoundaryNodeType>) => {
    const { boundary, badge, titleScale } = data
    const title = boxTitle({ x: 0, y: 0, w: width, h: height }, boundary.name, titleScale)
    return (
      <svg aria-hidden="true" className={markClasses('boundary', data)} width={width} height={height}>
        <rect className="boundary-fill" width={width} height={height} rx={radius} />
        {data.selected && <rect className="halo" width={width} height={height} rx={radius} />}
        <path className="boundary-line" d={borderPath(width, height, title)} />
        <rect className="boundary-grip" width={width} height={height} rx={radius} />
        {title !== null && (
          <g>
            <rect
              className="boundary-title boundary-grip"
              x={title.box.x}
              y={title.box.y}
              width={title.box.w}
              height={title.box.h}
            />
            <text className="boundary-name" x={title.at.x} y={title.at.y} fontSize={title.style.size}>
              {title.text}
            </text>
          </g>
        )}
        {badge !== null && (
          <BadgeMark badge={badge} scale={titleScale} x={width - 20 - badgeWidth(badge) / 2} y={0} />
        )}
      </svg>
    )
  },
  (before, after) =>
    before.data === after.data && before.width === after.width && before.height === after.height,
)

/** The rounded border, interrupted where the title stands; it starts and ends there, so that dashes meet it. */
function borderPath(w: number, h: number, title: BoundaryTitle | null): string {
  const r = Math.min(radius, w / 2, h / 2)
  const gapEnd = title === null ? r : title.box.x + title.box.w
  const gapStart = title === null ? r : title.box.x
  return (
    `M${gapEnd} 0H${w - r}A${r} ${r} 0 0 1 ${w} ${r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}` +
    `H${r}A${r} ${r} 0 0 1 0 ${h - r}V${r}A${r} ${r} 0 0 1 ${r} 0H${gapStart}`
  )
}
