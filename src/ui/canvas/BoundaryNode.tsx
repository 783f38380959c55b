import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { boxTitle } from '../../drawing/boundary-title.ts'
import { BadgeMark, badgeWidth } from './Badge.tsx'
import { markClasses } from './mark-classes.ts'
import type { BoundaryNode as BoundaryNodeType } from './project.ts'

const radius = 12

/** A trust boundary as a dashed box with its name set into the top edge. Its inside lets the pointer through. */
export const BoundaryNode = memo(
  ({ data, width = 0, height = 0 }: NodeProps<BoundaryNodeType>) => {
    const { boundary, badge } = data
    const title = boxTitle({ x: 0, y: 0, w: width, h: height }, boundary.name)
    return (
      <svg className={markClasses('boundary', data)} width={width} height={height}>
        <rect className="boundary-fill" width={width} height={height} rx={radius} />
        {data.selected && <rect className="halo" width={width} height={height} rx={radius} />}
        <rect className="boundary-line" width={width} height={height} rx={radius} />
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
            <text className="boundary-name" x={title.at.x} y={title.at.y}>
              {title.text}
            </text>
          </g>
        )}
        {badge !== null && <BadgeMark badge={badge} x={width - 20 - badgeWidth(badge) / 2} y={0} />}
      </svg>
    )
  },
  (before, after) =>
    before.data === after.data && before.width === after.width && before.height === after.height,
)
