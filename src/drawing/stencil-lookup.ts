import type { Stencil, Vocabulary } from '../engine/pack.ts'

/** The packs that a model uses; of each only the stencils matter for drawing. Keep the array's identity. */
export type DrawingVocabulary = readonly Pick<Vocabulary, 'stencils'>[]

/** The three shapes of elements. */
export type ElementBase = 'process' | 'external' | 'store'

/** The stencil with this id, or undefined when no pack has it. Memoised by the vocabulary's identity. */
export function stencilOf(vocabulary: DrawingVocabulary, id: string): Stencil | undefined {
  let index = indexes.get(vocabulary)
  if (index === undefined) {
    index = new Map(vocabulary.flatMap((pack) => pack.stencils.map((stencil) => [stencil.id, stencil])))
    indexes.set(vocabulary, index)
  }
  return index.get(id)
}

/** The shape of an element; an unknown stencil is drawn as a process. */
export function elementBaseOf(vocabulary: DrawingVocabulary, stencil: string): ElementBase {
  const base = stencilOf(vocabulary, stencil)?.base
  return base === 'external' || base === 'store' ? base : 'process'
}

/** The stencil's name as printed below an element's name; empty for an unknown stencil. */
export function typeNameOf(vocabulary: DrawingVocabulary, stencil: string): string {
  return stencilOf(vocabulary, stencil)?.name ?? ''
}

const indexes = new WeakMap<DrawingVocabulary, ReadonlyMap<string, Stencil>>()
