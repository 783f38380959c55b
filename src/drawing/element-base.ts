import type { VocabularyIndex } from '../engine/vocabulary-index.ts'

/** The three shapes of elements. */
export type ElementBase = 'process' | 'external' | 'store'

/** The shape of an element with this stencil; an unknown stencil is drawn as a process. */
export function elementBaseOf(vocabulary: Pick<VocabularyIndex, 'baseOf'>, stencil: string): ElementBase {
  const base = vocabulary.baseOf(stencil)
  return base === 'external' || base === 'store' ? base : 'process'
}
