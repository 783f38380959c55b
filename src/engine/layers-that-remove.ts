import { type Document, list } from '../model/document.ts'
import type { Element } from '../model/tables.ts'
import { depthOf, layers, worstOf } from './analysis/defence-in-depth.ts'
import type { WaysOut } from './answers-that-remove.ts'
import type { Instance } from './instance.ts'
import { currentAnswers, instanceEvidence, judgeCondition } from './judge-condition.ts'
import { modelFactsOf } from './model-facts.ts'
import { type Prepared, questionsOf } from './prepare-condition.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** So many elements are answered for at once, at most: more would be a claim about a whole system. */
const mostElements = 12

/**
 * What takes a finding away that stands on how well the worst protected element is protected: a layer for each
 * element that has none. As a set of answers where all of them ask for the same layer, and as advice.
 */
export function layersThatRemove(
  condition: Prepared,
  instances: readonly Instance[],
  document: Document,
  vocabulary: VocabularyIndex,
): WaysOut {
  const isRead = questionsOf(condition).some(
    ({ subject, property }) => subject === 'model' && property === 'worstDiDA',
  )
  if (!isRead) return nothing
  const elements = list(document, 'element')
  const isBare = (element: Element) => {
    const depth = depthOf(element, vocabulary)
    return depth === 'insecure' || depth === 'unknown'
  }
  const bare = elements.filter(isBare)
  if (bare.length === 0) return nothing
  const asksFor = ({ stencil }: Element) => layers.filter((layer) => vocabulary.asks(stencil, layer))

  /** Whether the finding is gone when each bare element has the layer chosen for it. */
  function removes(layerOf: (element: Element) => string | undefined): boolean {
    const after = elements.map((element) => {
      const layer = isBare(element) ? layerOf(element) : undefined
      if (layer === undefined) return element
      return { ...element, properties: { ...element.properties, [layer]: 'yes' } }
    })
    const evidence = instanceEvidence(vocabulary, currentAnswers(vocabulary))
    return instances.every((instance) => {
      const model = modelFactsOf(instance.model.name, worstOf(after, vocabulary))
      return judgeCondition(condition, evidence.of({ ...instance, model })) === false
    })
  }

  if (!removes((element) => asksFor(element)[0])) return nothing
  const shared = layers.filter((layer) => bare.every((element) => asksFor(element).includes(layer)))
  return {
    removals:
      bare.length > mostElements
        ? []
        : shared
            .filter((layer) => removes(() => layer))
            .map((property) => bare.map(({ id }) => ({ subject: id, property, value: 'yes' }))),
    advice: [
      {
        kind: 'layers',
        elements: bare.map(({ id }) => id),
        layers: layers.filter((layer) => bare.some((element) => asksFor(element).includes(layer))),
      },
    ],
  }
}

const nothing: WaysOut = { removals: [], advice: [] }
