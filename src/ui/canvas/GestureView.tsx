import type { Point } from '../../base/geometry.ts'
import { centreOf } from '../../base/geometry.ts'
import { arrowOf } from '../../drawing/arrow.ts'
import { curvePath } from '../../drawing/curve.ts'
import { elementBaseOf } from '../../drawing/element-base.ts'
import { bentCurve, selfLoop } from '../../drawing/flow-curve.ts'
import { pathToD } from '../../drawing/path.ts'
import { anchorOn } from '../../drawing/shapes.ts'
import type { ElementId } from '../../model/tables.ts'
import { useEditor } from '../hooks/use-editor.ts'
import type { Gesture } from './canvas-state.ts'
import { boxBetween } from './gestures/begin-marquee.ts'
import { GuideLines } from './guides/GuideLines.tsx'
import type { LiveDiagram } from './live-diagram.ts'
import { TargetOutline } from './TargetOutline.tsx'

/** What a gesture in progress shows besides the things that it moves. */
export function GestureView({ gesture, live, zoom }: { gesture: Gesture; live: LiveDiagram; zoom: number }) {
  const thin = { strokeWidth: 1 / zoom }
  switch (gesture.kind) {
    case 'move':
      return (
        <g>
          <GuideLines guides={gesture.guides} gaps={gesture.gaps} zoom={zoom} />
          {gesture.onto != null && (
            <path className="connect-line" d={live.routes.get(gesture.onto)?.line ?? ''} />
          )}
        </g>
      )
    case 'resize':
      return <GuideLines guides={gesture.guides ?? []} gaps={[]} zoom={zoom} />
    case 'marquee': {
      const { x, y, w, h } = gesture.box
      return <rect className="marquee" style={thin} x={x} y={y} width={w} height={h} />
    }
    case 'lasso':
      return (
        <polygon
          className="marquee"
          style={thin}
          points={gesture.loop.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      )
    case 'draw-box': {
      const { x, y, w, h } = boxBetween(gesture.from, gesture.to)
      return <rect className="draw-boundary" x={x} y={y} width={w} height={h} rx={12} />
    }
    case 'draw-line': {
      const { from, to } = gesture
      return <line className="draw-boundary" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
    }
    case 'connect':
      return <LooseFlow live={live} fixed={gesture.source} loose="target" aim={gesture} zoom={zoom} />
    case 'reconnect': {
      const flow = live.document.tables.flow[gesture.flow]
      if (flow === undefined) return null
      const fixed = gesture.end === 'source' ? flow.target : flow.source
      return <LooseFlow live={live} fixed={fixed} loose={gesture.end} aim={gesture} zoom={zoom} />
    }
    case 'shape':
    case 'arrange':
      return null
  }
}

interface LooseFlowProps {
  readonly live: LiveDiagram
  readonly fixed: ElementId
  readonly loose: 'source' | 'target'
  readonly aim: { readonly at: Point; readonly over: ElementId | null }
  readonly zoom: number
}

/** A flow of which one end follows the pointer, or already meets the element under it. */
function LooseFlow({ live, fixed, loose, aim, zoom }: LooseFlowProps) {
  const { vocabulary } = useEditor()
  const endOf = (id: ElementId) => {
    const element = live.document.tables.element[id]
    const box = live.placed.boxes.get(id)
    if (element === undefined || box === undefined) return null
    return { base: elementBaseOf(vocabulary, element.stencil), box }
  }
  const anchor = endOf(fixed)
  if (anchor === null) return null
  const other = aim.over === null ? null : endOf(aim.over)
  let segments: ReturnType<typeof bentCurve>
  if (other !== null && aim.over === fixed) segments = selfLoop(anchor, 0)
  else if (other !== null)
    segments = loose === 'target' ? bentCurve(anchor, other, 0) : bentCurve(other, anchor, 0)
  else {
    const start = anchorOn(anchor.base, anchor.box, aim.at)
    const middle = centreOf(anchor.box)
    const inside =
      Math.hypot(aim.at.x - middle.x, aim.at.y - middle.y) <
      Math.hypot(start.x - middle.x, start.y - middle.y)
    if (inside) return null
    const [p0, p3] = loose === 'target' ? [start, aim.at] : [aim.at, start]
    segments = [{ p0, p1: p0, p2: p3, p3 }]
  }
  const arrow = arrowOf(segments)
  return (
    <g>
      {aim.over !== null && <TargetOutline live={live} element={aim.over} zoom={zoom} />}
      <path className="connect-line" d={pathToD(curvePath(arrow.line))} />
      <path className="connect-head" d={pathToD(arrow.head)} />
    </g>
  )
}
