import { get } from '../model/document.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { defineCommand } from './command.ts'
import { invalid, outcome } from './outcome.ts'

export interface SaveReportProfileArgs {
  /** Of a profile of this model, which is changed; another one is added. */
  readonly id: string
  readonly name: string
  /** Ids of chapters and free texts. */
  readonly sections: readonly string[]
}

/** Keeps a choice of chapters under a name, with the model. */
export const saveReportProfile = defineCommand<SaveReportProfileArgs>({
  id: 'save-report-profile',
  run: (document, { id, name, sections }) => {
    const profile = { id, name: name.trim(), sections: [...sections] }
    if (profile.name === '') return invalid('name', { kind: 'length', of: 'text', min: 1, max: 300 })
    const known = get(document, 'documentControl', 'documentControl:main')
    if (known === undefined) {
      return outcome(document, [
        addRecord(newRecord('documentControl', { id: 'documentControl:main', profiles: [profile] })),
      ])
    }
    const others = known.profiles.some((each) => each.id === id)
    const profiles = others
      ? known.profiles.map((each) => (each.id === id ? profile : each))
      : [...known.profiles, profile]
    return outcome(document, setFields(known, { profiles }))
  },
})
