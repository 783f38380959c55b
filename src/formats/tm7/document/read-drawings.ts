import type { Box } from '../../../base/geometry.ts'
import { defaultBoundarySize, defaultSizes } from '../../../drawing/sizes.ts'
import { newRecord } from '../../../model/new-record.ts'
import type { AnyRecord, DiagramId, ElementId, SubjectId } from '../../../model/tables.ts'
import { createTextFitter } from './fit-text.ts'
import type { ImportNote } from './import-summary.ts'
import { noGuid } from './namespaces.ts'
import type { PackNames } from './pack-names.ts'
import { nameProperty, type ReadAnswers, readAnswers } from './read-answers.ts'
import {
  boxAround,
  fractionOf,
  freePlaces,
  isMiddle,
  numberIn,
  readBox,
  readCurve,
  type Size,
} from './read-geometry.ts'
import { createGuidIds, guidKey } from './record-guid.ts'
import { annotationType, coreStencil, fitsShape, type Tm7Shape, tm7Shape } from './shapes.ts'
import { type Tm7Drawn, type Tm7Surface, trimmed } from './tm7-file.ts'

/** The drawings of a file as records, and which of its parts each record is from. */
export interface ReadDrawings {
  readonly records: readonly AnyRecord[]
  readonly surfaces: ReadonlyMap<DiagramId, Tm7Surface>
  readonly drawn: ReadonlyMap<SubjectId, Tm7Drawn>
  /** The flow of a GUID in a diagram, else in any. */
  readonly flowOf: (guid: string, surfaceGuid: string) => SubjectId | undefined
  readonly elementOf: (guid: string) => SubjectId | undefined
  /** GUIDs of the ends of a flow as the file gives them. */
  readonly endsOf: (flow: SubjectId) => { readonly source: string; readonly target: string } | undefined
}

/** Reads all diagrams; nothing in them keeps a file from opening. */
export function readDrawings(
  surfaces: readonly Tm7Surface[],
  names: PackNames,
  notes: ImportNote[],
): ReadDrawings {
  const reader = createReader(names, notes)
  for (const [order, surface] of surfaces.entries()) reader.surface(surface, order)
  return reader.result()
}

function createReader(names: PackNames, notes: ImportNote[]) {
  const ids = createGuidIds()
  const fit = createTextFitter(notes)
  const records: AnyRecord[] = []
  const diagrams = new Map<DiagramId, Tm7Surface>()
  const drawn = new Map<SubjectId, Tm7Drawn>()
  const flows = new Map<string, SubjectId>()
  const elements = new Map<string, SubjectId>()
  const ends = new Map<SubjectId, { source: string; target: string }>()

  return {
    surface: readSurface,
    result: (): ReadDrawings => ({
      ...{ records, drawn },
      surfaces: diagrams,
      flowOf: (guid, surface) =>
        flows.get(`${surface.toLowerCase()} ${guid.toLowerCase()}`) ?? flows.get(guid.toLowerCase()),
      elementOf: (guid) => elements.get(guid.toLowerCase()),
      endsOf: (flow) => ends.get(flow),
    }),
  }

  function readSurface(surface: Tm7Surface, order: number): void {
    const { id: diagram } = ids.take('diagram', surface.guid)
    const title = nameProperty(surface.properties)?.selected ?? ''
    const name = fit.name(title, 'diagram', diagram)
    records.push(newRecord('diagram', { id: diagram, name, order }))
    diagrams.set(diagram, surface)

    const boxes = new Map<string, { readonly id: ElementId; readonly box: Box }>()
    const nextFreePlace = freePlaces(surface)
    const all = [...surface.borders, ...surface.lines]
    for (const one of all) {
      const shape = tm7Shape(one.shape)
      if (shape === undefined) {
        notes.push({ kind: 'kept', code: 'unknown-shape', data: { shape: one.shape.slice(0, 100) } })
      } else if (shape.table === 'element') readElement(one, shape, diagram, boxes, nextFreePlace)
      else if (shape.table === 'boundary') readBoundary(one, shape, diagram, nextFreePlace)
    }
    for (const one of all) {
      if (tm7Shape(one.shape)?.table === 'flow') readFlow(one, diagram, boxes, surface.guid)
    }
  }

  function readElement(
    one: Tm7Drawn,
    shape: Tm7Shape & { table: 'element' },
    diagram: DiagramId,
    boxes: Map<string, { readonly id: ElementId; readonly box: Box }>,
    nextFreePlace: (box: Size) => Box,
  ): void {
    const { id, answers, stencil } = subject('element', one, shape)
    const isNote = stencil === 'note'
    const size = defaultSizes[isNote ? 'note' : shape.base]
    const box = placeOf(one, size, nextFreePlace, id, answers.name)
    records.push(
      newRecord('element', {
        ...{ id, stencil },
        name: fit.name(answers.name, isNote ? 'note' : 'name', id),
        properties: answers.properties,
        notes: fit.long(answers.remarks, 'notes', id),
        ...scopeOf(answers, id),
      }),
      newRecord('placement', { ...box, id: ids.take('placement', one.guid).id, diagram, subject: id }),
    )
    drawn.set(id, one)
    const key = one.guid.toLowerCase()
    if (!boxes.has(key)) boxes.set(key, { id, box })
    if (!elements.has(key)) elements.set(key, id)
  }

  function readBoundary(
    one: Tm7Drawn,
    shape: Tm7Shape & { table: 'boundary' },
    diagram: DiagramId,
    nextFreePlace: (box: Size) => Box,
  ): void {
    const { id, answers, stencil } = subject('boundary', one, shape)
    const placement = { id: ids.take('placement', one.guid).id, diagram, subject: id }
    const name = fit.name(answers.name, 'name', id)
    const remarks = fit.long(answers.remarks, 'notes', id)
    records.push(
      newRecord('boundary', {
        ...{ id, name, stencil, properties: answers.properties, notes: remarks, shape: shape.shape },
      }),
    )
    drawn.set(id, one)
    if (shape.shape === 'box') {
      const box = placeOf(one, defaultBoundarySize, nextFreePlace, id, answers.name)
      records.push(newRecord('placement', { ...placement, ...box }))
      return
    }
    const curve = readCurve(one.node)
    if (curve !== null) {
      const { from, to, handle } = curve
      records.push(newRecord('placement', { ...placement, line: { from, handle, to } }))
      return
    }
    notes.push({ kind: 'guessed', code: 'no-position', data: { name: answers.name }, subject: id })
    const { x, y, w } = nextFreePlace({ w: 200, h: 40 })
    const line = { from: { x, y }, handle: { x: x + w / 2, y }, to: { x: x + w, y } }
    records.push(newRecord('placement', { ...placement, line }))
  }

  function readFlow(
    one: Tm7Drawn,
    diagram: DiagramId,
    boxes: ReadonlyMap<string, { readonly id: ElementId; readonly box: Box }>,
    surfaceGuid: string,
  ): void {
    const { id, answers, stencil } = subject('flow', one, { table: 'flow', generic: 'GE.DF' })
    const curve = readCurve(one.node)
    const source = endOf('source')
    const target = endOf('target')
    const anchors =
      curve === null
        ? null
        : { source: fractionOf(source.box, curve.from), target: fractionOf(target.box, curve.to) }
    const isShaped = curve !== null && !isMiddle(curve)
    records.push(
      newRecord('flow', {
        ...{ id, stencil, source: source.id, target: target.id },
        name: fit.name(answers.name, 'name', id),
        properties: answers.properties,
        notes: fit.long(answers.remarks, 'notes', id),
        ...scopeOf(answers, id),
      }),
      newRecord('placement', {
        ...{ id: ids.take('placement', one.guid).id, diagram, subject: id },
        via: isShaped ? curve.handle : null,
        ...(anchors?.source && anchors.target
          ? { anchors: { source: anchors.source, target: anchors.target } }
          : {}),
      }),
    )
    if (curve === null) {
      notes.push({ kind: 'guessed', code: 'no-position', data: { name: answers.name }, subject: id })
    }
    drawn.set(id, one)
    ends.set(id, { source: source.guid, target: target.guid })
    for (const key of [`${surfaceGuid.toLowerCase()} ${one.guid.toLowerCase()}`, one.guid.toLowerCase()]) {
      if (!flows.has(key)) flows.set(key, id)
    }

    function endOf(end: 'source' | 'target') {
      const guid = trimmed(one.node, end === 'source' ? 'SourceGuid' : 'TargetGuid')
      const met = boxes.get(guid.toLowerCase())
      if (met !== undefined) return { ...met, guid }
      const isOpen = guid === '' || guid === noGuid
      notes.push({
        kind: isOpen ? 'kept' : 'guessed',
        code: isOpen ? 'loose-end' : 'missing-end',
        data: { flow: answers.name, end },
        subject: id,
      })
      const place = end === 'source' ? 'Source' : 'Target'
      const point = { x: numberIn(one.node, `${place}X`) ?? 0, y: numberIn(one.node, `${place}Y`) ?? 0 }
      const box = boxAround(point, defaultSizes['loose-end'])
      const { id: looseEnd } = ids.take('element', `${guidKey(one.guid).slice(0, 50)}-${end}`)
      records.push(
        newRecord('element', { id: looseEnd, name: '', stencil: 'loose-end' }),
        newRecord('placement', {
          ...box,
          id: ids.take('placement', `${guidKey(one.guid).slice(0, 50)}-${end}`).id,
          ...{ diagram, subject: looseEnd },
        }),
      )
      return { id: looseEnd, box, guid }
    }
  }

  /** Id, stencil and answers of a drawing element. */
  function subject<T extends Tm7Shape['table']>(table: T, one: Tm7Drawn, shape: Tm7Shape) {
    const { id, isRepeated } = ids.take(table, one.guid)
    const stencil = stencilOf(one, shape)
    const answers = readAnswers(one, stencil.id, names, id, notes)
    if (isRepeated) {
      notes.push({
        kind: 'guessed',
        code: 'repeated-guid',
        data: { name: answers.name, guid: one.guid.slice(0, 100) },
        subject: id,
      })
    }
    if (!stencil.isKnown) {
      const data = { name: answers.name, type: one.typeId.slice(0, 200) }
      notes.push({ kind: 'guessed', code: 'unknown-type', data, subject: id })
    }
    if (answers.name === '' && table === 'element') {
      const data = { type: one.properties[0]?.displayName ?? '' }
      notes.push({ kind: 'kept', code: 'unnamed', data, subject: id })
    }
    return { id, answers, stencil: stencil.id }
  }

  function stencilOf(one: Tm7Drawn, shape: Tm7Shape): { readonly id: string; readonly isKnown: boolean } {
    if (one.genericTypeId === annotationType && shape.table === 'element')
      return { id: 'note', isKnown: true }
    const exact = names.stencil(one.typeId)
    if (exact !== undefined && fitsShape(exact, shape)) return { id: exact.id, isKnown: true }
    const generic = [one.genericTypeId, shape.generic].map(names.stencil)
    const found = generic.find((stencil) => stencil !== undefined && fitsShape(stencil, shape))
    return { id: found?.id ?? coreStencil(shape), isKnown: names.pack === null }
  }

  function scopeOf({ outOfScope, outOfScopeReason }: ReadAnswers, id: string) {
    return { outOfScope, outOfScopeReason: fit.long(outOfScopeReason, 'outOfScopeReason', id) }
  }

  function placeOf(
    one: Tm7Drawn,
    size: Size,
    nextFreePlace: (box: Size) => Box,
    id: string,
    name: string,
  ): Box {
    const box = readBox(one.node, size)
    if (box !== null) return box
    notes.push({ kind: 'guessed', code: 'no-position', data: { name }, subject: id })
    return nextFreePlace(size)
  }
}
