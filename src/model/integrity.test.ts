import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges } from './apply-changes.ts'
import type { Document } from './document.ts'
import { documentOf } from './document-of.ts'
import { consequencesOfRemoval, withConsequences } from './integrity.ts'
import { removeRecord, tableNameOf } from './make-changes.ts'
import { newRecord } from './new-record.ts'
import { plainRecord } from './plain-record.ts'
import type { Reference } from './record.ts'
import { type Definitions, isResolved, targetsOf, whereUsed } from './references.ts'
import { repair } from './repair.ts'
import { tableDefinitions } from './tables.ts'
import { allRecords, looseDocument } from './testing/random-document.ts'

const phone = newRecord('element', { id: 'element:phone', name: 'Phone', stencil: 'mobile.app' })
const cloud = newRecord('element', { id: 'element:cloud', name: 'Cloud', stencil: 'cloud.service' })
const vitals = newRecord('flow', {
  id: 'flow:vitals',
  name: 'Vitals',
  stencil: 'flow',
  source: phone.id,
  target: cloud.id,
})
const drawn = newRecord('placement', { id: 'placement:1', diagram: 'diagram:main', subject: phone.id })
const bent = newRecord('placement', { id: 'placement:2', diagram: 'diagram:main', subject: vitals.id })
const records = newRecord('asset', {
  id: 'asset:records',
  name: 'Records',
  carriers: [phone.id, cloud.id, vitals.id],
})
const generated = newRecord('decision', {
  id: 'decision:health/MH-A01@flow:vitals',
  finding: 'health/MH-A01@flow:vitals',
})
const own = newRecord('threat', {
  id: 'threat:own',
  title: 'Own',
  subjects: [phone.id],
  createdAt: '2026-01-01T00:00:00Z',
})
const ownDecision = newRecord('decision', { id: 'decision:threat:own', finding: 'threat:own' })
const document = documentOf([phone, cloud, vitals, drawn, bent, records, generated, own, ownDecision])

describe('consequencesOfRemoval', () => {
  test('takes flows and placements along, empties lists, and keeps decisions about what rules found', () => {
    const consequences = consequencesOfRemoval(document, [phone.id])
    const changes = consequences.ok ? consequences.value : []
    expect(changes.filter(({ op }) => op === 'remove')).toEqual([
      removeRecord(vitals),
      removeRecord(drawn),
      removeRecord(bent),
    ])
    expect(changes.filter(({ op }) => op === 'set')).toEqual([
      {
        op: 'set',
        table: 'asset',
        id: records.id,
        path: ['carriers'],
        from: records.carriers,
        to: [cloud.id],
      },
      { op: 'set', table: 'threat', id: own.id, path: ['subjects'], from: [phone.id], to: [] },
    ])
  })

  test('is the same whether the records are still there or not', () => {
    const after = applyChanges(document, [removeRecord(phone)])
    expect(consequencesOfRemoval(after, [phone.id])).toEqual(consequencesOfRemoval(document, [phone.id]))
  })

  test('removes the decision about a hand-written threat with it', () => {
    expect(consequencesOfRemoval(document, [own.id])).toEqual({
      ok: true,
      value: [removeRecord(ownDecision)],
    })
  })

  test('refuses where a reference forbids it, unless what forbids it goes too', () => {
    const strict = withRule('flow', { field: 'source', to: ['element'], onRemove: 'forbid' })
    expect(consequencesOfRemoval(document, [phone.id], strict)).toEqual({
      ok: false,
      error: { code: 'in-use', id: phone.id, by: [vitals.id] },
    })
    expect(consequencesOfRemoval(document, [phone.id, vitals.id], strict).ok).toBe(true)
  })

  test('leaves a kept reference in place, and sets a single cleared one to null', () => {
    const keep = withRule('flow', { field: 'source', to: ['element'], onRemove: 'keep' })
    expect(idsOf(consequencesOfRemoval(document, [phone.id], keep))).not.toContain(vitals.id)
    const clear = withRule('flow', { field: 'source', to: ['element'], onRemove: 'clear' })
    const consequences = consequencesOfRemoval(document, [phone.id], clear)
    expect(consequences.ok && consequences.value).toContainEqual({
      op: 'set',
      table: 'flow',
      id: vitals.id,
      path: ['source'],
      from: phone.id,
      to: null,
    })
  })

  test('removes a record as it is, when one of its references would be cleared and another takes it along', () => {
    const both: Definitions = {
      ...tableDefinitions,
      flow: {
        references: [
          { field: 'source', to: ['element'], onRemove: 'clear' },
          { field: 'target', to: ['element'], onRemove: 'cascade' },
        ],
      },
    }
    const consequences = consequencesOfRemoval(document, [phone.id, cloud.id], both)
    const changes = consequences.ok ? consequences.value : []
    expect(changes).toContainEqual(removeRecord(vitals))
    expect(changes.filter((change) => change.op === 'set' && change.id === vitals.id)).toEqual([])
  })

  test('leaves no reference to what was removed, in any sound document', () => {
    fc.assert(
      fc.property(looseDocument, fc.nat(), (loose, pick) => {
        const sound = repair(loose).document
        const all = allRecords(sound).filter(({ id }) => !/^(model|diagram):/.test(id))
        const victim = all[pick % Math.max(1, all.length)]
        if (victim === undefined) return
        const changes = withConsequences(sound, [removeRecord(victim)])
        const after = applyChanges(sound, changes.ok ? changes.value : [])
        expect(danglingIn(after)).toEqual([])
        expect(repair(after).repairs).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('withConsequences', () => {
  test('leaves changes that remove nothing alone', () => {
    const changes = [{ op: 'add', table: 'element', record: { ...phone, id: 'element:new' } }] as const
    expect(withConsequences(document, changes)).toEqual({ ok: true, value: changes })
  })

  test('works on what the changes leave: a list that they set is emptied from there', () => {
    const carriers = [vitals.id, cloud.id]
    const set = { op: 'set', table: 'asset', id: records.id, path: ['carriers'], to: carriers } as const
    const changes = withConsequences(document, [set, removeRecord(vitals)])
    const after = applyChanges(document, changes.ok ? changes.value : [])
    expect(after.tables.asset[records.id]?.carriers).toEqual([cloud.id])
  })

  test('keeps the flows of an element that is removed and added again', () => {
    const changes = withConsequences(document, [
      removeRecord(phone),
      { op: 'add', table: 'element', record: { ...phone, name: 'New' } },
    ])
    expect(changes.ok && changes.value.length).toBe(2)
  })
})

describe('whereUsed', () => {
  test('lists every field that names a record', () => {
    expect(whereUsed(document, phone.id).map(({ id, reference }) => `${id} ${reference.field}`)).toEqual([
      'flow:vitals source',
      'placement:1 subject',
      'asset:records carriers',
      'threat:own subjects',
    ])
    expect(whereUsed(document, 'element:nobody')).toEqual([])
  })

  test('does not take the id of a finding for a reference', () => {
    expect(whereUsed(document, 'health/MH-A01@flow:vitals')).toEqual([])
    expect(whereUsed(document, own.id).map(({ id }) => id)).toEqual([ownDecision.id])
  })
})

describe('repair', () => {
  test('gives a sound document back as the same object', () => {
    expect(repair(document)).toEqual({ document, repairs: [] })
    expect(repair(document).document).toBe(document)
  })

  test('removes and clears what dangles, transitively, and says what and why', () => {
    const { element: _, ...tables } = document.tables
    const broken = { tables: { ...tables, element: { [cloud.id]: cloud } } } as Document
    const { document: repaired, repairs } = repair(broken)
    expect(repairs).toEqual([
      { kind: 'record-removed', table: 'flow', id: vitals.id, field: 'source', target: phone.id },
      { kind: 'record-removed', table: 'placement', id: drawn.id, field: 'subject', target: phone.id },
      { kind: 'reference-cleared', table: 'asset', id: records.id, field: 'carriers', target: phone.id },
      { kind: 'reference-cleared', table: 'threat', id: own.id, field: 'subjects', target: phone.id },
      { kind: 'record-removed', table: 'placement', id: bent.id, field: 'subject', target: vitals.id },
      { kind: 'reference-cleared', table: 'asset', id: records.id, field: 'carriers', target: vitals.id },
    ])
    expect(repaired.tables.asset[records.id]?.carriers).toEqual([cloud.id])
    expect(repaired.tables.decision).toBe(document.tables.decision)
  })

  test('treats an id of the wrong table like one that leads nowhere', () => {
    const broken = documentOf([phone, { ...drawn, subject: 'diagram:main' as typeof phone.id }])
    expect(repair(broken).repairs).toEqual([
      { kind: 'record-removed', table: 'placement', id: drawn.id, field: 'subject', target: 'diagram:main' },
    ])
  })

  test('adds the record about the model and a diagram where they are missing', () => {
    const broken: Document = { tables: { ...documentOf([]).tables, model: {}, diagram: {} } }
    const { document: repaired, repairs } = repair(broken)
    expect(repairs).toEqual([{ kind: 'model-added' }, { kind: 'diagram-added', id: 'diagram:main' }])
    expect(Object.keys(repaired.tables.diagram)).toEqual(['diagram:main'])
  })

  test('keeps one placement of a subject that is drawn twice in a diagram', () => {
    const twice = documentOf([phone, drawn, { ...drawn, id: 'placement:9', x: 50 }])
    const { document: repaired, repairs } = repair(twice)
    expect(repairs).toEqual([{ kind: 'placement-removed', id: 'placement:9', kept: 'placement:1' }])
    expect(Object.keys(repaired.tables.placement)).toEqual(['placement:1'])
  })

  test('leaves nothing dangling in any document, and has nothing to do the second time', () => {
    fc.assert(
      fc.property(looseDocument, (loose) => {
        const { document: repaired } = repair(loose)
        expect(danglingIn(repaired)).toEqual([])
        expect(repair(repaired)).toEqual({ document: repaired, repairs: [] })
      }),
      { numRuns: 2000 },
    )
  })
})

function danglingIn(checked: Document): readonly string[] {
  return allRecords(checked).flatMap((record) => {
    const references: readonly Reference[] = tableDefinitions[tableNameOf(record.id)].references
    return references.flatMap((reference) =>
      targetsOf(plainRecord(record), reference)
        .filter((target) => !isResolved(checked, reference, target))
        .map((target) => `${record.id} ${reference.field} ${target}`),
    )
  })
}

function withRule(table: 'flow', reference: Reference): Definitions {
  return { ...tableDefinitions, [table]: { references: [reference] } }
}

function idsOf(result: ReturnType<typeof consequencesOfRemoval>): readonly string[] {
  return result.ok ? result.value.map((change) => (change.op === 'set' ? change.id : change.record.id)) : []
}
