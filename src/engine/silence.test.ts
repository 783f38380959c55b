import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { type Document, get, list } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { setEntry, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { evaluate } from './evaluate.ts'
import { type FiresIf, whySilent } from './silence.ts'
import { randomEdits } from './testing/random-model.ts'
import { and, isA, packOf, rule, smallPack } from './testing/small-pack.ts'

const pat = newRecord('element', {
  id: 'element:pat',
  name: 'Pat',
  stencil: 'person',
  properties: { mfa: 'yes' },
})
const log = newRecord('element', { id: 'element:log', name: 'Log', stencil: 'store' })
const sends = newRecord('flow', {
  ...{ id: 'flow:1', name: 'F', stencil: 'flow.https', source: 'element:pat', target: 'element:log' },
})
const document = documentOf([pat, log, sends])

test('tells what would have to be otherwise, with how it is now', () => {
  expect(whySilent(document, [smallPack], 'small/E1', 'element:pat')).toEqual({
    kind: 'condition',
    firesIf: {
      ...{ kind: 'property', subject: 'element:pat', property: 'mfa', now: 'yes', basis: 'set' },
      ...{ test: { op: 'lacks', ref: 'el.mfa' }, wanted: true, answers: ['no'], isAsked: true },
    },
  })
  expect(whySilent(document, [smallPack], 'small/F1', 'flow:1')).toMatchObject({
    kind: 'condition',
    firesIf: {
      kind: 'all',
      parts: [
        { kind: 'crosses', flow: 'flow:1', stencil: null, wanted: true, now: [] },
        { kind: 'property', property: 'encrypted', now: 'yes', basis: 'type', answers: ['no'] },
      ],
    },
  })
})

test('tells alternatives as such, and of a negation what it must not be', () => {
  expect(whySilent(document, [smallPack], 'small/E2', 'element:log')).toMatchObject({
    firesIf: {
      kind: 'any',
      parts: [
        { property: 'dataClass', basis: 'unknown', answers: [['phi']] },
        { property: 'bufferSeconds', answers: [0] },
      ],
    },
  })
  const other = packOf(rule('N', 'element', { op: 'not', arg: isA('el', 'store') }))
  expect(whySilent(document, [other], 'small/N', 'element:log')).toEqual({
    kind: 'condition',
    firesIf: { kind: 'is-a', subject: 'element:log', stencil: 'store', wanted: false, now: 'store' },
  })
})

test('says when the rule is about other things, fires, or leaves the word to another', () => {
  expect(whySilent(document, [smallPack], 'small/F1', 'element:log')).toEqual({
    ...{ kind: 'other-scope', scope: 'flow' },
  })
  const lax = and(isA('el', 'store'), { op: 'lacks', ref: 'el.encryptedAtRest' })
  const pack = packOf(rule('A', 'element', lax), rule('B', 'element', lax, { defersTo: ['small/A'] }))
  expect(whySilent(document, [pack], 'small/A', 'element:log')).toEqual({ kind: 'fires' })
  expect(whySilent(document, [pack], 'small/B', 'element:log')).toEqual({
    ...{ kind: 'said-by', rules: ['small/A'] },
  })
  const own = { ...pack, id: 'own', reach: 'own', extends: [], stencils: [] } as const
  expect(whySilent(document, [smallPack, own], 'own/A', 'element:log')).toEqual({
    ...{ kind: 'out-of-reach', packId: 'own' },
  })
  expect(whySilent(document, [pack], 'small/C', 'element:log')).toBeNull()
  expect(whySilent(document, [pack], 'small/A', 'element:gone')).toBeNull()
})

/** The document with one way taken to make it fire; null where it would have to be drawn otherwise. */
function followed(before: Document, part: FiresIf): Document | null {
  switch (part.kind) {
    case 'all':
      return part.parts.reduce<Document | null>((edited, each) => edited && followed(edited, each), before)
    case 'any':
      return part.parts.map((each) => followed(before, each)).find((edited) => edited !== null) ?? null
    case 'crosses':
      return null
    case 'is-a': {
      const record = get(before, 'element', part.subject) ?? get(before, 'flow', part.subject)
      if (record === undefined || !part.wanted) return null
      return applyChanges(before, setFields<typeof record>(record, { stencil: part.stencil }))
    }
    case 'property': {
      const record = get(before, 'element', part.subject) ?? get(before, 'flow', part.subject)
      const [answer] = part.answers
      if (record === undefined || answer === undefined) return null
      return applyChanges(before, setEntry(record, 'properties', part.property, answer))
    }
  }
}

test('following what it says makes the rule fire', { timeout: 30_000 }, () => {
  let followedUp = 0
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const model = [...randomEdits(seed, 40)].at(-1)?.document ?? documentOf([])
      for (const { id } of [...list(model, 'element'), ...list(model, 'flow')]) {
        for (const each of smallPack.rules) {
          const silence = whySilent(model, [smallPack], `small/${each.id}`, id)
          if (silence?.kind !== 'condition' || each.id === 'F4') continue
          const edited = followed(model, silence.firesIf)
          if (edited === null) continue
          const { findings } = evaluate(edited, [packOf(each)])
          expect(findings.flatMap(({ subjects }) => subjects)).toContain(id)
          followedUp += 1
        }
      }
    }),
    { numRuns: 12 },
  )
  expect(followedUp).toBeGreaterThan(100)
})
