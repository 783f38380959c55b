import type { Element } from '../../model/tables.ts'
import type { VocabularyIndex } from '../vocabulary-index.ts'

/**
 * How well an element is protected when one control fails: parameter DiDA (defence in depth) of Alabdulwahhab
 * and Ahamad, tables 1 and 2. Of the layers that the element's form asks for, all are there (`secure`), some
 * (`partial`), or none: `insecure` when all are answered, `unknown` while one is not. Null: no layer applies.
 */
export type Depth = 'secure' | 'partial' | 'unknown' | 'insecure'

/** The questions that ask for a layer of its own. */
export const layers: readonly string[] = [
  'tamperResistant',
  'updatable',
  'leastPrivilege',
  'rateLimited',
  'auditLogging',
  'logsProtected',
  'monitored',
]

export function depthOf(element: Element, vocabulary: VocabularyIndex): Depth | null {
  if (element.outOfScope) return null
  let asked = 0
  let there = 0
  let isOpen = false
  for (const layer of layers) {
    if (!vocabulary.asks(element.stencil, layer)) continue
    asked += 1
    const { value, basis } = vocabulary.answerOf(element, layer)
    if (value === 'yes') there += 1
    else if (basis === 'unknown') isOpen = true
  }
  if (asked === 0) return null
  if (there > 0) return there === asked ? 'secure' : 'partial'
  return isOpen ? 'unknown' : 'insecure'
}

/** The worst of all; `not-applicable` when no layer applies anywhere. */
export function worstOf(elements: readonly Element[], vocabulary: VocabularyIndex): Depth | 'not-applicable' {
  const depths = new Set(elements.map((element) => depthOf(element, vocabulary)))
  return fromWorst.find((depth) => depths.has(depth)) ?? 'not-applicable'
}

/** The depths of all elements, kept edit by edit. Mutable; owned by the evaluator. */
export interface DepthTracker {
  /** Follows one element; undefined when it is gone. */
  readonly follow: (id: string, element: Element | undefined) => void
  /** The worst of all: a chain is as strong as its weakest link. `not-applicable` when no layer applies anywhere. */
  readonly worst: () => Depth | 'not-applicable'
}

const fromWorst = ['insecure', 'unknown', 'partial', 'secure'] as const

export function createDepthTracker(vocabulary: VocabularyIndex): DepthTracker {
  const depths = new Map<string, Depth>()
  const counts = { insecure: 0, unknown: 0, partial: 0, secure: 0 }
  return {
    follow: (id, element) => {
      const before = depths.get(id)
      const after = element === undefined ? null : depthOf(element, vocabulary)
      if (before !== undefined) counts[before] -= 1
      if (after === null) depths.delete(id)
      else {
        depths.set(id, after)
        counts[after] += 1
      }
    },
    worst: () => fromWorst.find((depth) => counts[depth] > 0) ?? 'not-applicable',
  }
}
