import type { Point } from '../base/geometry.ts'
import { sizeFor } from '../drawing/sizes.ts'
import type { Clip } from '../model/clip.ts'
import { newRecord } from '../model/new-record.ts'
import type { Element, Flow, Placement } from '../model/tables.ts'

/** More lines than this are hardly meant to become elements. */
export const mostLines = 200

/**
 * Lines of text as elements, one each, in rows: `A -> B: label` is a flow, and its ends are made where no line names
 * them. The same name is the same element. Empty for a text without names; null for one with too many lines.
 */
export function linesToClip(text: string, from: Point): Clip | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length > mostLines) return null
  const elements = new Map<string, Element>()
  const flows: Flow[] = []
  const elementOf = (text: string): Element => {
    const name = text.trim().slice(0, 300)
    const known = elements.get(name)
    if (known !== undefined) return known
    const element = newRecord('element', { id: `element:line-${elements.size}`, name, stencil: 'process' })
    elements.set(name, element)
    return element
  }
  for (const line of lines) {
    const flow = /^(.+?)\s*(?:->|→|=>)\s*([^:]+?)\s*(?::\s*(.*))?$/.exec(line)
    const [, source, target, label = ''] = flow ?? []
    if (source === undefined || target === undefined) {
      elementOf(line.replace(/^[-*•]\s+/, ''))
      continue
    }
    flows.push(
      newRecord('flow', {
        ...{ id: `flow:line-${flows.length}`, name: label.slice(0, 300), stencil: 'flow' },
        ...{ source: elementOf(source).id, target: elementOf(target).id },
      }),
    )
  }
  const columns = Math.ceil(Math.sqrt(elements.size * 1.6))
  const placements = [...elements.values()].map((element, index): Placement => {
    const { w, h } = sizeFor('process', element.name, '')
    const x = from.x + (index % columns) * stepX + (stepX - w) / 2
    const y = from.y + Math.floor(index / columns) * stepY + (stepY - h) / 2
    return newRecord('placement', {
      ...{ id: `placement:line-${index}`, diagram: 'diagram:main', subject: element.id },
      ...{ x: Math.round(x), y: Math.round(y), w, h },
    })
  })
  const parts = { elements: [...elements.values()], flows, boundaries: [], placements }
  return { format: 'glacis-clip', version: 1, ...parts }
}

/** From one element to the next, in diagram units. */
const stepX = 240
const stepY = 168
