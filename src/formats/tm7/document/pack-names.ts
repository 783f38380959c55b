import type { Pack, Property, Stencil } from '../../../engine/pack.ts'
import type { Rule } from '../../../engine/rule.ts'
import { createVocabularyIndex, type VocabularyIndex } from '../../../engine/vocabulary-index.ts'

/** The entries of a template's pack by the names that its files use. */
export interface PackNames {
  readonly pack: Pack | null
  readonly vocabulary: VocabularyIndex
  /** By type id, such as `SE.P.TMCore.WebSvc`. */
  readonly stencil: (typeId: string) => Stencil | undefined
  /** By attribute name, such as `authenticatesSource` or a GUID. */
  readonly property: (name: string) => Property | undefined
  /** By threat type id, such as `S2`. */
  readonly rule: (typeId: string) => Rule | undefined
  /** By the id of the rule in the pack. */
  readonly ruleById: (id: string) => Rule | undefined
}

/** @param pack null for files without knowledge base: then nothing is known by name */
export function packNames(pack: Pack | null): PackNames {
  const stencils = new Map(pack?.stencils.map((stencil) => [stencil.originId, stencil]))
  const properties = new Map(pack?.properties.map((property) => [property.originId, property]))
  const rules = new Map(pack?.rules.map((rule) => [rule.originId, rule]))
  const rulesById = new Map(pack?.rules.map((rule) => [rule.id, rule]))
  return {
    pack,
    vocabulary: createVocabularyIndex(pack === null ? [] : [pack]),
    stencil: (typeId) => stencils.get(typeId),
    property: (name) => properties.get(name),
    rule: (typeId) => rules.get(typeId),
    ruleById: (id) => rulesById.get(id),
  }
}
