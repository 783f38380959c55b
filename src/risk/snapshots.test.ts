import { describe, expect, test } from 'vitest'
import { takeSnapshot } from '../commands/take-snapshot.ts'
import { createEvaluator } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { readGlacis } from '../formats/glacis/read.ts'
import { packs } from '../knowledge/catalog.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Document } from '../model/document.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import { documentHash } from '../model/serialize.ts'
import type { Snapshot } from '../model/tables.ts'
import { assess } from './assess.ts'
import { compareSnapshots } from './compare-snapshots.ts'
import { dreadFor } from './risk-policy.ts'
import { snapshotContent, snapshotFigures, snapshotFile, snapshotFingerprint } from './snapshots.ts'
import { reassessmentOf, trendOf } from './trend.ts'

const used = packsOf(packs, iomt).packs

function snapshotOf(document: Document, day: number): Snapshot {
  const rows = joinThreats(document, createEvaluator(used).load(document).findings, dreadFor(document))
  const content = snapshotContent(document, used, assess(document, used, rows, null), null, 'Glacis 0.1.0')
  const at = `2026-01-0${day}T09:00:00Z`
  return newRecord('snapshot', { id: `snapshot:${day}`, title: `Day ${day}`, by: 'Ada', at, ...content })
}
const added = (document: Document, ...records: readonly Parameters<typeof addRecord>[0][]) =>
  applyChanges(document, records.map(addRecord))

const [device] = Object.values(iomt.tables.element).filter(({ stencil }) => stencil === 'mobile.app')
if (device === undefined) throw new Error('the sample has no phone')
const first = snapshotOf(iomt, 1)

describe('a snapshot', () => {
  test('holds the whole model and its figures', () => {
    const file = snapshotFile(first)
    const model = file.ok ? readGlacis(file.value) : null
    expect(model?.ok && documentHash(model.value.document)).toBe(first.fingerprint)
    expect(first.packs).toMatchObject({ core: expect.any(String), health: expect.any(String) })
    const figures = snapshotFigures(first)
    expect(figures.ok && Object.keys(figures.value.threats).length).toBeGreaterThan(80)
    expect(figures.ok && figures.value.rip.system.current).toBe(100)
    expect(figures.ok && figures.value.method.ripWeights).toEqual({ insecure: 10, partial: 5, secure: 2 })
  })

  test('is no part of the next one, so that nothing changed shows as nothing changed', () => {
    const kept = added(iomt, first)
    expect(snapshotFingerprint(kept)).toBe(first.fingerprint)
    expect(snapshotOf(kept, 2)).toMatchObject({ fingerprint: first.fingerprint, content: first.content })
  })

  test('is what the command takes', () => {
    const { by: _, at: __, ...args } = first
    const context = { newId: () => 'snapshot:x' as never, now: () => first.at, author: 'Ada' }
    expect(takeSnapshot.run(iomt, args, context)).toMatchObject({ ok: true })
  })

  test('that is damaged is told, not trusted', () => {
    expect(snapshotFigures({ ...first, figures: '{"version":1}' }).ok).toBe(false)
    expect(snapshotFigures({ ...first, figures: 'no' }).ok).toBe(false)
    expect(snapshotFile({ ...first, content: 'no base64!' }).ok).toBe(false)
    expect(snapshotFile({ ...first, content: first.content.slice(0, 100) }).ok).toBe(false)
    expect(compareSnapshots({ ...first, figures: '[]' }, first)).toBeNull()
  })
})

describe('a comparison', () => {
  const compared = (document: Document, ...changes: Parameters<typeof applyChanges>[1]) => {
    const result = compareSnapshots(first, snapshotOf(applyChanges(document, changes), 2))
    if (result === null) throw new Error('damaged')
    return result
  }

  test('of equal models is empty', () => {
    expect(compared(iomt)).toEqual({ differences: [], method: [], packs: [], engine: null })
  })

  test('gives old and new of a parameter with the property that changed', () => {
    const { differences } = compared(iomt, ...setFields(device, { rip: { REA: 'secure' } }))
    expect(differences.find(({ about, what }) => about === 'parameter' && what === 'REA')).toEqual({
      ...{
        about: 'parameter',
        id: device.id,
        name: device.name,
        what: 'REA',
        from: 'insecure',
        to: 'secure',
      },
      reasons: [{ kind: 'property', ids: [device.id] }],
    })
    expect(differences.some(({ about, id }) => about === 'element' && id === device.id)).toBe(true)
  })

  test('says that a mitigation matured, of the threats that it treats', () => {
    const [finding] = Object.entries(snapshotFiguresOf(first).threats).filter(
      ([, { sum }]) => (sum.current ?? 0) >= 12,
    )
    const [id = ''] = finding ?? []
    const mitigation = newRecord('mitigation', {
      ...{
        id: 'mitigation:m',
        title: 'M',
        state: 'implemented',
        lowersDread: ['exploitability', 'reproducibility'],
      },
    })
    const assignment = newRecord('assignment', { id: 'assignment:m', mitigation: mitigation.id, finding: id })
    const { differences } = compared(added(iomt, mitigation, assignment))
    const sum = differences.find((each) => each.about === 'threat' && each.id === id && each.what === 'sum')
    expect(sum?.reasons).toEqual([{ kind: 'mitigation', ids: [mitigation.id] }])
    expect(Number(sum?.to)).toBe(Number(sum?.from) - 2)
    expect(differences.filter(({ about, id: other }) => about === 'threat' && other !== id)).toEqual([])
  })

  test('says that weights changed', () => {
    const policy = newRecord('riskPolicy', { id: 'riskPolicy:main', ripLikelihoods: { REA: 0.5 } })
    const result = compared(added(iomt, policy))
    expect(result.method).toEqual(['ripLikelihoods'])
    expect(result.differences.every(({ reasons }) => reasons.some(({ kind }) => kind === 'method'))).toBe(
      true,
    )
  })

  test('tells elements that came from those that changed, and another pack', () => {
    const extra = newRecord('element', { id: 'element:extra', name: 'Extra', stencil: 'mobile.app' })
    const { differences } = compared(added(iomt, extra))
    expect(differences.find(({ about, id }) => about === 'element' && id === extra.id)).toMatchObject({
      ...{ from: null, reasons: [{ kind: 'added' }] },
    })
    const other = { ...first, packs: { ...first.packs, health: '2.0.0' } }
    expect(compareSnapshots(first, other)?.packs).toEqual([
      { id: 'health', from: first.packs.health, to: '2.0.0' },
    ])
  })
})

describe('the trend', () => {
  test('follows time and breaks where the method changed', () => {
    const policy = newRecord('riskPolicy', {
      id: 'riskPolicy:main',
      ripWeights: { insecure: 9, partial: 5, secure: 2 },
    })
    const changed = added(iomt, policy)
    const document = added(changed, snapshotOf(changed, 3), first, snapshotOf(iomt, 2), {
      ...first,
      id: 'snapshot:x',
      figures: '',
    })
    const trend = trendOf(document)
    expect(trend.map(({ id, breaks }) => [id, breaks])).toEqual([
      ['snapshot:1', false],
      ['snapshot:2', false],
      ['snapshot:3', true],
    ])
    expect(trend[0]).toMatchObject({ system: 100, unacceptable: expect.any(Number) })
    expect(trend[0]?.open.High).toBeGreaterThan(10)
  })

  test('says when risk is to be assessed anew', () => {
    const policy = newRecord('riskPolicy', { id: 'riskPolicy:main', reassessBy: '2026-03-01' })
    const document = added(iomt, policy)
    const states = ['2026-02-28', '2026-03-01', '2026-03-02'].map(
      (today) => reassessmentOf(document, today).state,
    )
    expect(states).toEqual(['later', 'due', 'overdue'])
    expect(reassessmentOf(iomt, '2026-03-02')).toEqual({ state: 'none', date: null })
  })
})

function snapshotFiguresOf(snapshot: Snapshot) {
  const figures = snapshotFigures(snapshot)
  if (!figures.ok) throw new Error('damaged')
  return figures.value
}
