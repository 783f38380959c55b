import { memo } from 'react'
import { lineTitle } from '../../drawing/boundary-title.ts'
import { boundaryCurve, curvePath } from '../../drawing/curve.ts'
import { pathToD } from '../../drawing/path.ts'
import type { Boundary, Placement } from '../../model/tables.ts'
import { BadgeMark } from './Badge.tsx'
import type { Badge } from './badges.ts'
import { markClasses } from './mark-classes.ts'
import { nameBoundary } from './spoken-names.ts'

export interface LineViewProps {
  readonly boundary: Boundary
  readonly line: NonNullable<Placement['line']>
  readonly badge: Badge | null
  readonly selected: boolean
  readonly dimmed: boolean
  readonly lit: boolean
  readonly ghost: boolean
  readonly titleScale: number
}

/** A trust boundary as a dashed curve with its name before its start. */
export const LineView = memo((props: LineViewProps) => {
  const { boundary, line, badge, titleScale } = props
  const d = pathToD(curvePath([boundaryCurve(line)]))
  const title = lineTitle(line, boundary.name, titleScale)
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no element for a group of shapes
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focused from the canvas, which has the keys
    <g
      className={markClasses('boundary', props)}
      data-id={boundary.id}
      tabIndex={-1}
      role="group"
      aria-label={nameBoundary(boundary, badge)}
    >
      <path className="flow-hit" d={d} />
      {props.selected && <path className="halo" d={d} />}
      <path className="boundary-line" d={d} />
      {title !== null && (
        <text className="boundary-name" x={title.at.x} y={title.at.y} fontSize={title.style.size}>
          {title.text}
        </text>
      )}
      {badge !== null && <BadgeMark badge={badge} scale={titleScale} x={line.handle.x} y={line.handle.y} />}
    </g>
  )
})
