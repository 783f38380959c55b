import { describe, expect, it } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import type { RuleExample } from '../engine/rule.ts'
import { packs } from './catalog.ts'
import { exampleDocument } from './example-document.ts'
import { selectPacks } from './packs-of.ts'

/** The findings of one rule in the example's model; a rule that cannot be evaluated fails the test. */
function findingsOf(packId: string, ruleId: string, example: RuleExample) {
  // With nothing but what the pack extends: it has to stand alone.
  const own = selectPacks(packs, [packId]).packs
  const { findings, ruleErrors } = evaluate(exampleDocument(example), own)
  expect(ruleErrors).toEqual([])
  return findings.filter((finding) => finding.ruleId === ruleId)
}

const nameOf = (example: RuleExample, index: number) => {
  const subjects = 'el' in example ? [example.el] : [example.source, example.flow, example.target]
  return `${subjects.map((subject) => subject.stencil).join(' ')}, example ${index + 1}`
}

for (const { packId, rule } of packs.flatMap(({ id, rules }) =>
  rules.map((rule) => ({ packId: id, rule })),
)) {
  describe(`${rule.id}, ${rule.title}`, () => {
    for (const [index, example] of rule.examples.fires.entries()) {
      it(`fires on ${nameOf(example, index)}`, () => {
        const [finding, ...others] = findingsOf(packId, rule.id, example)
        expect(others).toEqual([])
        const subject = 'el' in example ? 'element:el' : 'flow:flow'
        expect(finding?.subjects).toEqual(rule.scope === 'model' ? [] : [subject])
        expect(finding?.title).not.toMatch(/[{}]/)
        expect(finding?.why.length).toBeGreaterThan(0)
      })
    }

    for (const [index, example] of rule.examples.silent.entries()) {
      it(`is silent on ${nameOf(example, index)}`, () => {
        expect(findingsOf(packId, rule.id, example)).toEqual([])
      })
    }
  })
}
