import { memo } from 'react'
import { labelBaseline } from '../../drawing/flow-label.ts'
import type { FlowRoute } from '../../drawing/flow-route.ts'
import type { Flow } from '../../model/tables.ts'
import { BadgeMark, badgeWidth } from './Badge.tsx'
import type { Badge } from './badges.ts'
import { fillClass, markClasses } from './mark-classes.ts'
import { nameFlow } from './spoken-names.ts'

export interface FlowViewProps {
  readonly flow: Flow
  readonly route: FlowRoute
  readonly badge: Badge | null
  readonly sourceName: string
  readonly targetName: string
  readonly selected: boolean
  readonly dimmed: boolean
  readonly lit: boolean
  readonly ghost: boolean
}

/** A flow: line, arrow head, and its name on a chip set into the line. All props are compared by identity. */
export const FlowView = memo((props: FlowViewProps & { readonly isDetailed: boolean }) => {
  const { flow, route, badge } = props
  const { label } = route
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no element for a group of shapes
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focused from the canvas, which has the keys
    <g
      className={markClasses(`flow${fillClass(badge)}`, props, flow.outOfScope)}
      data-id={flow.id}
      tabIndex={-1}
      role="group"
      aria-label={nameFlow(flow, props.sourceName, props.targetName, badge)}
    >
      <path className="flow-hit" d={route.path} />
      {props.selected && <path className="flow-halo" d={route.path} />}
      <path className="flow-line" d={route.line} />
      <path className="flow-head" d={route.head} />
      {label !== null && props.isDetailed && (
        <g className="detail">
          <rect className="flow-chip" {...rectOf(label.box)} rx={6} />
          {label.lines.map((line, index) => (
            <text
              key={labelBaseline(label, index)}
              className="flow-name"
              x={label.box.x + label.box.w / 2}
              y={labelBaseline(label, index)}
            >
              {line}
            </text>
          ))}
        </g>
      )}
      {badge !== null && props.isDetailed && <BadgeMark badge={badge} small {...badgePlace(route, badge)} />}
    </g>
  )
})

/**
 * On the upper edge of the chip at its right end, within its width, where it meets neither the name nor what
 * stands beside the chip; without a chip in the middle of the line.
 */
function badgePlace({ label, mid }: FlowRoute, badge: Badge) {
  if (label === null) return mid
  return { x: label.box.x + label.box.w + 3 - badgeWidth(badge, true) / 2, y: label.box.y - 4 }
}

function rectOf({ x, y, w, h }: { x: number; y: number; w: number; h: number }) {
  return { x, y, width: w, height: h }
}
