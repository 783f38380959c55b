import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import { shapeFlow } from '../../../commands/shape-flow.ts'
import { t } from '../../../messages/messages.ts'
import type { FlowId } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import type { PointerGesture } from './pointer-gesture.ts'

/** Bends a flow, or takes its label elsewhere, by hand. */
export function beginShape(
  editor: Editor,
  flow: FlowId,
  part: 'via' | 'label',
  from: Point,
): PointerGesture | null {
  const live = liveDiagramOf(editor)
  const route = live.routes.get(flow)
  if (route === undefined) return null
  const canvas = canvasOf(editor)
  const box = route.label?.box
  const start =
    part === 'via' || box === undefined ? route.mid : { x: box.x + box.w / 2, y: box.y + box.h / 2 }
  let shape: { readonly via: Point } | { readonly label: Point } | null = null
  return {
    move: (at) => {
      const to = { x: Math.round(start.x + at.x - from.x), y: Math.round(start.y + at.y - from.y) }
      shape = part === 'via' ? { via: to } : { label: to }
      canvas.setState({ gesture: { kind: 'shape', draft: { placements: new Map([[flow, shape]]) } } })
    },
    end: () => {
      canvas.setState({ gesture: null })
      if (shape === null) return
      const label = part === 'via' ? t('canvas.bendFlow') : t('canvas.moveLabel')
      editor.dispatch(shapeFlow, { diagram: live.diagram, flow, ...shape }, { label })
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}

/** Gives bend and label back to the router. */
export function resetShape(editor: Editor, flow: FlowId): void {
  const { diagram } = editor.session.getState()
  editor.dispatch(shapeFlow, { diagram, flow, via: null, label: null }, { label: t('canvas.resetFlow') })
}
