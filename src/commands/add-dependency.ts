import { fail } from '../base/result.ts'
import { cycleOf } from '../model/dependencies.ts'
import { list } from '../model/document.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface AddDependencyArgs {
  readonly id: IdOf<'dependency'>
  readonly upper: IdOf<'asset'>
  readonly lower: IdOf<'asset'>
  /** 0 to 1. */
  readonly degree: number
}

/**
 * Says that an asset depends on another. Two that are joined already get the new degree. Refused with the path
 * where it would close a circle.
 */
export const addDependency = defineCommand<AddDependencyArgs>({
  id: 'add-dependency',
  run: (document, { id, upper, lower, degree }) => {
    const known = list(document, 'dependency').find((each) => each.upper === upper && each.lower === lower)
    if (known !== undefined) return outcome(document, setFields(known, { degree }))
    const path = cycleOf(document, upper, lower)
    if (path !== null) return fail({ code: 'dependency-cycle', path })
    return outcome(document, [addRecord(newRecord('dependency', { id, upper, lower, degree }))])
  },
})
