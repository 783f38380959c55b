import type { Pack } from '../../../engine/pack.ts'
import { annotationType } from '../document/shapes.ts'
import type { ElementType, KnowledgeBase } from '../knowledge/knowledge-base.ts'

/** The element types that a file knows, for writing new elements. */
export interface TypeCatalog {
  /** The type of a stencil, or the general one of a shape where the file's template does not have it. */
  readonly typeFor: (stencil: string, shape: WrittenShape) => FoundType
}

export interface FoundType {
  readonly type: ElementType
  /** What it descends from; undefined for general types. */
  readonly general: ElementType | undefined
  /** Whether it is the stencil's own type. */
  readonly isExact: boolean
}

/** Shapes by what a general type says of itself, with the name of the drawing element. */
export const writtenShapes = {
  process: { representation: 'Ellipse', shape: 'StencilEllipse', id: 'GE.P', name: 'Generic Process' },
  external: {
    ...{ representation: 'Rectangle', shape: 'StencilRectangle', id: 'GE.EI' },
    name: 'Generic External Interactor',
  },
  store: {
    ...{ representation: 'ParallelLines', shape: 'StencilParallelLines', id: 'GE.DS' },
    name: 'Generic Data Store',
  },
  note: {
    ...{ representation: 'Annotation', shape: 'StencilRectangle', id: annotationType },
    name: 'Free Text Annotation',
  },
  box: {
    ...{ representation: 'BorderBoundary', shape: 'BorderBoundary', id: 'GE.TB.B' },
    name: 'Generic Trust Border Boundary',
  },
  line: {
    ...{ representation: 'LineBoundary', shape: 'LineBoundary', id: 'GE.TB.L' },
    name: 'Generic Trust Line Boundary',
  },
  flow: { representation: 'Line', shape: 'Connector', id: 'GE.DF', name: 'Generic Data Flow' },
} as const

export type WrittenShape = keyof typeof writtenShapes

/** @param knowledge null for files without knowledge base */
export function createTypeCatalog(knowledge: KnowledgeBase | null, pack: Pack | null): TypeCatalog {
  const types = knowledge?.types ?? []
  const byId = new Map(types.map((type) => [type.id, type]))
  const typeIds = new Map(pack?.stencils.map(({ id, originId }) => [id, originId]))

  const generalOf = (type: ElementType): ElementType | undefined => {
    const seen = new Set<ElementType>([type])
    for (let at = byId.get(type.parent); at !== undefined && !seen.has(at); at = byId.get(at.parent)) {
      if (at.isGeneric) return at
      seen.add(at)
    }
    return undefined
  }
  const generalFor = (shape: WrittenShape): ElementType => {
    const { representation, id, name } = writtenShapes[shape]
    const known =
      byId.get(id) ?? types.find((type) => type.isGeneric && type.representation === representation)
    if (known !== undefined) return known
    const empty = {
      description: '',
      parent: 'ROOT',
      isGeneric: true,
      isHidden: false,
      image: '',
      attributes: [],
    }
    return { ...empty, id, name, representation }
  }
  return {
    typeFor: (stencil, shape) => {
      const own = byId.get(typeIds.get(stencil) ?? '')
      if (own !== undefined) return { type: own, general: generalOf(own), isExact: true }
      const type = generalFor(shape)
      return { type, general: undefined, isExact: shape === 'note' || knowledge === null }
    },
  }
}
