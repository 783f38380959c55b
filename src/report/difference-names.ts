import { createShortIds } from '../engine/short-id.ts'
import { get } from '../model/document.ts'
import type { DifferenceNames } from './difference-words.ts'
import type { ReportContext } from './section.ts'

/** Words for a comparison, from the model as it is now; of a threat that is gone the short id that it had. */
export function differenceNames({ names, document, threats, controls }: ReportContext): DifferenceNames {
  const shortIds = new Map(threats.map(({ id, shortId }) => [id, shortId]))
  const titles = new Map(controls.rows.map(({ number, title }) => [number, title]))
  const fresh = createShortIds()
  return {
    names,
    mitigationTitle: (id) => get(document, 'mitigation', id)?.title ?? id,
    controlTitle: (number) => titles.get(number) ?? '',
    shortId: (id) => shortIds.get(id) ?? null,
    citedId: (id) => fresh.of(id, id.slice(id.indexOf('/') + 1).replace(/@.*/, '')),
  }
}
