import { expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packs } from '../knowledge/catalog.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { dread } from '../methods/dread/dread.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { AnyRecord, Element } from '../model/tables.ts'
import { countCoverage, coverageLines, coverageOf } from './coverage.ts'

const model = newRecord('model', { id: 'model:main', createdAt: '2026-01-01T00:00:00Z' })

/** Every protection that an app can have. */
const protectedApp = Object.fromEntries(
  createVocabularyIndex(packs)
    .propertiesOf('mobile.app')
    .flatMap(({ id, type }) => (type.kind === 'tri' && id !== 'thirdPartySdk' ? [[id, 'yes'] as const] : [])),
)

function coverageWith(changes: Partial<Element>, others: readonly AnyRecord[] = []) {
  const app = newRecord('element', { id: 'element:app', name: 'App', stencil: 'mobile.app', ...changes })
  const document: Document = documentOf([model, app, ...others])
  const used = packsOf(packs, document).packs
  const rows = joinThreats(document, evaluate(document, used).findings, dread)
  return coverageOf(document, used, createVocabularyIndex(used), rows)
}

test('a cell has the threats about the part, or says how many rules found nothing, or that none looked', () => {
  const [open] = coverageWith({})
  if (open?.cells.T.kind !== 'threats') throw new Error('an app without answers is tampered with')
  expect(open.cells.T.rows.every(({ subjects }) => subjects.includes('element:app'))).toBe(true)
  expect(open.cells.R.kind).toBe('not-analysed')
  const [settled] = coverageWith({ properties: protectedApp })
  expect(settled?.cells.T.kind).toBe('no-finding')
})

test('a reason rules a category out where nothing was found, and hides no threat', () => {
  const [row] = coverageWith({ notApplicable: { R: 'One user only', T: 'Cannot be' } })
  expect(row?.cells.R).toEqual({ kind: 'not-applicable', reason: 'One user only' })
  expect(row?.cells.T.kind).toBe('threats')
})

test('what is out of scope says so', () => {
  const [row] = coverageWith({ outOfScope: true, outOfScopeReason: 'Made by others' })
  expect(row?.cells.R).toEqual({ kind: 'out-of-scope' })
})

test('a rule that is switched off does not count as one that looked', () => {
  const rulesOf = (rows: ReturnType<typeof coverageWith>) =>
    rows[0]?.cells.T.kind === 'no-finding' ? rows[0].cells.T.rules : 0
  const off = newRecord('ruleSwitch', {
    id: 'ruleSwitch:health/MH-I01',
    pack: 'health',
    rule: 'MH-I01',
    reason: 'x',
    at: '2026-01-01T00:00:00Z',
  })
  const before = rulesOf(coverageWith({ properties: protectedApp }))
  expect(before).toBeGreaterThan(0)
  expect(rulesOf(coverageWith({ properties: protectedApp }, [off]))).toBe(before - 1)
})

test('counts each cell once, and lines are plain data', () => {
  const rows = coverageWith({})
  expect(Object.values(countCoverage(rows)).reduce((sum, n) => sum + n, 0)).toBe(6 * rows.length)
  expect(structuredClone(coverageLines(rows))).toEqual(coverageLines(rows))
})
