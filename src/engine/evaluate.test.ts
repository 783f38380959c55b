import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { createEvaluator, evaluate } from './evaluate.ts'
import type { Finding } from './finding.ts'
import { mergeFindings } from './merge-findings.ts'
import { randomEdits } from './testing/random-model.ts'
import { smallPack } from './testing/small-pack.ts'

test('incremental evaluation finds what full evaluation finds, whatever is edited', () => {
  const outcomes = { steps: 0, findings: 0, gone: 0, same: 0 }
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const evaluator = createEvaluator([smallPack])
      let findings: readonly Finding[] = evaluator.load(documentOf([])).findings
      for (const { changes, document } of randomEdits(seed, 60)) {
        const delta = evaluator.apply(document, changes)
        findings = mergeFindings(findings, delta)
        const full = evaluate(document, [smallPack])
        if (!isDeepStrictEqual(findings, full.findings)) expect(findings).toEqual(full.findings)
        expect(delta.ruleErrors).toEqual(full.ruleErrors)
        outcomes.steps += 1
        outcomes.findings += full.findings.length
        outcomes.gone += delta.removedIds.length
        if (delta.added.length + delta.removedIds.length === 0) outcomes.same += 1
      }
    }),
    { numRuns: 20 },
  )
  expect(outcomes.steps).toBe(1_200)
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(100)
})
