import { describe, expect, test } from 'vitest'
import { createEvaluator } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { packs } from '../knowledge/catalog.ts'
import { loadControlTree } from '../knowledge/control-tree.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { applyChanges } from '../model/apply-changes.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import { assess } from '../risk/assess.ts'
import { simulateRisk } from '../risk/quantitative.ts'
import { dreadFor } from '../risk/risk-policy.ts'
import { riskOutput } from './risk-output.ts'
import { riskTable } from './risk-table.ts'

const event = newRecord('threatEvent', {
  ...{ id: 'threatEvent:rea', name: 'Reverse engineering', source: 'TE.a', parameter: 'REA' },
  loss: { single: { low: 1_000, likely: 5_000, high: 9_000 }, yearly: { low: 1, likely: 1, high: 1 } },
})
const asset = newRecord('asset', { id: 'asset:data', name: 'Patient data', values: { confidentiality: 9 } })
const leak = newRecord('assetThreat', {
  ...{ id: 'assetThreat:leak', asset: asset.id, title: 'Leak', likelihood: 'low' },
  degradation: { confidentiality: 1 },
})
const policy = newRecord('riskPolicy', { id: 'riskPolicy:main', seed: 7 })
const document = applyChanges(iomt, [event, asset, leak, policy].map(addRecord))
const used = packsOf(packs, document).packs
const rows = joinThreats(document, createEvaluator(used).load(document).findings, dreadFor(document))
const assessment = assess(document, used, rows, await loadControlTree('iso2013'))
const losses = simulateRisk(document, assessment.lossEvents, 1_000)
const output = JSON.parse(JSON.stringify(riskOutput(document, assessment, losses)))

describe('the figures of the command line', () => {
  test('have a part for each method', () => {
    expect(Object.keys(output)).toEqual([
      'dread',
      'safety',
      'rip',
      'events',
      'assets',
      'controls',
      'quantitative',
    ])
    expect(output.dread.threats.length).toBe(rows.length)
    expect(output.dread.counts.potential).toEqual(output.dread.counts.current)
    expect(output.safety.unacceptable.length).toBeGreaterThan(0)
    expect(output.controls.rows.length).toBe(1 + 14 + 35 + 114)
    expect(output.controls.rows[1]).toHaveProperty('phases.current')
    expect(output.quantitative).toMatchObject({ seed: 7, trials: 1_000 })
    // Nothing to simulate: the seed is told all the same.
    expect(riskOutput(document, assessment, null).quantitative).toMatchObject({
      seed: 7,
      trials: 0,
      phases: null,
    })
  })

  test('show Risk Impact Parameters by element, level and system with their arithmetic', () => {
    const { system, levels, elements } = output.rip.phases.current
    expect(system.index).toBe(Math.max(levels.device.index, levels.network.index, levels.storage.index))
    const [device] = elements.filter((each: { level: string }) => each.level === 'device')
    expect(device.parameters.map(({ parameter }: { parameter: string }) => parameter)).toContain('REA')
    expect(device.parameters[0].trace).toMatch(/^\d+ × [\d.]+ = [\d.]+$/)
  })

  test('show events and assets', () => {
    // Every device of the sample is insecure or unknown against reverse engineering: 10 × 1.
    const own = output.events.find(({ id }: { id: string }) => id === event.id)
    expect(own).toMatchObject({
      name: 'Reverse engineering',
      phases: { potential: { risk: 10, word: 'high' } },
    })
    const data = output.assets.assets.find(({ id }: { id: string }) => id === asset.id)
    // 9 is very high, wholly lost → very high; low likelihood → very high.
    expect(data).toMatchObject({ accumulated: { potential: 'very-high' } })
    expect(output.assets.method).toBe('MAGERIT-style')
  })

  test('are told in tables for people', () => {
    const table = riskTable(document, assessment, losses)
    for (const word of [
      'Threats by level',
      'Patient data',
      'Reverse engineering',
      'Access control',
      'seed 7',
    ])
      expect(table).toContain(word)
  })
})
