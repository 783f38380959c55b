import { createShortIds } from '../engine/short-id.ts'
import { get } from '../model/document.ts'
import type { DifferenceNames } from './difference-blocks.ts'
import type { ReportContext } from './section.ts'

/** Words for a comparison, from the model as it is now; of a threat that is gone the short id that it had. */
export function differenceNames({ names, document, threats }: ReportContext): DifferenceNames {
  const shortIds = new Map(threats.map(({ id, shortId }) => [id, shortId]))
  const fresh = createShortIds()
  return {
    names,
    mitigationTitle: (id) => get(document, 'mitigation', id)?.title ?? id,
    shortId: (id) => shortIds.get(id) ?? null,
    citedId: (id) => fresh.of(id, id.slice(id.indexOf('/') + 1).replace(/@.*/, '')),
  }
}
