import { expect, test } from 'vitest'
import { addComment } from './add-comment.ts'
import { replyToComment } from './reply-to-comment.ts'
import { resolveComment } from './resolve-comment.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const id = 'comment:1'
const place = { diagram: 'diagram:main', subject: null, x: 0, y: 0 } as const
const asked = runCommand(wardModel, addComment, { id, ...place, text: 'Why?' })

test('answers in the order of time, signed', () => {
  const once = runCommand(asked, replyToComment, { id, text: 'Because.' })
  const twice = runCommand(once, replyToComment, { id, text: ' I see ' })
  expect(twice.tables.comment[id]?.replies).toEqual([
    { text: 'Because.', by: 'Ada', at: now },
    { text: 'I see', by: 'Ada', at: now },
  ])
})

test('opens what was resolved', () => {
  const resolved = runCommand(asked, resolveComment, { id, resolved: true })
  expect(
    runCommand(resolved, replyToComment, { id, text: 'Still?' }).tables.comment[id]?.resolvedAt,
  ).toBeNull()
})

test('refuses an empty answer', () => {
  expect(refusalOf(asked, replyToComment, { id, text: ' ' })).toMatchObject({ field: 'text' })
})
