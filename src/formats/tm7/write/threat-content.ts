import type { Rule } from '../../../engine/rule.ts'
import type { Decision, Recorded, Threat } from '../../../model/tables.ts'
import { filledIn } from '../document/text-pattern.ts'
import { stateOfStatus, statusWord } from '../document/threat-states.ts'

/** What a threat of the file says, as far as a model can change it. */
export interface ThreatContent {
  readonly state: string
  readonly justification: string
  readonly priority: string
  readonly title: string
  readonly description: string
}

export interface ContentSource {
  readonly decision: Decision | undefined
  readonly recorded: Recorded | undefined
  /** Of a hand-written threat. */
  readonly threat: Threat | undefined
  readonly rule: Rule | undefined
  /** Titles of the mitigations that treat it. */
  readonly mitigations: readonly string[]
  /** Of source, target and flow, as they are now. */
  readonly names: { readonly [name: string]: string }
}

/** Word before the titles of mitigations in a justification. */
const mitigationsWord = 'Mitigations'

/** What the file should say of a threat. Of the same content in other words only the difference counts. */
export function threatContent(source: ContentSource): ThreatContent {
  const { decision, recorded, threat, rule, mitigations, names } = source
  const status = decision?.status ?? 'open'
  const word = statusWord(status)
  const reason = decision?.reason ?? ''
  const first = [word, reason].filter((part) => part !== '').join(': ')
  const second = mitigations.length === 0 ? '' : `${mitigationsWord}: ${mitigations.join('; ')}`
  return {
    state: stateOfStatus(status),
    justification: [first, second].filter((part) => part !== '').join('\n'),
    priority: decision?.priority ?? rule?.priority ?? recorded?.priority ?? '',
    title: threat?.title ?? decision?.wording?.title ?? filledIn(rule?.title ?? '', names),
    description:
      threat?.description ?? decision?.wording?.description ?? filledIn(rule?.description ?? '', names),
  }
}
