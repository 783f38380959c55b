import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { ripParameterInfos } from '../methods/rip/parameters.ts'
import type { RipLevel, RipParameter } from '../model/records/risk-policy.ts'
import type { Element, Flow } from '../model/tables.ts'

/**
 * Level of the stencils that decide it; the nearest ancestor counts. Null: people and what they touch take part in no
 * level. Source: Alabdulwahhab and Ahamad, section 1; a server counts for storage and processing, where the paper has
 * it at two levels.
 */
const levelOfStencil: { readonly [stencil: string]: RipLevel | null } = {
  device: 'device',
  'mobile.app': 'device',
  'web.portal': 'device',
  client: 'device',
  'mobile.storage': 'device',
  'wearable.buffer': 'device',
  'data.browser': 'device',
  'hw.secureElement': 'device',
  'net.operator': 'network',
  'net.filter': 'network',
  edge: 'network',
  service: 'storage',
  store: 'storage',
  app: 'storage',
}

/** Stencils of interfaces: at these storage and processing looks at the protocol too. */
const interfaceStencil = 'interop'
/** What a person sees and touches is no communication that the parameters speak of. */
const interactionStencil = 'flow.ui'

/**
 * Level that an element counts for: its own setting, else that of its stencil; of stencils that nothing is known
 * about, such as those of imported packs, processes and stores count for storage and processing. Null: not counted,
 * as people, outside parties, notes and what is out of scope.
 */
export function elementRipLevel(element: Element, vocabulary: VocabularyIndex): RipLevel | null {
  if (element.outOfScope) return null
  if (element.ripLevel !== undefined) return element.ripLevel
  for (const stencil of vocabulary.ancestors(element.stencil)) {
    const level = levelOfStencil[stencil]
    if (level !== undefined) return level
  }
  const base = vocabulary.baseOf(element.stencil, 'element')
  return base === 'process' || base === 'store' ? 'storage' : null
}

/** Whether a flow counts for the network: it crosses a boundary, and is more than what a person sees and touches. */
export function isNetworkFlow(flow: Flow, crosses: boolean, vocabulary: VocabularyIndex): boolean {
  return crosses && !flow.outOfScope && !vocabulary.isA(flow.stencil, interactionStencil)
}

/** Parameters that apply at a level, in the order of the tables. */
export function ripParametersAt(
  level: RipLevel,
  stencil: string,
  hasExtension: boolean,
  vocabulary: VocabularyIndex,
): readonly RipParameter[] {
  return ripParameterInfos.flatMap(({ id, levels, isExtension }) => {
    if (!levels.includes(level) || (isExtension && !hasExtension)) return []
    const isForInterfaces = id === 'PRT' && level === 'storage'
    return isForInterfaces && !vocabulary.isA(stencil, interfaceStencil) ? [] : [id]
  })
}
