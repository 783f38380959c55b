import { fail } from '../base/result.ts'
import { get } from '../model/document.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { ControlCatalogue } from '../model/records/risk-policy.ts'
import type { Control } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface SetControlsArgs {
  readonly catalogue: ControlCatalogue
  /** Numbers of controls or groups, each with what is said about it. What is absent stays; undefined takes a maturity away. */
  readonly controls: readonly {
    readonly number: string
    readonly fields: Partial<Omit<Control, 'id' | 'catalogue' | 'number'>>
  }[]
}

/** Says something about controls of a catalogue: one, many at once, or a whole profile. "Does not apply" needs a reason. */
export const setControls = defineCommand<SetControlsArgs>({
  id: 'set-controls',
  run: (document, { catalogue, controls }) => {
    for (const { number, fields } of controls) {
      const { applies, reason } = { ...get(document, 'control', controlId(catalogue, number)), ...fields }
      if (applies === false && (reason ?? '').trim() === '')
        return fail({ code: 'reason-required', status: 'not-applicable' })
    }
    const changes = controls.flatMap(({ number, fields }) => {
      const id = controlId(catalogue, number)
      const known = get(document, 'control', id)
      return known === undefined
        ? [addRecord(newRecord('control', { ...fields, id, catalogue, number }))]
        : setFields(known, fields)
    })
    return outcome(document, changes)
  },
})

function controlId(catalogue: ControlCatalogue, number: string): Control['id'] {
  return `control:${catalogue}/${number}`
}
