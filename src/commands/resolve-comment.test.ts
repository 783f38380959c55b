import { expect, test } from 'vitest'
import { addComment } from './add-comment.ts'
import { resolveComment } from './resolve-comment.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const id = 'comment:1'
const place = { diagram: 'diagram:main', subject: null, x: 0, y: 0 } as const
const asked = runCommand(wardModel, addComment, { id, ...place, text: 'Why?' })

test('resolves with the time, and opens again', () => {
  const resolved = runCommand(asked, resolveComment, { id, resolved: true })
  expect(resolved.tables.comment[id]?.resolvedAt).toBe(now)
  expect(runCommand(resolved, resolveComment, { id, resolved: false })).toEqual(asked)
})

test('refuses what is so already, and what is not there', () => {
  expect(refusalOf(asked, resolveComment, { id, resolved: false })).toEqual({ code: 'nothing-to-do' })
  expect(refusalOf(asked, resolveComment, { id: 'comment:no', resolved: true })).toMatchObject({
    code: 'not-found',
  })
})
