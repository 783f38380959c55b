import type { Pack } from '../engine/pack.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, list } from '../model/document.ts'
import type { RipParameter } from '../model/records/risk-policy.ts'
import type { ModelRip } from './element-rip.ts'
import { maturityIn } from './mitigation-effect.ts'

/** What Alabdulwahhab and Ahamad found missing in earlier work (section 1): what a model should not leave out. */
export const aspects = [
  'end-to-end',
  'device',
  'network',
  'application',
  'reverse-engineering',
  'protocol',
  'communication',
  'hipaa',
] as const
export type Aspect = (typeof aspects)[number]

/** How far the model addresses an aspect now. */
export interface AspectCoverage {
  readonly aspect: Aspect
  /** Risk impact parameter that it is read from; null for the two that have none. */
  readonly parameter: RipParameter | null
  /**
   * Settings, flows or controls that are well: partially or completely secure, encrypted from end to end, or with
   * a mitigation that works.
   */
  readonly addressed: number
  /** All there are; 0 when the model has nothing of the kind. */
  readonly total: number
}

const parameters: Partial<Record<Aspect, RipParameter>> = {
  device: 'TPM_SE',
  network: 'NW',
  application: 'AS',
  'reverse-engineering': 'REA',
  protocol: 'PRT',
  communication: 'CS',
}

/**
 * Coverage of every aspect with what works now. End to end: flows of which the question is asked. HIPAA: controls
 * that mitigations of the packs belong to.
 * @param rip of the current phase
 */
export function aspectsOf(
  document: Document,
  packs: readonly Pack[],
  vocabulary: VocabularyIndex,
  rip: ModelRip,
): readonly AspectCoverage[] {
  return aspects.map((aspect): AspectCoverage => {
    const parameter = parameters[aspect] ?? null
    if (parameter !== null) return { aspect, parameter, ...byParameter(rip, parameter) }
    return {
      aspect,
      parameter,
      ...(aspect === 'hipaa' ? hipaa(document, packs) : endToEnd(document, vocabulary)),
    }
  })
}

type Counts = Pick<AspectCoverage, 'addressed' | 'total'>

function byParameter(rip: ModelRip, parameter: RipParameter): Counts {
  let [addressed, total] = [0, 0]
  for (const { settings } of rip.elements.values()) {
    const setting = settings.find((each) => each.parameter === parameter)
    if (setting === undefined) continue
    total += 1
    if (setting.type !== 'insecure') addressed += 1
  }
  return { addressed, total }
}

function endToEnd(document: Document, vocabulary: VocabularyIndex): Counts {
  const asked = list(document, 'flow').filter((flow) => vocabulary.asks(flow.stencil, 'e2eEncrypted'))
  const sealed = asked.filter((flow) => vocabulary.answerOf(flow, 'e2eEncrypted').value === 'yes')
  return { addressed: sealed.length, total: asked.length }
}

function hipaa(document: Document, packs: readonly Pack[]): Counts {
  const numbersOf = new Map<string, readonly string[]>(
    packs.flatMap(({ id, mitigations }) =>
      mitigations.map((each) => [`${id}/${each.id}`, each.references.hipaa ?? []] as const),
    ),
  )
  const assigned = new Set<string>(list(document, 'assignment').map(({ mitigation }) => mitigation))
  const working = list(document, 'mitigation').filter(
    (mitigation) => assigned.has(mitigation.id) && maturityIn(mitigation, 'current') !== null,
  )
  const addressed = new Set(
    working.flatMap(({ library }) => (library === null ? [] : (numbersOf.get(library) ?? []))),
  )
  return { addressed: addressed.size, total: new Set([...numbersOf.values()].flat()).size }
}
