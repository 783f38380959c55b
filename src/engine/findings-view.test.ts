import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { documentOf } from '../model/document-of.ts'
import { setEntry } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { evaluate } from './evaluate.ts'
import type { Finding } from './finding.ts'
import { findingColumns } from './finding-columns.ts'
import { findingPatch } from './finding-patch.ts'
import { createFindingsView, type SentRule } from './findings-view.ts'
import { createFirings, type Firings } from './firings.ts'
import { randomEdits } from './testing/random-model.ts'
import { drawnPack, packOf, rule, smallPack } from './testing/small-pack.ts'
import { createVocabularyIndex } from './vocabulary-index.ts'

const packs = [
  {
    ...smallPack,
    rules: [
      ...smallPack.rules,
      rule('M1', 'model', { op: 'in', ref: 'model.worstDiDA', value: ['not-applicable', 'insecure'] }),
    ],
  },
  drawnPack,
]

function viewOf(firings: Firings) {
  const rules: readonly SentRule[] = structuredClone(
    firings.rules.rules.map(({ packId, crossing, rule: { examples: _, ...sent } }) => ({
      ...{ packId, crossing, rule: sent },
    })),
  )
  return createFindingsView(rules, createVocabularyIndex(packs))
}

/** All fields of the findings, as plain data. */
function plain(findings: readonly Finding[]): readonly object[] {
  return findings.map((finding) => ({
    ...{ id: finding.id, shortId: finding.shortId, packId: finding.packId, ruleId: finding.ruleId },
    ...{ group: finding.group, title: finding.title, description: finding.description },
    ...{ stride: finding.stride, subjects: finding.subjects, involved: finding.involved },
    ...{ suggestedDread: finding.suggestedDread, safetySeverity: finding.safetySeverity },
    ...{ attackClass: finding.attackClass, tags: finding.tags, assumed: finding.assumed },
    ...{ outOfScope: finding.outOfScope, mitigations: finding.mitigations, references: finding.references },
    ...{ source: finding.source, why: finding.why, facts: finding.facts },
    formerIds: finding.formerIds ?? [],
  }))
}

const byId = (a: Finding, b: Finding) => (a.id < b.id ? -1 : 1)

test('what the page makes of columns and patches is what evaluating makes', { timeout: 60_000 }, () => {
  const seen = { findings: 0, kept: 0, resets: 0 }
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const firings = createFirings(packs)
      const empty = documentOf([])
      firings.load(empty)
      const view = viewOf(firings)
      view.reset(empty, findingColumns(firings), firings.facts())
      let step = 0
      for (const { changes, document } of randomEdits(seed, 60)) {
        step += 1
        const before = new Set(view.all())
        if (step % 20 === 0) {
          firings.load(document)
          view.reset(document, structuredClone(findingColumns(firings)), firings.facts())
          seen.resets += 1
        } else {
          const patch = structuredClone(findingPatch(firings, firings.apply(document, changes)))
          view.patch(document, patch, firings.facts())
          seen.kept += view.all().filter((finding) => before.has(finding)).length
        }
        const expected = plain(evaluate(document, packs).findings)
        expect(plain(view.all().toSorted(byId))).toEqual(expected)
        expect(view.size).toBe(expected.length)
        seen.findings += expected.length
      }
    }),
    { numRuns: 12 },
  )
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
})

test('a finding that an edit does not touch keeps its identity, one that it touches gets another', () => {
  const people = ['a', 'b'].map((id) =>
    newRecord('element', { id: `element:${id}`, name: id, stencil: 'person' }),
  )
  const pack = packOf(rule('E', 'element', { op: 'lacks', ref: 'el.mfa' }))
  const firings = createFirings([pack])
  const document = documentOf(people)
  firings.load(document)
  const view = createFindingsView(
    [
      {
        packId: 'small',
        crossing: 'containment',
        rule: pack.rules[0] ?? rule('', 'element', { op: 'lacks', ref: 'el.mfa' }),
      },
    ],
    createVocabularyIndex([pack]),
  )
  view.reset(document, findingColumns(firings), firings.facts())
  const before = view.all()
  expect(before.map(({ assumed }) => assumed)).toEqual([true, true])
  const changes = people.slice(0, 1).flatMap((person) => setEntry(person, 'properties', 'mfa', 'no'))
  const edited = applyChanges(document, changes)
  view.patch(edited, findingPatch(firings, firings.apply(edited, changes)), firings.facts())
  const after = view.all()
  expect(after.map(({ assumed }) => assumed)).toEqual([false, true])
  expect(after[1]).toBe(before[1])
  expect(after[0]?.why).toEqual([
    { kind: 'property', subject: 'element:a', property: 'mfa', value: 'no', basis: 'set' },
  ])
})
