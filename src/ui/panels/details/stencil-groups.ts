import type { Stencil } from '../../../engine/pack.ts'
import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import type { OptionGroup, SelectOption } from '../../controls/NativeSelect.tsx'
import type { SubjectKind } from './use-subjects.ts'

/**
 * Types to choose from for a kind of subject, by palette section. Abstract types are left out unless one
 * is the present type; one that no pack knows is offered as its id.
 */
export function stencilGroups(
  vocabulary: VocabularyIndex,
  kind: SubjectKind,
  current: string | null,
): readonly (SelectOption<string> | OptionGroup<string>)[] {
  const offered = vocabulary.stencils.filter(
    (stencil) =>
      kindOfBase(stencil.base) === kind &&
      vocabulary.isPart(stencil.id) &&
      (stencil.abstract !== true || stencil.id === current),
  )
  const groups = [...new Set(offered.map(({ group }) => group))].map((label) => ({
    label,
    options: offered
      .filter(({ group }) => group === label)
      .map(({ id, name }) => ({ value: id, label: name })),
  }))
  const isUnknown = current !== null && vocabulary.stencil(current) === undefined
  return isUnknown ? [{ value: current, label: current }, ...groups] : groups
}

function kindOfBase(base: Stencil['base']): SubjectKind {
  return base === 'flow' || base === 'boundary' ? base : 'element'
}
