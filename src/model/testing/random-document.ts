import fc from 'fast-check'
import { applyChanges } from '../apply-changes.ts'
import type { Change } from '../change.ts'
import { type Document, get } from '../document.ts'
import { documentOf } from '../document-of.ts'
import { setChange } from '../invert-changes.ts'
import { addRecord, removeRecord, tableNameOf } from '../make-changes.ts'
import { newRecord } from '../new-record.ts'
import { isTableName, plainRecord } from '../plain-record.ts'
import { statuses } from '../records/decision.ts'
import { type AnyRecord, tableNames } from '../tables.ts'

/**
 * Random documents and change sequences for property tests. Ids are drawn from a few numbers, so that adding,
 * removing and setting keep meeting the same records, and references sometimes lead nowhere.
 */
const n = fc.integer({ min: 0, max: 3 })
const elementId = n.map((i) => `element:${i}` as const)
const flowId = n.map((i) => `flow:${i}` as const)
const boundaryId = n.map((i) => `boundary:${i}` as const)
const diagramId = n.map((i) => `diagram:${i}` as const)
const threatId = n.map((i) => `threat:${i}` as const)
const mitigationId = n.map((i) => `mitigation:${i}` as const)
const subjectId = fc.oneof(elementId, flowId, boundaryId)
const findingId = fc.oneof(
  threatId,
  flowId.map((flow) => `health/MH-A01@${flow}`),
)
const text = fc.oneof(fc.constantFrom('', 'Ωmega → ≤ß', '\ud800', '"\\\u2028'), fc.string({ maxLength: 12 }))
const coordinate = fc.integer({ min: -1000, max: 1000 })
const point = fc.record({ x: coordinate, y: coordinate }, { noNullPrototype: true })
const answer = fc.oneof(
  fc.constantFrom('yes', 'no', 'unknown'),
  fc.integer({ min: 0, max: 9 }),
  fc.array(fc.constantFrom('phi', 'key'), { maxLength: 2 }),
)
const propertyKey = fc.constantFrom('encrypted', 'mfa', 'toString')
const properties = fc.dictionary(propertyKey, answer, { maxKeys: 3, noNullPrototype: true })
const instant = fc.constantFrom('2026-01-31T09:30:00Z', '2026-02-01T00:00:00.123Z')

const meaning = { name: text, stencil: text, properties, notes: text }
const elementRecord = fc
  .record({ id: elementId, ...meaning, outOfScope: fc.boolean() })
  .map((fields) => newRecord('element', fields))
const recordArbitraries: readonly fc.Arbitrary<AnyRecord>[] = [
  fc
    .record({ title: text, packs: fc.array(text, { maxLength: 2 }), createdAt: instant })
    .map((fields) => newRecord('model', { id: 'model:main', ...fields })),
  fc.record({ id: diagramId, name: text, order: n }).map((fields) => newRecord('diagram', fields)),
  elementRecord,
  fc
    .record({ id: flowId, ...meaning, source: elementId, target: elementId })
    .map((fields) => newRecord('flow', fields)),
  fc
    .record({ id: boundaryId, ...meaning, shape: fc.constantFrom('box' as const, 'line' as const) })
    .map((fields) => newRecord('boundary', fields)),
  fc
    .record({
      id: n.map((i) => `placement:${i}` as const),
      diagram: diagramId,
      subject: subjectId,
      x: coordinate,
      via: fc.option(point),
      line: fc.option(fc.record({ from: point, handle: point, to: point }, { noNullPrototype: true })),
    })
    .map((fields) => newRecord('placement', fields)),
  fc
    .record({
      id: n.map((i) => `asset:${i}` as const),
      name: text,
      carriers: fc.array(fc.oneof(elementId, flowId), { maxLength: 4 }),
    })
    .map((fields) => newRecord('asset', fields)),
  fc
    .record({ id: mitigationId, title: text, cost: fc.option(fc.integer({ min: 0 })) })
    .map((fields) => newRecord('mitigation', fields)),
  fc
    .record({ id: n.map((i) => `assignment:${i}` as const), mitigation: mitigationId, finding: findingId })
    .map((fields) => newRecord('assignment', fields)),
  fc
    .record({
      finding: findingId,
      status: fc.constantFrom(...statuses),
      reason: text,
      damage: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
      facts: fc.array(fc.record({ ref: text, value: answer }, { noNullPrototype: true }), { maxLength: 2 }),
      decidedAt: fc.option(instant),
    })
    .map((fields) => newRecord('decision', { id: `decision:${fields.finding}`, ...fields })),
  fc
    .record({
      id: threatId,
      title: text,
      subjects: fc.array(subjectId, { maxLength: 4 }),
      createdAt: instant,
    })
    .map((fields) => newRecord('threat', fields)),
  fc.record({ pack: text, rule: text, reason: text, at: instant }).map((fields) =>
    newRecord('ruleSwitch', {
      ...fields,
      id: `ruleSwitch:${fields.pack}/${fields.rule}`,
      reason: fields.reason || 'not here',
    }),
  ),
]
const anyRecord = fc.oneof(...recordArbitraries)

/** Documents whose references may lead nowhere, as after a careless merge. Every record fits its schema. */
export const looseDocument: fc.Arbitrary<Document> = fc
  .uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 20 })
  .map(documentOf)

/** Half of all edits are about one element, so that long histories of one record come up. */
const editedRecord = fc.oneof(
  anyRecord,
  elementRecord.map((record) => ({ ...record, id: 'element:0' as const })),
)

/** What to do next, to be made to fit the document that it meets. */
const intent = fc.record({
  record: editedRecord,
  action: fc.constantFrom('add-or-remove', 'field', 'entry', 'entry', 'map', 'unknown-field'),
  pick: fc.nat(),
  key: propertyKey,
  value: fc.option(answer, { nil: undefined }),
})
type Intent = typeof intent extends fc.Arbitrary<infer T> ? T : never

/** A document, changes that fit it one after another, and what they lead to. */
export const editedDocument = fc
  .tuple(looseDocument, fc.array(intent, { maxLength: 25 }))
  .map(([before, intents]) => {
    const changes: Change[] = []
    let after = before
    for (const next of intents) {
      const change = fittingChange(after, next)
      after = applyChanges(after, [change])
      changes.push(change)
    }
    return { before, changes, after }
  })

function fittingChange(document: Document, { record, action, pick, key, value }: Intent): Change {
  const table = tableNameOf(record.id)
  const typed = get(document, table, record.id)
  if (typed === undefined) return addRecord(record)
  const current = plainRecord(typed)
  const map = current.properties as { readonly [key: string]: typeof value } | undefined
  if (action === 'add-or-remove') return removeRecord(typed)
  if (action === 'unknown-field') return setChange(table, record.id, ['later'], current.later, value)
  if (action === 'entry' && map !== undefined) {
    const from = Object.hasOwn(map, key) ? map[key] : undefined
    return setChange(table, record.id, ['properties', key], from, value)
  }
  const fields = Object.keys(record).filter((field) => field !== 'id')
  const field =
    action === 'map' && map !== undefined ? 'properties' : (fields[pick % fields.length] ?? 'name')
  return setChange(table, record.id, [field], current[field], plainRecord(record)[field])
}

/** Every record's id by the table it stands in, for checks that look at all of them. */
export function allRecords(document: Document): readonly AnyRecord[] {
  return tableNames.filter(isTableName).flatMap((table) => Object.values<AnyRecord>(document.tables[table]))
}
