import type { MessageKey } from '../../../messages/messages.ts'
import { strideLetters } from '../../../model/record.ts'
import { statuses } from '../../../model/records/decision.ts'
import { levelKeys } from '../../controls/level-keys.ts'
import { statusKeys } from '../../controls/status-keys.ts'
import { strideKeys } from '../../controls/stride-keys.ts'
import type { Facet, FacetValue } from './threat-filter.ts'

/** Message key of each facet's heading, in the order of the filter panel. */
export const facetKeys = {
  level: 'threats.column.level',
  stride: 'threats.stride',
  harm: 'threats.column.harm',
  status: 'threats.column.status',
  basis: 'threats.facet.basis',
  certainty: 'threats.column.certainty',
  origin: 'threats.facet.origin',
  recorded: 'threats.facet.recorded',
} as const satisfies Record<Facet, MessageKey>

export const facetOrder = Object.keys(facetKeys) as readonly Facet[]

/** The values of each facet in the order shown. */
export const facetValues: Record<Facet, readonly FacetValue[]> = {
  level: ['High', 'Medium', 'Low', 'none'],
  stride: strideLetters,
  status: statuses,
  harm: ['unacceptable', 'serious', 'slight', 'harmless'],
  basis: ['rated', 'overridden', 'suggested', 'none'],
  certainty: ['assumed', 'confirmed'],
  origin: ['generated', 'manual', 'gone'],
  recorded: ['both', 'here', 'file'],
}

/** Message key of a value's name. "none" stands for not rated on both axes that have it. */
export const facetValueKeys = {
  ...levelKeys,
  ...strideKeys,
  ...statusKeys,
  none: 'dread.level.none',
  rated: 'threats.basis.rated',
  suggested: 'threats.basis.suggested',
  overridden: 'threats.basis.overridden',
  assumed: 'threats.assumed',
  confirmed: 'threats.confirmed',
  generated: 'threats.origin.generated',
  manual: 'threats.origin.manual',
  gone: 'threats.gone',
  unacceptable: 'threats.harm.unacceptable',
  serious: 'threats.harm.serious',
  slight: 'threats.harm.slight',
  harmless: 'threats.harm.harmless',
  both: 'threats.recorded.both',
  here: 'threats.recorded.here',
  file: 'threats.recorded.file',
} as const satisfies Record<FacetValue, MessageKey>
