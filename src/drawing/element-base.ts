import type { Stencil } from '../engine/pack.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'

/** The shapes of elements; the last two are no parts of the system. */
export type ElementBase = Exclude<Stencil['base'], 'flow' | 'boundary'>

/** The shape of an element with this stencil; an unknown stencil is drawn as a process. */
export function elementBaseOf(vocabulary: Pick<VocabularyIndex, 'baseOf'>, stencil: string): ElementBase {
  const base = vocabulary.baseOf(stencil)
  return base === 'flow' || base === 'boundary' ? 'process' : base
}
