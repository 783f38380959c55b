import type { Stencil } from '../../engine/pack.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { OptionGroup, SelectOption } from '../controls/NativeSelect.tsx'

/** Types for a select, by palette section and name; one that is gone stays visible by its id. */
export function stencilOptions(
  vocabulary: VocabularyIndex,
  fits: (stencil: Stencil) => boolean,
  current: string,
): readonly (SelectOption<string> | OptionGroup<string>)[] {
  const groups = new Map<string, SelectOption<string>[]>()
  for (const stencil of vocabulary.stencils.filter(fits)) {
    const options = groups.get(stencil.group) ?? []
    groups.set(stencil.group, options)
    options.push({ value: stencil.id, label: stencil.name })
  }
  const isGone = current !== '' && vocabulary.stencil(current) === undefined
  return [
    ...(isGone ? [{ value: current, label: current }] : []),
    ...[...groups]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([label, options]) => ({
        label,
        options: options.toSorted((a, b) => a.label.localeCompare(b.label)),
      })),
  ]
}
