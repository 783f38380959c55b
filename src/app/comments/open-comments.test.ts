import { expect, it } from 'vitest'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import { openComments } from './open-comments.ts'

it('lists what is not settled, diagram by diagram, the oldest first', () => {
  const comment = (
    id: `comment:${string}`,
    at: string,
    diagram: `diagram:${string}`,
    resolvedAt: string | null = null,
  ) => newRecord('comment', { id, diagram, at, text: id, x: 0, y: 0, resolvedAt })
  const document = documentOf([
    newRecord('diagram', { id: 'diagram:main', name: 'Main' }),
    newRecord('diagram', { id: 'diagram:second', name: 'Second', order: 5 }),
    comment('comment:late', '2026-03-02T10:00:00Z', 'diagram:main'),
    comment('comment:early', '2026-03-01T10:00:00Z', 'diagram:main'),
    comment('comment:other', '2026-01-01T10:00:00Z', 'diagram:second'),
    comment('comment:done', '2026-01-01T10:00:00Z', 'diagram:main', '2026-03-03T10:00:00Z'),
  ])
  expect(openComments(document).map(({ id }) => id)).toEqual([
    'comment:early',
    'comment:late',
    'comment:other',
  ])
})
