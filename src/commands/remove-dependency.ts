import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Takes away that one asset depends on another. */
export const removeDependency = defineCommand<{ readonly id: IdOf<'dependency'> }>({
  id: 'remove-dependency',
  run: (document, { id }) => {
    const dependency = get(document, 'dependency', id)
    return dependency === undefined ? notFound(id) : outcome(document, [removeRecord(dependency)])
  },
})
