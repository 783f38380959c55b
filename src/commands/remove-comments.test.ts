import { expect, test } from 'vitest'
import { addComment } from './add-comment.ts'
import { removeComments } from './remove-comments.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const place = { diagram: 'diagram:main', subject: null, x: 0, y: 0 } as const
const asked = runCommand(wardModel, addComment, { id: 'comment:1', ...place, text: 'Why?' })

test('removes comments', () => {
  expect(runCommand(asked, removeComments, { ids: ['comment:1'] })).toEqual(wardModel)
})

test('refuses what is not there', () => {
  expect(refusalOf(asked, removeComments, { ids: ['comment:1', 'comment:2'] })).toEqual({
    code: 'not-found',
    id: 'comment:2',
  })
})
