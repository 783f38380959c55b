import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../engine/pack.ts'
import { applyChanges } from '../../../model/apply-changes.ts'
import type { Change } from '../../../model/change.ts'
import { type Document, get, list } from '../../../model/document.ts'
import { consequencesOfRemoval } from '../../../model/integrity.ts'
import { addRecord, removeRecord, setEntry, setFields } from '../../../model/make-changes.ts'
import { newRecord } from '../../../model/new-record.ts'
import { assignmentId, decisionId } from '../../../model/record-ids.ts'
import type { AnyRecord, Decision, Element, Flow, Placement } from '../../../model/tables.ts'
import { opened } from '../testing/opened.ts'
import { hasSamples, sampleBytes } from '../testing/samples.ts'
import { treeDiff } from '../testing/tree-diff.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { writeTm7 } from './write-tm7.ts'

const azure = 'azure-health-data-hipaa.tm7'
const ids = {
  store: '29672f61-254e-400a-bc71-edcc6afae2d5',
  box: '7fbc5892-15bc-48a1-bfa1-d6ce9188158a',
  line: 'b905c3ea-a2fa-4771-ae1e-1052d65b0fe0',
  flow: '383acd73-1ec3-4219-8483-e5234c347e1b',
  diagram: 'b876e05c-9eec-4095-b1f7-3be49013e204',
}

/** What differs in the file after an edit, and the document that the new file gives. */
function edited(edit: (document: Document, pack: Pack) => readonly Change[], name = azure) {
  const bytes = sampleBytes(name)
  const { document, packs } = opened(bytes)
  const [pack] = packs
  if (pack === undefined) throw new Error('no pack')
  const changed = applyChanges(document, edit(document, pack))
  const written = writeTm7(changed, packs)
  if (!written.ok) throw new Error(written.error.code)
  const [before, after] = [parseXml(bytes), parseXml(written.value.bytes)]
  if (!before.ok || !after.ok) throw new Error('no XML')
  return {
    differences: treeDiff(before.value, after.value),
    notes: written.value.notes,
    again: opened(written.value.bytes).document,
    changed,
    pack,
  }
}

function the<R extends AnyRecord>(record: R | undefined): R {
  if (record === undefined) throw new Error('no such record')
  return record
}

const element = (document: Document): Element => the(get(document, 'element', `element:${ids.store}`))
const flow = (document: Document): Flow => the(get(document, 'flow', `flow:${ids.flow}`))
const placement = (document: Document, guid: string): Placement =>
  the(get(document, 'placement', `placement:${guid}`))
const property = (pack: Pack, name: string): string => {
  const found = pack.properties.find(({ originId }) => originId === name)
  if (found === undefined) throw new Error(`no property ${name}`)
  return found.id
}
const removed = (document: Document, record: AnyRecord): readonly Change[] => {
  const consequences = consequencesOfRemoval(document, [record.id])
  if (!consequences.ok) throw new Error('in use')
  return [...consequences.value, removeRecord(record)]
}

const surface = 'ThreatModel/DrawingSurfaceList/DrawingSurfaceModel'
const border = (guid: string) => `${surface}/Borders/KeyValueOfguidanyType[${guid}]/Value`
const lineOf = (guid: string) => `${surface}/Lines/KeyValueOfguidanyType[${guid}]/Value`

describe.skipIf(!hasSamples)('only what was edited differs', () => {
  it('a name', () => {
    const { differences, again } = edited((document) => setFields(element(document), { name: 'Records' }))
    expect(differences).toEqual([
      `${border(ids.store)}/Properties/anyType[Name]/Value: "Patient Data (ePHI)" → "Records"`,
    ])
    expect(element(again).name).toBe('Records')
  })

  it('an answer, also back to what the type gives', () => {
    const path = `${border(ids.store)}/Properties/anyType[Encrypted]/SelectedIndex`
    const no = edited((document, pack) =>
      setEntry(element(document), 'properties', property(pack, 'Encrypted'), undefined),
    )
    expect(no.differences).toEqual([`${path}: "1" → "0"`])
    const backup = edited((document, pack) =>
      setEntry(element(document), 'properties', property(pack, 'Backup'), 'Yes'),
    )
    expect(backup.differences).toEqual([
      `${border(ids.store)}/Properties/anyType[Backup]/SelectedIndex: "0" → "1"`,
    ])
    expect(element(backup.again).properties).toMatchObject({ [property(backup.pack, 'Backup')]: 'Yes' })
  })

  it('an answer back to "Not Selected"', () => {
    const { differences } = edited((document, pack) =>
      setEntry(flow(document), 'properties', property(pack, 'authenticatesSource'), undefined),
    )
    expect(differences).toEqual([
      `${lineOf(ids.flow)}/Properties/anyType[authenticatesSource]/SelectedIndex: "2" → "0"`,
    ])
  })

  it('scope and its reason', () => {
    const { differences, again } = edited((document) =>
      setFields(element(document), { outOfScope: true, outOfScopeReason: 'Elsewhere' }),
    )
    const properties = `${border(ids.store)}/Properties`
    expect(differences).toEqual([
      `${properties}/anyType[71f3d9aa-b8ef-4e54-8126-607a1d903103]/Value: "false" → "true"`,
      `${properties}/anyType[752473b6-52d4-4776-9a24-202153f7d579]/Value: "" → "Elsewhere"`,
    ])
    expect(element(again)).toMatchObject({ outOfScope: true, outOfScopeReason: 'Elsewhere' })
  })

  it('notes, as properties that people add', () => {
    const { differences, again } = edited((document) => setFields(element(document), { notes: 'One\nTwo' }))
    expect(differences).toEqual([
      `+ ${border(ids.store)}/Properties/anyType[Custom Attributes]`,
      `+ ${border(ids.store)}/Properties/anyType[Custom property]`,
      `+ ${border(ids.store)}/Properties/anyType[Custom property]`,
    ])
    expect(element(again).notes).toBe('One\nTwo')
  })

  it('the place and size of a boundary', () => {
    const { differences } = edited((document) =>
      setFields(placement(document, ids.box), { x: 800, h: 400.5 }),
    )
    expect(differences).toEqual([
      `${border(ids.box)}/Height: "342" → "400.5"`,
      `${border(ids.box)}/Left: "896" → "800"`,
    ])
  })

  it('the curve of a line boundary', () => {
    const { differences, again } = edited((document) => {
      const { line } = placement(document, ids.line)
      if (line === null) throw new Error('no line')
      return setFields(placement(document, ids.line), { line: { ...line, handle: { x: 500, y: 400 } } })
    })
    expect(differences).toEqual([
      `${lineOf(ids.line)}/HandleX: "522" → "500"`,
      `${lineOf(ids.line)}/HandleY: "498" → "400"`,
    ])
    expect(placement(again, ids.line).line?.handle).toEqual({ x: 500, y: 400 })
  })

  it('an element that moves, with the ends of its flows', () => {
    const { differences, changed } = edited((document) => {
      const at = placement(document, ids.store)
      return setFields(at, { x: at.x + 10 })
    })
    const at = list(changed, 'flow').filter(({ source, target }) =>
      [source, target].includes(`element:${ids.store}`),
    )
    const touched = [ids.store, ...at.map(({ id }) => id.slice('flow:'.length))]
    expect(differences.every((one) => touched.some((guid) => one.includes(guid)))).toBe(true)
    expect(differences.filter((one) => /\/(Source|Target)Y:/.test(one))).toEqual([])
    expect(differences.filter((one) => /\/(Source|Target)X:/.test(one))).toHaveLength(at.length)
  })

  it('the shape of a flow', () => {
    const { differences, again } = edited((document) =>
      setFields(placement(document, ids.flow), { via: { x: 111, y: 222 } }),
    )
    expect(differences.map((one) => one.replace(/".*" →/, '… →'))).toEqual([
      `${lineOf(ids.flow)}/HandleX: … → "111"`,
      `${lineOf(ids.flow)}/HandleY: … → "222"`,
    ])
    expect(placement(again, ids.flow).via).toEqual({ x: 111, y: 222 })
  })

  it('a flow that joins other elements takes its threats along', () => {
    const { differences, changed, again } = edited((document) =>
      setFields(flow(document), { target: element(document).id }),
    )
    const threats = list(changed, 'recorded').filter(({ flowGuid }) => flowGuid === ids.flow)
    expect(differences.every((one) => one.includes(ids.flow) || one.includes('ThreatInstances'))).toBe(true)
    expect(flow(again).target).toBe(`element:${ids.store}`)
    expect(threats.length).toBeGreaterThan(0)
    for (const { id } of threats) {
      expect(get(again, 'recorded', id)).toMatchObject({ targetGuid: ids.store, finding: id.slice(9) })
      const before = the(get(changed, 'decision', decisionId(id.slice(9))))
      const { subjectNames } = the(get(again, 'decision', before.id))
      expect(get(again, 'decision', before.id)).toEqual({ ...before, subjectNames })
    }
  })

  it('a diagram’s name', () => {
    const { differences } = edited((document) =>
      setFields(the(get(document, 'diagram', `diagram:${ids.diagram}`)), { name: 'Ingestion' }),
    )
    expect(differences).toEqual([
      `${surface}/Properties/anyType[Name]/Value: "ePHI Data Ingestion" → "Ingestion"`,
      `${surface}/Header: "ePHI Data Ingestion" → "Ingestion"`,
    ])
  })

  it('the model’s own data and remarks', () => {
    const { differences, again } = edited((document) =>
      setFields(the(get(document, 'model', 'model:main')), {
        owner: 'Ada',
        contributors: ['Doe, Jane'],
        reviewers: ['A', 'B'],
        assumptions: ['One', 'Two'],
        remarks: [{ text: 'Hello', by: 'Ada', at: '2026-01-01T00:00:00Z' }],
      }),
    )
    const meta = 'ThreatModel/MetaInformation'
    expect(differences).toEqual([
      `${meta}/Assumptions: "" → "One\\nTwo"`,
      `${meta}/Contributors: "" → "Doe, Jane;"`,
      `${meta}/Owner: "" → "Ada"`,
      `${meta}/Reviewer: "" → "A, B"`,
      '+ ThreatModel/Notes/Note',
    ])
    expect(get(again, 'model', 'model:main')).toMatchObject({
      ...{ owner: 'Ada', contributors: ['Doe, Jane'], reviewers: ['A', 'B'], assumptions: ['One', 'Two'] },
      remarks: [{ text: 'Hello', by: 'Ada', at: '2026-01-01T00:00:00Z' }],
    })
  })

  it('a decision: state, justification, priority, words, time and person', () => {
    const { differences, again } = edited((document) =>
      setFields(decided(document), {
        status: 'not-applicable',
        reason: 'TLS everywhere',
        priority: 'Low',
        wording: { title: 'Our title', description: 'Our words' },
        decidedBy: 'Ada',
        decidedAt: '2026-02-03T04:05:06.000Z',
      }),
    )
    const member = /ThreatModel\/ThreatInstances\/KeyValueOfstringThreatpc[^\]]*\]\/Value/
    expect(differences.map((one) => one.replace(member, '').replace(/".*" →/, '… →'))).toEqual([
      '/ChangedBy: … → "Ada"',
      '/ModifiedAt: … → "2026-02-03T04:05:06.000Z"',
      '/Priority: … → "Low"',
      '/Properties/KeyValueOfstringstring[Title]/Value: … → "Our title"',
      '/Properties/KeyValueOfstringstring[UserThreatDescription]/Value: … → "Our words"',
      '/Properties/KeyValueOfstringstring[StateInformation]/Value: … → "TLS everywhere"',
      '/Properties/KeyValueOfstringstring[Priority]/Value: … → "Low"',
      '/State: … → "NotApplicable"',
    ])
    expect(decided(again)).toMatchObject({
      ...{ status: 'not-applicable', reason: 'TLS everywhere', priority: 'Low', decidedBy: 'Ada' },
      ...{ wording: { title: 'Our title', description: 'Our words' }, decidedAt: '2026-02-03T04:05:06.000Z' },
    })
  })

  it('statuses that the format lacks, and mitigations, go into the justification', () => {
    const { again, notes } = edited((document) => {
      const mitigation = newRecord('mitigation', { id: 'mitigation:1', title: 'Rate limits' })
      const { finding } = decided(document)
      const id = assignmentId(mitigation.id, finding)
      return [
        ...setFields(decided(document), { status: 'accepted', reason: 'Small' }),
        addRecord(mitigation),
        addRecord(newRecord('assignment', { id, mitigation: mitigation.id, finding })),
      ]
    })
    expect(decided(again)).toMatchObject({
      status: 'not-applicable',
      reason: 'Accepted: Small\nMitigations: Rate limits',
    })
    expect(notes.map(({ code, data }) => [code, data])).toEqual([
      ['status-as-not-applicable', { n: 1, status: 'Accepted' }],
      ['mitigations-in-justification', { n: 1 }],
      ['no-place', { n: 1, what: 'mitigation' }],
    ])
  })

  it('ratings have no place, and are told of', () => {
    const { differences, notes } = edited((document) => setFields(decided(document), { damage: 3 }))
    expect(differences).toEqual([])
    expect(notes).toEqual([{ kind: 'lost', code: 'ratings', data: { n: 1 } }])
  })

  it('an element that goes, with its flows and the threats that nobody touched', () => {
    const { differences, changed, again } = edited(
      (document) => removed(document, the(get(document, 'element', list(document, 'flow')[0]?.source ?? ''))),
      'ecobee-monitor.tm7',
    )
    expect(differences.every((one) => one.startsWith('- '))).toBe(true)
    const flows = new Set(list(changed, 'flow').map(({ id }) => id.slice('flow:'.length)))
    expect(list(again, 'recorded').every(({ flowGuid }) => flows.has(flowGuid))).toBe(true)
    expect(list(again, 'recorded').length).toBeLessThan(64)
    expect(list(again, 'threat')).toEqual([])
  })

  it('threats that somebody decided on stay when their flow goes', () => {
    const { notes, again } = edited((document) => removed(document, flow(document)))
    const n = list(again, 'threat').length
    expect(n).toBeGreaterThan(0)
    expect(notes).toContainEqual({ kind: 'changed', code: 'kept-threats', data: { n } })
    expect(list(again, 'recorded')).toHaveLength(84)
  })
})

/** The same decision before and after an edit: of the threat "Spoofing" (S2) with the number 103 in the file. */
function decided(document: Document): Decision {
  const recorded = list(document, 'recorded').find(({ number }) => number === 103)
  return the(get(document, 'decision', decisionId(recorded?.finding ?? '')))
}
