import type { Condition } from '../../engine/condition.ts'
import type { Pack, Property, Stencil, Vocabulary } from '../../engine/pack.ts'
import { extendedBy } from '../../engine/validate-pack.ts'
import { createVocabularyIndex, type VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { FilterAttribute, FilterNames } from '../tm7/filter/condition-filter.ts'
import { neverStencilId } from '../tm7/knowledge/ids.ts'
import { notSelected } from '../tm7/knowledge/knowledge-base.ts'

/** What a pack's stencils and properties are called in its template, and which of them are in it. */
export interface TemplateNames extends FilterNames {
  readonly vocabulary: VocabularyIndex
  /** Those that are not general types, parents before their children. */
  readonly stencils: readonly Stencil[]
  readonly typeId: (stencil: Stencil) => string
  /** Type id of the parent. */
  readonly parentOf: (stencil: Stencil) => string
  /** Whether the template can ask it, and has reason to. */
  readonly isAsked: (property: string) => boolean
}

/** The general types that every template has, by our stencils. */
export const generalTypes: readonly GeneralType[] = [
  { id: 'GE.P', stencil: 'process', name: 'Generic Process', representation: 'Ellipse' },
  { id: 'GE.EI', stencil: 'external', name: 'Generic External Interactor', representation: 'Rectangle' },
  { id: 'GE.DS', stencil: 'store', name: 'Generic Data Store', representation: 'ParallelLines' },
  { id: 'GE.DF', stencil: 'flow', name: 'Generic Data Flow', representation: 'Line' },
  {
    id: 'GE.TB.L',
    stencil: 'boundary.line',
    name: 'Generic Trust Line Boundary',
    representation: 'LineBoundary',
  },
  {
    id: 'GE.TB.B',
    stencil: 'boundary.box',
    name: 'Generic Trust Border Boundary',
    representation: 'BorderBoundary',
  },
  { id: 'GE.A', stencil: 'note', name: 'Free Text Annotation', representation: 'Annotation' },
]

export interface GeneralType {
  readonly id: string
  /** Our base stencil that it stands for. */
  readonly stencil: string
  readonly name: string
  readonly representation: string
}

const general = new Map(generalTypes.map(({ stencil, id }) => [stencil, id]))

/** @param base the packs that this one may build on */
export function templateNames(pack: Pack, base: readonly Vocabulary[]): TemplateNames {
  const vocabulary = createVocabularyIndex([...extendedBy(pack, base), pack])
  const named = pack.rules.flatMap(({ condition }) => namedIn(condition))
  const stencils = neededStencils(pack, named, vocabulary)
  const own = new Set([
    ...pack.properties.map(({ id }) => id),
    ...named.flatMap((name) => (name.kind === 'property' ? [name.id] : [])),
  ])
  const isAsked = (id: string) => own.has(id) && isList(vocabulary.property(id))
  const byId = new Map(stencils.map((stencil) => [stencil.id, stencil]))
  const types = (id: string): readonly string[] => {
    const known = general.get(id)
    if (known !== undefined) return [known]
    if (id === 'boundary') return ['GE.TB.L', 'GE.TB.B']
    // What nothing is: the root of all types, which nothing is there either.
    if (id === neverStencilId(pack.id)) return ['ROOT']
    const stencil = byId.get(id)
    return stencil === undefined ? [] : [typeIdOf(stencil)]
  }
  return {
    vocabulary,
    stencils,
    types,
    typeId: typeIdOf,
    parentOf: (stencil) => {
      const [parent] = stencil.parent === null || stencil.parent === 'boundary' ? [] : types(stencil.parent)
      return parent ?? generalOf(stencil)
    },
    attribute: (id) => {
      const property = vocabulary.property(id)
      return property !== undefined && isAsked(id) ? attributeOf(property) : null
    },
    isAsked,
    anyBoundary: ['GE.TB.L', 'GE.TB.B'],
  }
}

/** The texts of a property's answers, "Not Selected" first; empty for one that has no list. */
export function answerTexts({ type }: Property): readonly string[] {
  if (type.kind === 'tri') return [notSelected, 'Yes', 'No']
  if (type.kind !== 'enum') return []
  return [notSelected, ...type.values.map(({ label }) => withoutQuote(label))]
}

export function attributeOf(property: Property): FilterAttribute {
  return {
    name: withoutQuote(property.originId ?? property.id),
    textOf: (answer) => {
      const { type } = property
      if (answer === 'unknown') return notSelected
      if (type.kind === 'tri') return answer === 'yes' ? 'Yes' : answer === 'no' ? 'No' : null
      const option = type.kind === 'enum' ? type.values.find(({ id }) => id === answer) : undefined
      return option === undefined ? null : withoutQuote(option.label)
    },
  }
}

/** The general type that a stencil descends from where its parents say nothing else. */
export function generalOf({ base, shape }: Stencil): string {
  if (base === 'boundary') return shape === 'line' ? 'GE.TB.L' : 'GE.TB.B'
  return general.get(base) ?? 'GE.P'
}

function typeIdOf(stencil: Stencil): string {
  if (stencil.originId !== undefined) return withoutQuote(stencil.originId)
  return `SE${generalOf(stencil).slice(2)}.${stencil.id}`
}

/** Filters cannot write a single quote. */
function withoutQuote(text: string): string {
  return text.replaceAll("'", '’')
}

function isList(property: Property | undefined): boolean {
  return property?.type.kind === 'tri' || property?.type.kind === 'enum'
}

export type Named = { readonly kind: 'stencil' | 'property'; readonly id: string }

/** Stencils and properties that a condition names. */
export function namedIn(condition: Condition): readonly Named[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.args.flatMap(namedIn)
    case 'not':
      return namedIn(condition.arg)
    case 'isA':
      return [{ kind: 'stencil', id: condition.value }]
    case 'crosses':
      return condition.value === null ? [] : [{ kind: 'stencil', id: condition.value }]
    case 'carries':
    case 'stores':
      return []
    default:
      return [{ kind: 'property', id: condition.ref.slice(condition.ref.indexOf('.') + 1) }]
  }
}

/** The pack's own stencils, those that its rules name, and all that they descend from. */
function neededStencils(
  pack: Pack,
  named: readonly Named[],
  vocabulary: VocabularyIndex,
): readonly Stencil[] {
  const wanted = [...named.filter(({ kind }) => kind === 'stencil'), ...pack.stencils].map(({ id }) => id)
  const ids = new Set(wanted.flatMap((id) => [...vocabulary.ancestors(id)].reverse()))
  return vocabulary.stencils
    .filter(({ id, base }) => ids.has(id) && !general.has(id) && id !== 'boundary' && base !== 'loose-end')
    .filter(({ id }) => id !== neverStencilId(pack.id))
    .toSorted((a, b) => vocabulary.ancestors(a.id).length - vocabulary.ancestors(b.id).length)
}
