import { applyChanges } from '../../model/apply-changes.ts'
import type { Change } from '../../model/change.ts'
import { type Document, list } from '../../model/document.ts'
import { documentOf } from '../../model/document-of.ts'
import { addRecord, removeRecord, setEntry, setFields } from '../../model/make-changes.ts'
import { newRecord } from '../../model/new-record.ts'
import type { AnyRecord, ElementId, SubjectId } from '../../model/tables.ts'

/** A repeatable source of numbers in 0..1. Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A walk of random edits over a model with two diagrams: each step gives the changes and the next document. */
export function* randomEdits(
  seed: number,
  steps: number,
): Generator<{ changes: readonly Change[]; document: Document }> {
  const random = randomFrom(seed)
  let next = 0
  let document = documentOf([
    newRecord('diagram', { id: 'diagram:a', name: 'A' }),
    newRecord('diagram', { id: 'diagram:b', name: 'B' }),
  ])
  for (let step = 0; step < steps; step += 1) {
    const changes: Change[] = []
    let after = document
    const times = 1 + Math.floor(random() * 3)
    for (let i = 0; i < times; i += 1) {
      const more = randomEdit(after, random, () => `${(next++).toString(36)}`)
      changes.push(...more)
      after = applyChanges(after, more)
    }
    document = after
    yield { changes, document }
  }
}

const elementStencils = ['process', 'service', 'person', 'store', 'of.another.pack', 'loose-end', 'note']
const flowStencils = ['flow', 'flow.https']
const triProperties = ['mfa', 'patched', 'encrypted', 'authenticated', 'encryptedAtRest', 'monitored']

function randomEdit(document: Document, random: () => number, newId: () => string): readonly Change[] {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const place = (subject: SubjectId, large: boolean): AnyRecord => {
    const size = () => (large ? 100 + random() * 300 : 40)
    const id = newId()
    const box = { x: at(), y: at(), w: size(), h: size() }
    return newRecord('placement', { id: `placement:${id}`, diagram: diagram(), subject, ...box })
  }
  const at = () => Math.round(random() * 600)
  const point = () => ({ x: at(), y: at() })
  const diagram = () => (random() < 0.8 ? 'diagram:a' : 'diagram:b') as `diagram:${string}`
  const fraction = () => ({ x: random(), y: random() })
  const route = (subject: SubjectId): AnyRecord => {
    const id = newId()
    const anchors = random() < 0.5 ? { anchors: { source: fraction(), target: fraction() } } : {}
    const via = random() < 0.7 ? point() : null
    return newRecord('placement', { id: `placement:${id}`, diagram: diagram(), subject, via, ...anchors })
  }
  const elements = list(document, 'element')
  const flows = list(document, 'flow')
  const boundaries = list(document, 'boundary')
  const subject = pick([...elements, ...flows])

  switch (Math.floor(random() * 14)) {
    case 0:
    case 1: {
      const id: ElementId = `element:${newId()}`
      const name = random() < 0.2 ? '' : `E ${id}`
      const element = newRecord('element', { id, name, stencil: pick(elementStencils) ?? 'process' })
      return [addRecord(element), addRecord(place(id, false))]
    }
    case 2:
    case 3:
    case 4: {
      const source = pick(elements)
      const target = pick(elements)
      if (source === undefined || target === undefined) return []
      const stencil = pick(flowStencils) ?? 'flow'
      const id = `flow:${newId()}` as const
      const flow = newRecord('flow', { id, name: 'F', stencil, source: source.id, target: target.id })
      return random() < 0.6 ? [addRecord(flow)] : [addRecord(flow), addRecord(route(id))]
    }
    case 5: {
      const id = `boundary:${newId()}` as const
      if (random() < 0.5) {
        const box = newRecord('boundary', { id, name: 'B', stencil: 'boundary' })
        return [addRecord(box), addRecord(place(id, true))]
      }
      const line = newRecord('boundary', { id, name: 'L', stencil: 'boundary.internet', shape: 'line' })
      const curve = { from: point(), handle: point(), to: point() }
      const drawn = { id: `placement:${newId()}`, diagram: diagram(), subject: id, line: curve } as const
      return [addRecord(line), addRecord(newRecord('placement', drawn))]
    }
    case 6:
    case 7: {
      const placement = pick(list(document, 'placement'))
      if (placement === undefined) return []
      if (placement.subject.startsWith('flow:')) {
        const anchors = { source: fraction(), target: fraction() }
        return setFields(placement, random() < 0.5 ? { via: random() < 0.7 ? point() : null } : { anchors })
      }
      if (placement.line !== null) {
        return setFields(placement, { line: { ...placement.line, handle: point() } })
      }
      return setFields(placement, { x: at(), y: at() })
    }
    case 8: {
      if (subject === undefined) return []
      const property = pick(triProperties) ?? 'mfa'
      return setEntry(subject, 'properties', property, pick(['yes', 'no', 'unknown', undefined]))
    }
    case 9: {
      if (subject === undefined) return []
      if (random() < 0.3) return setEntry(subject, 'properties', 'bufferSeconds', pick([0, 5, undefined]))
      if (random() < 0.5) return setEntry(subject, 'properties', 'channel', pick(['ble', 'bus', undefined]))
      return setEntry(subject, 'properties', 'dataClass', pick([['phi'], ['none'], [], undefined]))
    }
    case 10:
      if (subject === undefined) return []
      if (random() < 0.3) return setFields<AnyRecord>(subject, { outOfScope: !subject.outOfScope } as object)
      return setFields<AnyRecord>(subject, { name: `N ${newId()}`, notes: 'changed' } as object)
    case 11: {
      const flow = pick(flows)
      const end = pick(elements)
      if (flow === undefined || end === undefined) return []
      return setFields(flow, random() < 0.5 ? { source: end.id } : { target: end.id })
    }
    case 12: {
      const boundary = pick(boundaries)
      if (boundary === undefined) return []
      if (random() < 0.5)
        return setFields(boundary, { stencil: pick(['boundary', 'boundary.internet']) ?? '' })
      return setFields(boundary, { shape: boundary.shape === 'box' ? 'line' : 'box' })
    }
    default:
      return removal(
        document,
        pick<AnyRecord>([...elements, ...flows, ...boundaries, ...list(document, 'placement')]),
      )
  }
}

/** Removes a record and everything that hangs on it, dependants first. */
function removal(document: Document, record: AnyRecord | undefined): readonly Change[] {
  if (record === undefined) return []
  const flows = list(document, 'flow').filter(({ source, target }) =>
    [source, target].some((end) => end === record.id),
  )
  const gone: readonly AnyRecord[] = [...flows, record]
  const placements = list(document, 'placement').filter(
    ({ id, subject }) => id !== record.id && gone.some((other) => other.id === subject),
  )
  return [...placements, ...gone].map(removeRecord)
}
