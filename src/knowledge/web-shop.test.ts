import { expect, it } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { AnyRecord } from '../model/tables.ts'
import { packs } from './catalog.ts'
import { packsOf } from './packs-of.ts'

// A small shop as somebody draws it on the first day: stencils and data, no answers.
const { findings, ruleErrors } = evaluateModel(webShop(['core', 'general']))

it('a web shop is examined by the general pack alone', () => {
  expect(ruleErrors).toEqual([])
  expect(new Set(findings.map(({ packId }) => packId))).toEqual(new Set(['general']))
  expect(findings.every(({ assumed, safetySeverity }) => assumed && safetySeverity === null)).toBe(true)
})

it('a web shop meets the threats that people look for first', () => {
  const found = new Set(findings.map(({ ruleId, subjects }) => `${ruleId} ${subjects.join()}`))
  for (const threat of [
    'GN-E02 element:api', // records of others
    'GN-I07 element:api', // requests to inside
    'GN-T03 flow:query', // SQL injection
    'GN-T05 element:spa', // script injection
    'GN-S03 flow:hook', // forged payment
    'GN-S05 element:customer', // account taken over
    'GN-I04 element:db', // open database
    'GN-D01 flow:call', // flood
    'GN-T12 flow:take', // crafted message
    'GN-S12 element:idp', // stolen codes
  ])
    expect(found).toContain(threat)
})

it('a web shop is not drowned: at most six threats to a flow and fifteen to an element', () => {
  const counts = new Map<string, number>()
  for (const { subjects } of findings)
    for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  const most = (table: string) =>
    Math.max(...[...counts].filter(([id]) => id.startsWith(table)).map(([, count]) => count))
  expect(most('flow:')).toBeLessThanOrEqual(6)
  expect(most('element:')).toBeLessThanOrEqual(15)
  expect(findings.length).toBeLessThan(80)
})

it('one answer silences what depends on it, wherever it was asked', () => {
  const shop = webShop(['core', 'general'])
  const api = shop.tables.element['element:api']
  if (api === undefined) throw new Error('the shop has no API')
  const element = { ...shop.tables.element, [api.id]: { ...api, properties: { inputValidated: 'yes' } } }
  const after = evaluateModel({ tables: { ...shop.tables, element } }).findings
  const rulesOf = (list: typeof findings) =>
    list.filter(({ ruleId }) => ruleId === 'GN-T02').flatMap((f) => f.subjects)
  expect(rulesOf(findings)).toEqual(['flow:call', 'flow:hook', 'flow:login'])
  expect(rulesOf(after)).toEqual(['flow:login'])
})

it('a web shop with health data meets both packs', () => {
  const ids = new Set(evaluateModel(webShop(['health', 'general'])).findings.map(({ packId }) => packId))
  expect(ids).toEqual(new Set(['general', 'health']))
})

it('a drawing of base types alone meets threats of every kind', () => {
  const at = (key: string, stencil: string, x: number): readonly AnyRecord[] => [
    newRecord('element', {
      id: `element:${key}`,
      name: key,
      stencil,
      ...(stencil === 'store' ? { properties: { dataClass: ['pii'] } } : {}),
    }),
    newRecord('placement', {
      id: `placement:${key}`,
      diagram: 'diagram:main',
      subject: `element:${key}`,
      x,
      y: 0,
      w: 120,
      h: 80,
    }),
  ]
  const flow = (key: string, source: string, target: string): AnyRecord =>
    newRecord('flow', {
      id: `flow:${key}`,
      name: key,
      stencil: 'flow',
      source: `element:${source}`,
      target: `element:${target}`,
    })
  const { findings: plain } = evaluateModel(
    documentOf([
      newRecord('model', {
        id: 'model:main',
        title: 'Plain',
        createdAt: '2026-01-01T00:00:00Z',
        packs: ['general'],
      }),
      ...at('client', 'external', 0),
      ...at('service', 'process', 300),
      ...at('records', 'store', 600),
      newRecord('boundary', { id: 'boundary:b', name: 'Ours', stencil: 'boundary.box' }),
      newRecord('placement', {
        id: 'placement:b',
        diagram: 'diagram:main',
        subject: 'boundary:b',
        x: 250,
        y: -50,
        w: 600,
        h: 200,
      }),
      flow('ask', 'client', 'service'),
      flow('keep', 'service', 'records'),
    ]),
  )
  const lettersOf = (subject: string) =>
    [...new Set(plain.filter(({ subjects }) => subjects.join() === subject).flatMap(({ stride }) => stride))]
      .sort()
      .join('')
  expect(lettersOf('flow:ask')).toBe('DEIST')
  expect(lettersOf('element:service')).toBe('ER')
  expect(lettersOf('element:records')).toBe('DEIT')
  expect(plain.length).toBeLessThan(15)
})

function evaluateModel(document: Document) {
  return evaluate(document, packsOf(packs, document).packs)
}

function webShop(active: readonly string[]): Document {
  const element = (
    key: string,
    stencil: string,
    x: number,
    y: number,
    dataClass?: string,
  ): readonly AnyRecord[] => [
    newRecord('element', {
      id: `element:${key}`,
      name: key,
      stencil,
      ...(dataClass === undefined ? {} : { properties: { dataClass: [dataClass] } }),
    }),
    newRecord('placement', {
      id: `placement:${key}`,
      diagram: 'diagram:main',
      subject: `element:${key}`,
      x,
      y,
      w: 120,
      h: 80,
    }),
  ]
  const flow = (key: string, source: string, target: string, stencil: string, dataClass: string): AnyRecord =>
    newRecord('flow', {
      id: `flow:${key}`,
      name: key,
      stencil,
      source: `element:${source}`,
      target: `element:${target}`,
      properties: { dataClass: [dataClass] },
    })
  return documentOf([
    newRecord('model', {
      id: 'model:main',
      title: 'Shop',
      createdAt: '2026-01-01T00:00:00Z',
      packs: [...active],
    }),
    ...element('customer', 'human.user', 0, 0),
    ...element('spa', 'client.spa', 200, 0),
    ...element('api', 'app.api', 600, 0),
    ...element('db', 'data.sql', 800, 0, 'pii'),
    ...element('idp', 'id.provider', 600, 200),
    ...element('queue', 'data.queue', 800, 200),
    ...element('worker', 'app.worker', 1000, 200),
    ...element('payment', 'ext.payment', 1200, 0),
    newRecord('boundary', { id: 'boundary:cloud', name: 'Cloud', stencil: 'boundary.cloud' }),
    newRecord('placement', {
      id: 'placement:cloud',
      diagram: 'diagram:main',
      subject: 'boundary:cloud',
      x: 550,
      y: -50,
      w: 600,
      h: 400,
    }),
    flow('use', 'customer', 'spa', 'flow.ui', 'pii'),
    flow('call', 'spa', 'api', 'flow.https', 'pii'),
    flow('answer', 'api', 'spa', 'flow.https', 'pii'),
    flow('query', 'api', 'db', 'flow.sql', 'pii'),
    flow('login', 'spa', 'idp', 'flow.oauth', 'credentials'),
    flow('charge', 'api', 'payment', 'flow.https', 'financial'),
    flow('hook', 'payment', 'api', 'flow.webhook', 'financial'),
    flow('put', 'api', 'queue', 'flow.message', 'pii'),
    flow('take', 'queue', 'worker', 'flow.message', 'pii'),
  ])
}
