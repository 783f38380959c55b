import type { Box } from '../../../base/geometry.ts'
import type { Boundary, Element, Flow, Placement } from '../../../model/tables.ts'
import { notSelected } from '../document/namespaces.ts'
import type { ElementAttribute } from '../knowledge/knowledge-base.ts'
import type { XmlElement } from '../xml/element.ts'
import { answerText, noteLines } from './answers-text.ts'
import { borderEntry, type DrawnHead, lineEntry, openEnd } from './build-drawn.ts'
import { buildProperties } from './build-properties.ts'
import type { Tm7Writer } from './tm7-writer.ts'
import { type FoundType, type WrittenShape, writtenShapes } from './type-catalog.ts'

/** The entry of an element or text that the file does not have yet. */
export function elementEntry(writer: Tm7Writer, record: Element, box: Box, guid: string): XmlElement {
  return borderEntry(headOf(writer, record, elementShape(writer, record), guid), box)
}

/** The entry of a boundary that the file does not have yet. */
export function boundaryEntry(
  writer: Tm7Writer,
  record: Boundary,
  placement: Placement,
  guid: string,
): XmlElement {
  const head = headOf(writer, record, record.shape, guid)
  const { line } = placement
  if (record.shape === 'box' || line === null) return borderEntry(head, placement)
  return lineEntry(head, openEnd(line.from), line.handle, openEnd(line.to))
}

/** What a new drawing element begins with, its type among it. */
export function headOf(
  writer: Tm7Writer,
  record: Element | Flow | Boundary,
  shape: WrittenShape,
  guid: string,
): DrawnHead {
  const found = writer.types.typeFor(record.stencil, shape)
  noteForeign(writer, record, found)
  const hasScope = 'outOfScope' in record && shape !== 'note'
  const properties = buildProperties(found.type, found.general, {
    name: record.name,
    scope: hasScope ? { outOfScope: record.outOfScope, reason: record.outOfScopeReason } : null,
    answer: (attribute) => answerFor(writer, record, attribute),
    custom: noteLines(record.notes),
  })
  return {
    ...{ guid, properties, objectId: writer.nextObjectId() },
    shape: writtenShapes[shape].shape,
    typeId: found.type.id,
    genericTypeId: (found.general ?? found.type).id,
  }
}

/** The shape that an element has in the file. */
export function elementShape({ baseOf }: Tm7Writer, { stencil }: Element): WrittenShape {
  if (stencil === 'note') return 'note'
  const base = baseOf(stencil)
  return base === 'external' || base === 'store' ? base : 'process'
}

function answerFor(
  { names }: Tm7Writer,
  record: Element | Flow | Boundary,
  attribute: ElementAttribute,
): string | undefined {
  const property = names.property(attribute.name)
  if (property === undefined) return undefined
  const text = answerText(record, property.id, names)
  return text === notSelected && !attribute.values.includes(text) ? undefined : text
}

function noteForeign(writer: Tm7Writer, record: Element | Flow | Boundary, found: FoundType): void {
  const { names, notes } = writer
  const { name, stencil } = record
  if (!found.isExact) {
    notes.push({ kind: 'changed', code: 'general-type', data: { name, stencil }, subject: record.id })
  }
  const n = Object.keys(record.properties).filter(
    (id) => names.vocabulary.property(id)?.originId === undefined,
  ).length
  if (n > 0) notes.push({ kind: 'lost', code: 'answers', data: { n, name }, subject: record.id })
}
