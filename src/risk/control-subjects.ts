import { rememberLast } from '../base/remember-last.ts'
import type { Vocabulary } from '../engine/pack.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { topicStencils } from '../knowledge/control-topics.ts'
import type { ControlTopic } from '../knowledge/control-tree.ts'
import type { Boundary, Element, Flow, SubjectId } from '../model/tables.ts'

/** What of a model a topic of controls is about, sorted by id within its table; looked for only when asked. */
export const subjectsOfTopics = rememberLast(
  (
    vocabularies: readonly Vocabulary[],
    elements: readonly Element[],
    flows: readonly Flow[],
    boundaries: readonly Boundary[],
  ): ((topic: ControlTopic) => readonly SubjectId[]) => {
    const vocabulary = createVocabularyIndex(vocabularies)
    const found = new Map<ControlTopic, readonly SubjectId[]>()
    return (topic) => {
      const known = found.get(topic)
      if (known !== undefined) return known
      const isAbout = new Map<string, boolean>()
      const subjects = [...elements, ...flows, ...boundaries].filter(({ stencil }) => {
        const judged =
          isAbout.get(stencil) ?? topicStencils[topic].some((each) => vocabulary.isA(stencil, each))
        isAbout.set(stencil, judged)
        return judged
      })
      const ids = subjects.map(({ id }): SubjectId => id)
      found.set(topic, ids)
      return ids
    }
  },
)
