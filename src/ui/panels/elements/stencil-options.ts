import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import type { GridOption } from '../../grid/grid-column.ts'
import { stencilGroups } from '../details/stencil-groups.ts'

/** Types to choose from for a kind of subject, and those that its rows have. */
export function stencilOptions(
  vocabulary: VocabularyIndex,
  kind: 'element' | 'flow' | 'boundary',
  rows: readonly { readonly stencil: string }[],
): readonly GridOption[] {
  const offered = stencilGroups(vocabulary, kind, null).flatMap((entry) =>
    'options' in entry ? entry.options : [entry],
  )
  const known = new Set(offered.map(({ value }) => value))
  const others = [...new Set(rows.map(({ stencil }) => stencil))]
    .filter((stencil) => !known.has(stencil))
    .map((stencil) => ({ value: stencil, label: vocabulary.stencil(stencil)?.name ?? stencil }))
  return [...offered.map(({ value, label }) => ({ value, label })), ...others]
}
