import { rememberEach } from '../base/remember-each.ts'
import type { PropertyValue } from '../model/record.ts'
import type { LibraryMitigation, Property, Stencil, Vocabulary } from './pack.ts'

/**
 * Stencils, properties and mitigations of all active packs, looked up by id, with inheritance resolved.
 * Where two packs claim one id, the first pack has it. A stencil id that no pack knows (from a file whose
 * pack is missing) never throws: it has no properties and its base follows from its table.
 */
export interface VocabularyIndex {
  /** In the order of packs, then of the pack. */
  readonly stencils: readonly Stencil[]
  readonly properties: readonly Property[]
  readonly mitigations: readonly PackMitigation[]
  readonly stencil: (id: string) => Stencil | undefined
  /** Base of the stencil; of an unknown one `process`, `flow` or `boundary` by the record's table. */
  readonly baseOf: (id: string, table?: SubjectTable) => Stencil['base']
  /** Whether its instances are parts of the system: texts on a diagram and ends that lead nowhere are none. */
  readonly isPart: (id: string) => boolean
  /** Whether a flow to one leads somewhere: a text will do, as other tools connect those too. */
  readonly isEnd: (id: string) => boolean
  /** The stencil itself first, then its parents up to the base type. Of an unknown id only itself. */
  readonly ancestors: (id: string) => readonly string[]
  /** Whether the stencil is `ancestor`, descends from it, or has a base of that name. */
  readonly isA: (id: string, ancestor: string) => boolean
  /** What its form asks: inherited properties first, each once. */
  readonly propertiesOf: (stencilId: string) => readonly Property[]
  /** Whether its form asks for the property. */
  readonly asks: (stencilId: string, propertyId: string) => boolean
  readonly property: (id: string) => Property | undefined
  /** Own and inherited defaults; the nearest stencil wins. */
  readonly defaultsOf: (stencilId: string) => { readonly [property: string]: PropertyValue }
  readonly answerOf: (record: Answered, propertyId: string) => Answer
  /** By pack and id, such as `health/M01`. */
  readonly mitigation: (id: string) => PackMitigation | undefined
}

export type SubjectTable = 'element' | 'flow' | 'boundary'

/** A library entry with the id that records and findings name it by. */
export interface PackMitigation extends LibraryMitigation {
  /** Pack and entry, such as `health/M01`. */
  readonly fullId: string
  readonly packId: string
}

export interface Answered {
  readonly stencil: string
  readonly properties: { readonly [property: string]: PropertyValue | readonly string[] }
}

export interface Answer {
  readonly value: PropertyValue
  /** Given for this record, by its stencil, or not known: absent, "unknown", or an empty list. */
  readonly basis: 'set' | 'type' | 'unknown'
}

/** Property that `carries` and `stores` read: which classes of data a flow carries or an element holds. */
export const dataClassProperty = 'dataClass'

/** Memoised by the identity of the list of vocabularies. */
export const createVocabularyIndex: (vocabularies: readonly Vocabulary[]) => VocabularyIndex =
  rememberEach(buildIndex)

/** Whether a value answers nothing: "unknown" or an empty list. */
export function isUnknown(value: PropertyValue | readonly string[]): boolean {
  return value === 'unknown' || value === '' || (typeof value === 'object' && value.length === 0)
}

const notAnswered: Answer = { value: 'unknown', basis: 'unknown' }
const tableBase = { element: 'process', flow: 'flow', boundary: 'boundary' } as const

function buildIndex(vocabularies: readonly Vocabulary[]): VocabularyIndex {
  const stencils = firstById(vocabularies.flatMap((vocabulary) => vocabulary.stencils))
  const properties = firstById(vocabularies.flatMap((vocabulary) => vocabulary.properties))
  const mitigations = new Map<string, PackMitigation>()
  for (const { id: packId, mitigations: entries } of vocabularies) {
    for (const entry of entries) {
      const fullId = `${packId}/${entry.id}`
      if (!mitigations.has(fullId)) mitigations.set(fullId, { ...entry, fullId, packId })
    }
  }

  const ancestors = memoise((id: string): readonly string[] => {
    const chain = [id]
    for (let at = stencils.get(id); at?.parent != null; at = stencils.get(at.parent)) {
      // A pack under edit may hold a cycle; it ends where it would begin again.
      if (chain.includes(at.parent)) break
      chain.push(at.parent)
    }
    return chain
  })

  const kinds = memoise((id: string): ReadonlySet<string> => {
    const stencil = stencils.get(id)
    return new Set(stencil === undefined ? [id] : [...ancestors(id), stencil.base])
  })

  const propertiesOf = memoise((stencilId: string): readonly Property[] => {
    const ids = ancestors(stencilId).toReversed()
    const asked = new Set(ids.flatMap((id) => stencils.get(id)?.properties ?? []))
    return [...asked].flatMap((id) => properties.get(id) ?? [])
  })

  const asked = memoise(
    (stencilId: string): ReadonlySet<string> => new Set(propertiesOf(stencilId).map(({ id }) => id)),
  )

  const defaultsOf = memoise((stencilId: string): { readonly [property: string]: PropertyValue } => {
    const chain = ancestors(stencilId).toReversed()
    return Object.assign(Object.create(null), ...chain.map((id) => stencils.get(id)?.defaults ?? {}))
  })

  // One object per default, so that answers need no allocation and compare by identity.
  const typeAnswer = memoise((stencilId: string): ReadonlyMap<string, Answer> => {
    const entries = Object.entries(defaultsOf(stencilId))
    return new Map(
      entries.map(([id, value]) => [id, { value, basis: isUnknown(value) ? 'unknown' : 'type' }]),
    )
  })

  return {
    stencils: [...stencils.values()],
    properties: [...properties.values()],
    mitigations: [...mitigations.values()],
    stencil: (id) => stencils.get(id),
    baseOf: (id, table = 'element') => stencils.get(id)?.base ?? tableBase[table],
    isPart: (id) => {
      const base = stencils.get(id)?.base
      return base !== 'note' && base !== 'loose-end'
    },
    isEnd: (id) => stencils.get(id)?.base !== 'loose-end',
    ancestors,
    isA: (id, ancestor) => id === ancestor || kinds(id).has(ancestor),
    propertiesOf,
    asks: (stencilId, propertyId) => asked(stencilId).has(propertyId),
    property: (id) => properties.get(id),
    defaultsOf,
    answerOf: (record, propertyId) => {
      if (Object.hasOwn(record.properties, propertyId)) {
        const value = record.properties[propertyId] as PropertyValue
        return { value, basis: isUnknown(value) ? 'unknown' : 'set' }
      }
      return typeAnswer(record.stencil).get(propertyId) ?? notAnswered
    },
    mitigation: (id) => mitigations.get(id),
  }
}

function firstById<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const byId = new Map<string, T>()
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry)
  return byId
}

function memoise<T>(compute: (id: string) => T): (id: string) => T {
  const results = new Map<string, T>()
  return (id) => {
    const known = results.get(id)
    if (known !== undefined) return known
    const result = compute(id)
    results.set(id, result)
    return result
  }
}
