import { createEditor } from '../../app/create-editor.ts'
import type { Editor } from '../../app/editor.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import type { AnyRecord, BoundaryId, ElementId, FlowId, SubjectId } from '../../model/tables.ts'

/** An editor on these records, for tests: ids are counted, nothing is saved, nothing is evaluated. */
export function testEditor(records: readonly AnyRecord[]): Editor {
  let count = 0
  const { editor } = createEditor({
    project: 'test',
    document: documentOf(records),
    revision: 0,
    readOnly: null,
    vocabularies,
    newId: (table) => `${table}:new${++count}`,
    now: () => 0,
    author: () => '',
    retrySave: () => undefined,
    close: async () => {},
  })
  editor.session.setState({ canvasSize: { w: 1000, h: 600 } })
  return editor
}

/** An element with its placement. */
export function placedElement(
  id: ElementId,
  x: number,
  y: number,
  fields: { readonly w?: number; readonly h?: number; readonly stencil?: string } = {},
): readonly AnyRecord[] {
  const { w = 100, h = 100, stencil = 'process' } = fields
  return [newRecord('element', { id, name: id, stencil }), placement(id, { x, y, w, h })]
}

export function placedBox(id: BoundaryId, x: number, y: number, w: number, h: number): readonly AnyRecord[] {
  const boundary = newRecord('boundary', { id, name: id, stencil: 'boundary.box', shape: 'box' })
  return [boundary, placement(id, { x, y, w, h })]
}

export function flowBetween(id: FlowId, source: ElementId, target: ElementId): AnyRecord {
  return newRecord('flow', { id, name: id, stencil: 'flow', source, target })
}

/** A placement in the main diagram. */
export function placement(
  subject: SubjectId,
  fields: Partial<Omit<Parameters<typeof newRecord<'placement'>>[1], 'id' | 'diagram' | 'subject'>>,
): AnyRecord {
  return newRecord('placement', { id: `placement:${subject}`, diagram: 'diagram:main', subject, ...fields })
}
