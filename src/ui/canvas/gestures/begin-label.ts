import type { Editor } from '../../../app/editor.ts'
import { centreOf, type Point } from '../../../base/geometry.ts'
import { shapeFlow } from '../../../commands/shape-flow.ts'
import { t } from '../../../messages/messages.ts'
import type { FlowId } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import type { PointerGesture } from './pointer-gesture.ts'

/** Takes the label of a flow elsewhere. */
export function beginLabel(editor: Editor, flow: FlowId, from: Point): PointerGesture | null {
  const live = liveDiagramOf(editor)
  const box = live.routes.get(flow)?.label?.box
  if (box === undefined) return null
  const canvas = canvasOf(editor)
  const start = centreOf(box)
  let label: Point | null = null
  return {
    move: (at) => {
      label = { x: Math.round(start.x + at.x - from.x), y: Math.round(start.y + at.y - from.y) }
      canvas.setState({ gesture: { kind: 'shape', draft: { placements: new Map([[flow, { label }]]) } } })
    },
    end: () => {
      canvas.setState({ gesture: null })
      if (label === null) return
      editor.dispatch(shapeFlow, { diagram: live.diagram, flow, label }, { label: t('canvas.moveLabel') })
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}

/** Gives route and label back to the router. */
export function resetShape(editor: Editor, flow: FlowId): void {
  const { diagram } = editor.session.getState()
  editor.dispatch(
    shapeFlow,
    { diagram, flow, waypoints: null, label: null },
    { label: t('canvas.resetFlow') },
  )
}
