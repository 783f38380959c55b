import { expect, test } from 'vitest'
import { findPlacement } from '../model/find-records.ts'
import { addComment } from './add-comment.ts'
import { removeSubjects } from './remove-subjects.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { pump, wardModel } from './testing/ward.ts'

const args = {
  id: 'comment:1',
  diagram: 'diagram:main',
  subject: pump.id,
  x: 10,
  y: 4,
  text: ' Which pump? ',
} as const

test('pins what the person at this browser says', () => {
  const { comment } = runCommand(wardModel, addComment, args).tables
  expect(comment['comment:1']).toMatchObject({
    text: 'Which pump?',
    by: 'Ada',
    at: now,
    resolvedAt: null,
    replies: [],
  })
})

test('stays, and where it is, when what it is pinned to is removed', () => {
  const asked = runCommand(wardModel, addComment, args)
  const { comment } = runCommand(asked, removeSubjects, { ids: [pump.id] }).tables
  const corner = findPlacement(asked, 'diagram:main', pump.id)
  expect(comment['comment:1']).toMatchObject({
    ...{ subject: null, x: (corner?.x ?? 0) + 10, y: (corner?.y ?? 0) + 4 },
  })
})

test('refuses to say nothing, and about what is not there', () => {
  expect(refusalOf(wardModel, addComment, { ...args, text: ' \n' })).toMatchObject({ field: 'text' })
  expect(refusalOf(wardModel, addComment, { ...args, subject: 'element:no' })).toEqual({
    code: 'not-found',
    id: 'element:no',
  })
})
