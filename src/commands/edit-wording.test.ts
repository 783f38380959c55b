import { expect, test } from 'vitest'
import { editWording } from './edit-wording.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

test('keeps a title and a description of ones own, each by itself', () => {
  const titled = runCommand(wardModel, editWording, { threat: listening, title: 'Somebody listens' })
  expect(Object.values(titled.tables.decision)).toMatchObject([
    { finding: listening.finding, wording: { title: 'Somebody listens' }, status: 'open' },
  ])
  const both = runCommand(titled, editWording, { threat: listening, description: 'On the ward’s Wi-Fi' })
  expect(Object.values(both.tables.decision)[0]?.wording).toEqual({
    title: 'Somebody listens',
    description: 'On the ward’s Wi-Fi',
  })
})

test('goes back to the words of the rule, which an empty title does too', () => {
  const both = runCommand(wardModel, editWording, { threat: listening, title: 'A', description: '' })
  const untitled = runCommand(both, editWording, { threat: listening, title: ' ' })
  expect(Object.values(untitled.tables.decision)[0]?.wording).toEqual({ description: '' })
  const back = runCommand(untitled, editWording, { threat: listening, title: null, description: null })
  expect(Object.keys(Object.values(back.tables.decision)[0] ?? {})).not.toContain('wording')
})

test('refuses what changes nothing, and a title that is no line', () => {
  expect(refusalOf(wardModel, editWording, { threat: listening, title: null })).toEqual({
    code: 'nothing-to-do',
  })
  expect(refusalOf(wardModel, editWording, { threat: listening, title: 'x'.repeat(301) })).toMatchObject({
    code: 'invalid',
  })
})
