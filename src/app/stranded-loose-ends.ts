import { list } from '../model/document.ts'
import type { SubjectId } from '../model/tables.ts'
import type { Editor } from './editor.ts'

/** Loose ends of flows that go with `removed`, and at which no other flow ends: nobody would miss them. */
export function strandedLooseEnds(
  { document: store, vocabulary }: Pick<Editor, 'document' | 'vocabulary'>,
  removed: readonly SubjectId[],
): readonly SubjectId[] {
  const { document } = store.getState()
  const gone = new Set<SubjectId>(removed)
  const isLoose = (id: SubjectId) => {
    const element = document.tables.element[id]
    return element !== undefined && vocabulary.baseOf(element.stencil) === 'loose-end' && !gone.has(id)
  }
  const stranded = new Set<SubjectId>()
  const held = new Set<SubjectId>()
  for (const { id, source, target } of list(document, 'flow')) {
    const goes = gone.has(id) || gone.has(source) || gone.has(target)
    for (const end of [source, target]) if (isLoose(end)) (goes ? stranded : held).add(end)
  }
  return [...stranded].filter((id) => !held.has(id)).sort()
}
