import { expect, test } from 'vitest'
import { detailsOf, imbalances, parentOf } from './diagram-details.ts'
import { documentOf } from './document-of.ts'
import { newRecord } from './new-record.ts'
import type { AnyRecord } from './tables.ts'

const element = (id: string) => newRecord('element', { id: `element:${id}`, name: id, stencil: 'process' })
const flow = (source: string, target: string) =>
  newRecord('flow', {
    ...{ id: `flow:${source}${target}`, name: '', stencil: 'flow' },
    ...{ source: `element:${source}`, target: `element:${target}` },
  })
const place = (diagram: string, ...ids: readonly string[]): readonly AnyRecord[] =>
  ids.map((id) =>
    newRecord('placement', {
      ...{ id: `placement:${diagram}-${id}`, diagram: `diagram:${diagram}`, subject: `element:${id}` },
    }),
  )

/** A user sends to an app and the app to a store; inside the app are a form and a writer. */
const system = [
  newRecord('diagram', { id: 'diagram:top', name: 'System', order: 0 }),
  newRecord('diagram', { id: 'diagram:app', name: 'App', order: 1, details: 'element:app' }),
  ...['user', 'app', 'store', 'form', 'writer'].map(element),
  ...[flow('user', 'app'), flow('app', 'store'), flow('form', 'writer')],
  ...place('top', 'user', 'app', 'store'),
]
const found = (...records: readonly AnyRecord[]) =>
  imbalances(documentOf([...system, ...records])).map(({ kind, flow, other }) => [kind, flow.id, other])

test('the inside of a process leads back to a diagram that shows the process', () => {
  const document = documentOf([...system, ...place('app', 'user', 'form')])
  expect(detailsOf(document, 'element:app')?.id).toBe('diagram:app')
  expect(detailsOf(document, 'element:store')).toBeUndefined()
  expect(parentOf(document, 'diagram:app')).toBe('diagram:top')
  expect(parentOf(document, 'diagram:top')).toBeNull()
})

test('flows of the process that nothing inside takes up are told, and those that it does not have', () => {
  const inside = place('app', 'user', 'store', 'form', 'writer')
  expect(found(...inside, flow('user', 'form'))).toEqual([['missing', 'flow:appstore', 'element:store']])
  expect(found(...inside, flow('user', 'form'), flow('writer', 'store'))).toEqual([])
  expect(found(...inside, flow('user', 'form'), flow('writer', 'store'), flow('writer', 'user'))).toEqual([
    ['extra', 'flow:writeruser', 'element:user'],
  ])
})

test('a diagram with nothing inside yet is left alone', () => {
  expect(found(...place('app', 'user', 'store'))).toEqual([])
})

test('a flow inside that another diagram alone shows is no counterpart', () => {
  const elsewhere = [
    newRecord('diagram', { id: 'diagram:else', name: 'Else', order: 2 }),
    ...place('else', 'user', 'form'),
    flow('user', 'form'),
  ]
  expect(found(...place('app', 'form', 'store'), ...elsewhere).map(([kind]) => kind)).toEqual([
    'missing',
    'missing',
  ])
})
