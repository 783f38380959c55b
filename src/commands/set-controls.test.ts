import { expect, test } from 'vitest'
import { type SetControlsArgs, setControls } from './set-controls.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const set = (...controls: SetControlsArgs['controls']): SetControlsArgs => ({
  catalogue: 'iso2013',
  controls,
})
const judged = runCommand(
  wardModel,
  setControls,
  set({ number: '9.1', fields: { current: 'L1', target: 'L3' } }, { number: '10', fields: { doubt: true } }),
)

test('says something about many controls at once', () => {
  expect(judged.tables.control['control:iso2013/9.1']).toMatchObject({
    number: '9.1',
    current: 'L1',
    target: 'L3',
  })
  expect(judged.tables.control['control:iso2013/10']).toMatchObject({ doubt: true, applies: true })
})

test('leaves what is not given, and takes a maturity away when told so', () => {
  const again = runCommand(
    judged,
    setControls,
    set({ number: '9.1', fields: { current: undefined, source: 'CISO' } }),
  )
  const { id: _, ...control } = again.tables.control['control:iso2013/9.1'] ?? {}
  expect(control).toEqual({
    ...{ catalogue: 'iso2013', number: '9.1', applies: true, reason: '', source: 'CISO', doubt: false },
    ...{ comment: '', target: 'L3' },
  })
})

test('asks for a reason where a control does not apply', () => {
  const excluded = (reason: string) => set({ number: '6.2', fields: { applies: false, reason } })
  expect(refusalOf(wardModel, setControls, excluded(' '))).toEqual({
    code: 'reason-required',
    status: 'not-applicable',
  })
  expect(refusalOf(wardModel, setControls, excluded('No mobile devices'))).toBeNull()
})
