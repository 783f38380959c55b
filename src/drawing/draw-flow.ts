import { arrowOf } from './arrow.ts'
import { curvePath } from './curve.ts'
import { labelBaseline, labelStyle } from './flow-label.ts'
import type { FlowRoute } from './flow-route.ts'
import { measureText } from './measure-text.ts'
import { roundedBox } from './path.ts'
import type { Primitive } from './scene.ts'

/** Line and arrow head of a flow; out of scope is dashed. */
export function drawFlow(route: FlowRoute, outOfScope: boolean): readonly Primitive[] {
  const { line, head } = arrowOf(route.segments)
  return [
    {
      kind: 'path',
      subject: route.id,
      path: curvePath(line),
      fill: null,
      stroke: 'flow',
      strokeWidth: 1.5,
      dash: outOfScope ? [5, 4] : [],
    },
    { kind: 'path', subject: route.id, path: head, fill: 'flow', stroke: null, strokeWidth: 0, dash: [] },
  ]
}

/** The flow's name as a chip that interrupts its line. */
export function drawFlowLabel({ id, label }: FlowRoute): readonly Primitive[] {
  if (label === null) return []
  const { box, lines } = label
  return [
    {
      kind: 'path',
      subject: id,
      path: roundedBox(box, 5),
      fill: 'panel',
      stroke: 'line',
      strokeWidth: 1,
      dash: [],
    },
    ...lines.map(
      (text, i): Primitive => ({
        kind: 'text',
        subject: id,
        text,
        x: box.x + box.w / 2,
        y: labelBaseline(label, i),
        anchor: 'middle',
        width: measureText(text, labelStyle),
        style: labelStyle,
        color: 'ink-2',
      }),
    ),
  ]
}
