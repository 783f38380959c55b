import { expect, test } from 'vitest'
import { changeStencil } from './change-stencil.ts'
import { setProperty } from './set-property.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { gateway, pump, wardModel } from './testing/ward.ts'

test('changes the kind of several subjects and keeps their answers', () => {
  const answered = runCommand(wardModel, setProperty, { subjects: [pump.id], property: 'mfa', value: 'no' })
  const subjects = [pump.id, gateway.id, pump.id]
  const { element } = runCommand(answered, changeStencil, { subjects, stencil: 'mobile.app' }).tables
  expect(element[pump.id]).toMatchObject({ stencil: 'mobile.app', properties: { mfa: 'no' } })
  expect(element[gateway.id]?.stencil).toBe('mobile.app')
})

test('refuses the kind that it is, and what is not there', () => {
  const refusal = (id: typeof pump.id) =>
    refusalOf(wardModel, changeStencil, { subjects: [id], stencil: 'core.process' })
  expect(refusal(pump.id)).toEqual({ code: 'nothing-to-do' })
  expect(refusal('element:no')).toEqual({ code: 'not-found', id: 'element:no' })
})
