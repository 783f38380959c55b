import type { Stencil } from '../../../engine/pack.ts'
import type { PropertyValue } from '../../../model/record.ts'
import { answerOf, kindName, type SharedAttribute } from './element-attributes.ts'
import type { PlacedType } from './element-types.ts'
import { fitted } from './fitted.ts'
import { neverStencilId, stencilIdOf, uniqueIds } from './ids.ts'
import { plainText } from './plain-text.ts'
import type { TemplateNote } from './template-note.ts'

/** The stencils of a template by type id, in the order of the file. */
export function packStencils(
  packId: string,
  types: ReadonlyMap<string, PlacedType>,
  attributes: ReadonlyMap<string, SharedAttribute>,
  notes: TemplateNote[],
): ReadonlyMap<string, Stencil> {
  const unique = uniqueIds()
  unique(neverStencilId(packId))
  const ids = new Map([...types.keys()].map((typeId) => [typeId, unique(stencilIdOf(packId, typeId))]))
  const answers = new Map<string, ReadonlyMap<string, PropertyValue>>()

  /** What holds for a type unless somebody changes it, parents first. */
  function effective(placed: PlacedType | null): ReadonlyMap<string, PropertyValue> {
    if (placed === null) return new Map()
    const known = answers.get(placed.type.id)
    if (known !== undefined) return known
    const own = ownAnswers(placed, attributes)
    const result = own.size === 0 ? effective(placed.parent) : new Map([...effective(placed.parent), ...own])
    answers.set(placed.type.id, result)
    return result
  }

  return new Map(
    [...types].map(([typeId, placed]): [string, Stencil] => {
      const { type, base, shape, parent } = placed
      const inherited = effective(parent)
      const own = [...ownAnswers(placed, attributes)]
      const name = type.name || typeId
      return [
        typeId,
        {
          id: ids.get(typeId) ?? typeId,
          name: fitted(name, 300, { what: 'type', name }, notes),
          base,
          parent: parent === null ? null : (ids.get(parent.type.id) ?? null),
          group: fitted(kindName(topOf(placed)), 300, null, notes),
          description: fitted(plainText(type.description), 20_000, { what: 'type', name }, notes),
          keywords: [],
          icon: shape === 'line' ? 'spline' : icons[base],
          properties: own.map(([id]) => id).filter((id) => !inherited.has(id)),
          defaults: Object.fromEntries(
            own.filter(([id, value]) => value !== (inherited.get(id) ?? 'unknown')),
          ),
          ...(shape === null ? {} : { shape }),
          // Notes are offered by the base types already.
          ...(type.isHidden || base === 'note' ? { abstract: true } : {}),
          originId: typeId.slice(0, 300),
        },
      ]
    }),
  )
}

/** What nothing is: conditions that can never hold ask for it. */
export function neverStencil(packId: string): Stencil {
  return {
    id: neverStencilId(packId),
    name: 'Nothing',
    base: 'process',
    parent: null,
    group: 'Nothing',
    description:
      'No element is of this type: where a filter asks for it, that part of the filter never holds.',
    keywords: [],
    icon: icons.process,
    properties: [],
    defaults: {},
    abstract: true,
  }
}

function ownAnswers(
  { type }: PlacedType,
  attributes: ReadonlyMap<string, SharedAttribute>,
): ReadonlyMap<string, PropertyValue> {
  const own = new Map<string, PropertyValue>()
  for (const { name, values } of type.attributes.slice(0, mostProperties)) {
    const shared = attributes.get(name)
    if (shared === undefined) continue
    const answer = answerOf(values[0] ?? '')
    own.set(shared.property.id, isOption(shared, answer) ? answer : 'unknown')
  }
  return own
}

function isOption({ property: { type } }: SharedAttribute, answer: string): boolean {
  return type.kind === 'enum' && type.values.some(({ id }) => id === answer)
}

function topOf(placed: PlacedType): PlacedType {
  let at = placed
  while (at.parent !== null) at = at.parent
  return at
}

const mostProperties = 200

const icons: { readonly [B in Stencil['base']]: string } = {
  process: 'circle',
  external: 'square',
  store: 'database',
  flow: 'move-right',
  boundary: 'square-dashed',
  note: 'sticky-note',
  'loose-end': 'circle-dashed',
}
