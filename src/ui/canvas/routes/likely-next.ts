import type { Stencil } from '../../../engine/pack.ts'
import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { type Document, list } from '../../../model/document.ts'
import { fittingFlow } from '../fitting-flow.ts'

/** So many are proposed. */
const most = 8

/**
 * Types that usually come next to an element: those that the vocabulary knows a type of flow for, between it and
 * them; first those that this model connects to its like already, then those that it uses at all.
 * @param from stencil of the element; null for none, which proposes what the model uses most
 */
export function likelyNext(
  vocabulary: VocabularyIndex,
  document: Document,
  from: string | null,
): readonly Stencil[] {
  const used = new Map<string, number>()
  const add = (stencil: string, weight: number) => used.set(stencil, (used.get(stencil) ?? 0) + weight)
  for (const { stencil } of list(document, 'element')) add(stencil, 1)
  if (from !== null) {
    for (const { source, target } of list(document, 'flow')) {
      const ends = [document.tables.element[source]?.stencil, document.tables.element[target]?.stencil]
      const [one, other] = ends
      if (one === from && other !== undefined) add(other, 1000)
      if (other === from && one !== undefined) add(one, 1000)
    }
  }
  return vocabulary.stencils
    .filter(({ id, abstract }) => abstract !== true && vocabulary.isPart(id))
    .filter(({ id }) => (used.get(id) ?? 0) > 0 || (from !== null && isUsual(vocabulary, from, id)))
    .map((stencil, order) => ({ stencil, order, weight: used.get(stencil.id) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, most)
    .map(({ stencil }) => stencil)
}

function isUsual(vocabulary: VocabularyIndex, from: string, to: string): boolean {
  return fittingFlow(vocabulary, from, to) !== null
}
