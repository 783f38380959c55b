import { describe, expect, it } from 'vitest'
import { hasSamples, oracleLines, samplePath } from '../formats/tm7/testing/samples.ts'
import { analyze } from './analyze.ts'
import { loadModel } from './load-model.ts'

describe.skipIf(!hasSamples)('threats of models of the other tool', () => {
  it.each(hasSamples ? oracleLines() : [])(
    'are those that an independent evaluator finds: $file',
    async (line) => {
      const { found, ruleErrors } = analyze(await loadModel(samplePath(line.file)), false)
      const pairs = (which: 'generated' | 'recorded') =>
        new Set(
          found
            .filter((row) => row[which] && row.tmt !== null)
            .map(({ tmt }) => `${tmt?.typeId} ${tmt?.sourceGuid} ${tmt?.flowGuid} ${tmt?.targetGuid}`),
        )
      const [generated, recorded] = [pairs('generated'), pairs('recorded')]
      expect(ruleErrors).toEqual([])
      expect({ generated: generated.size, recorded: recorded.size }).toEqual({
        generated: line.evaluator,
        recorded: line.recorded,
      })
      expect([...generated].filter((pair) => recorded.has(pair))).toHaveLength(line.inCommon)
      expect(found.filter((row) => row.recorded)).toHaveLength(line.recorded)
    },
  )

  it('say what the other tool calls them', async () => {
    const { found } = analyze(await loadModel(samplePath('azure-health-data-hipaa.tm7')), false)
    expect(found).toHaveLength(84)
    expect(found.find(({ tmt }) => tmt?.typeId === 'S2')).toMatchObject({
      tmt: { flowGuid: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      ...{ generated: true, recorded: true, state: expect.any(String), priority: 'High' },
    })
    const inState = (wanted: string) => found.filter(({ state }) => state === wanted).length
    expect(['Mitigated', 'NeedsInvestigation', 'NotApplicable'].map(inState)).toEqual([47, 30, 7])
  })
})

it('threats of our own packs have no place in the other tool', async () => {
  const { found } = analyze(await loadModel('sample:iomt'), false)
  const [first] = found
  expect(first).toMatchObject({ tmt: null, generated: true, recorded: false, state: null })
})
