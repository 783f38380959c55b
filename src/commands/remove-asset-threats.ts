import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Takes off the list what may happen to assets. */
export const removeAssetThreats = defineCommand<{ readonly ids: readonly IdOf<'assetThreat'>[] }>({
  id: 'remove-asset-threats',
  run: (document, { ids }) => {
    const missing = ids.find((id) => get(document, 'assetThreat', id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const changes = [...new Set(ids)].flatMap((id) => {
      const threat = get(document, 'assetThreat', id)
      return threat === undefined ? [] : [removeRecord(threat)]
    })
    return outcome(document, changes)
  },
})
