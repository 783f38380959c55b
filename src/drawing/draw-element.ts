import type { Box } from '../base/geometry.ts'
import type { SubjectId } from '../model/tables.ts'
import type { ElementBase } from './element-base.ts'
import { nameBlock } from './name-block.ts'
import type { Primitive } from './scene.ts'
import { outlineOf, strokesOf } from './shapes.ts'

/** What is drawn of an element; out of scope is shown by a dashed outline and paler text. */
export interface ElementLook {
  readonly id: SubjectId
  readonly base: ElementBase
  readonly box: Box
  readonly name: string
  readonly typeName: string
  readonly outOfScope: boolean
  /** Such as "1..n"; several are drawn with a second outline behind. */
  readonly multiplicity: string
}

/** Shape, name and type of an element, in painting order. */
export function drawElement(look: ElementLook): readonly Primitive[] {
  const items = [...drawElementShape(look)]
  for (const line of nameBlock(look.base, look.box, look.name, look.typeName).lines) {
    items.push({
      kind: 'text',
      subject: look.id,
      text: line.text,
      x: line.x,
      y: line.y,
      anchor: 'middle',
      width: line.width,
      style: line.style,
      color: line.part === 'type' || look.outOfScope ? 'ink-3' : look.base === 'note' ? 'ink-2' : 'ink',
    })
  }
  return items
}

/** The shape alone. */
export function drawElementShape(
  look: Pick<ElementLook, 'id' | 'base' | 'box' | 'outOfScope' | 'multiplicity'>,
): readonly Primitive[] {
  const { id: subject, base, box } = look
  // Text alone.
  if (base === 'note') return []
  const items: Primitive[] = []
  const dash = look.outOfScope ? [5, 4] : []
  const shape = (at: Box) => {
    items.push(
      {
        kind: 'path',
        subject,
        path: outlineOf(base, at),
        fill: 'node',
        stroke: null,
        strokeWidth: 0,
        dash: [],
      },
      {
        kind: 'path',
        subject,
        path: strokesOf(base, at),
        fill: null,
        stroke: base === 'loose-end' ? 'flow' : 'node-line',
        strokeWidth,
        dash,
      },
    )
  }
  if (look.multiplicity.trim() !== '') shape({ ...box, x: box.x + 5, y: box.y - 5 })
  shape(box)
  return items
}

const strokeWidth = 1.5
