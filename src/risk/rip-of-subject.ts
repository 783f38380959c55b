import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, get } from '../model/document.ts'
import type { ElementId, FlowId } from '../model/tables.ts'
import { crossingFlows } from './crossing-flows.ts'
import type { ElementRip } from './element-rip.ts'
import { elementRip } from './one-rip.ts'
import type { Phase } from './phase.ts'
import { elementRipLevel, isNetworkFlow } from './rip-levels.ts'
import { ripLiftsOf } from './rip-lifts.ts'
import { ripTableOf, riskPolicyOf } from './risk-policy.ts'

/**
 * Risk Impact Parameters of one element or flow, the same as `ripOf` finds for it, at the cost of that one.
 * @returns null for what is not counted: no level, out of scope, or a flow that crosses no boundary
 */
export function ripOfSubject(
  document: Document,
  vocabulary: VocabularyIndex,
  { subject, phase }: { readonly subject: ElementId | FlowId; readonly phase: Phase },
): ElementRip | null {
  const context = {
    table: ripTableOf(document),
    hasExtension: riskPolicyOf(document).ripExtension === true,
    vocabulary,
  }
  const lifts = ripLiftsOf(document, vocabulary, phase).get(subject) ?? []
  const element = get(document, 'element', subject)
  if (element !== undefined) {
    const level = elementRipLevel(element, vocabulary)
    return level === null ? null : elementRip(element, level, lifts, context)
  }
  const flow = get(document, 'flow', subject)
  if (flow === undefined || !isNetworkFlow(flow, crossingFlows(document).has(flow.id), vocabulary))
    return null
  return elementRip(flow, 'network', lifts, context)
}
