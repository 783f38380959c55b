import type { Stencil } from '../../../engine/pack.ts'
import type { ElementType } from './knowledge-base.ts'
import type { TemplateNote } from './template-note.ts'

/** An element type with its place among the others. */
export interface PlacedType {
  readonly type: ElementType
  readonly base: Stencil['base']
  readonly shape: 'box' | 'line' | null
  /** Null for generic types and for those whose parent is of no use. */
  readonly parent: PlacedType | null
}

/** Types by id, in the order of the file, each after its parent was looked at. */
export function placeTypes(
  types: readonly ElementType[],
  notes: TemplateNote[],
): ReadonlyMap<string, PlacedType> {
  const byId = new Map<string, ElementType>()
  for (const type of types) {
    if (type.id === '') notes.push({ code: 'nameless', what: 'type', name: type.name })
    else if (byId.has(type.id)) notes.push({ code: 'repeated', what: 'type', id: type.id })
    else byId.set(type.id, type)
  }
  const placed = new Map<string, PlacedType>()
  const place = (type: ElementType): PlacedType => {
    const known = placed.get(type.id)
    if (known !== undefined) return known
    // Not recursive: a chain of parents may be as long as the file.
    const chain = chainOf(type, byId, placed)
    for (const next of chain.reverse()) placed.set(next.id, placeOne(next, placed, notes))
    return placed.get(type.id) ?? placeOne(type, placed, notes)
  }
  return new Map([...byId.values()].map((type) => [type.id, place(type)]))
}

/** The type and its parents that were not placed yet, up to one that closes a circle. */
function chainOf(
  type: ElementType,
  byId: ReadonlyMap<string, ElementType>,
  placed: ReadonlyMap<string, PlacedType>,
): ElementType[] {
  const chain = [type]
  const seen = new Set([type.id])
  for (let at = byId.get(type.parent); at !== undefined; at = byId.get(at.parent)) {
    if (seen.has(at.id) || placed.has(at.id)) break
    seen.add(at.id)
    chain.push(at)
  }
  return chain
}

function placeOne(
  type: ElementType,
  placed: ReadonlyMap<string, PlacedType>,
  notes: TemplateNote[],
): PlacedType {
  const above = placed.get(type.parent)
  const own = shapes[type.representation.toLowerCase()]
  const inherits = own === undefined && above !== undefined
  if (own === undefined && !(inherits && type.representation.toLowerCase() === 'inherited')) {
    notes.push({ code: 'unknown-shape', type: type.name || type.id, shape: type.representation })
  }
  const { base, shape } = own ?? above ?? { base: 'process', shape: null }
  const fits = above !== undefined && isSameKind(above.base, base)
  if (!fits && !isRoot(type.parent)) {
    notes.push({ code: 'no-parent', type: type.name || type.id, parent: type.parent })
  }
  return { type, base, shape, parent: fits ? above : null }
}

/** Elements of all three shapes may descend from each other. */
function isSameKind(a: Stencil['base'], b: Stencil['base']): boolean {
  return a === b || (isElement(a) && isElement(b))
}

export function isElement(base: Stencil['base']): boolean {
  return base === 'process' || base === 'external' || base === 'store'
}

function isRoot(parent: string): boolean {
  return parent === '' || parent.toUpperCase() === 'ROOT'
}

const shapes: {
  readonly [representation: string]: Pick<PlacedType, 'base' | 'shape'> | undefined
} = {
  ellipse: { base: 'process', shape: null },
  rectangle: { base: 'external', shape: null },
  parallellines: { base: 'store', shape: null },
  line: { base: 'flow', shape: null },
  lineboundary: { base: 'boundary', shape: 'line' },
  borderboundary: { base: 'boundary', shape: 'box' },
  annotation: { base: 'note', shape: null },
}
