import type { Stencil } from '../../../engine/pack.ts'

/** What the shapes of a `.tm7` are here. */
export type Tm7Shape =
  | { readonly table: 'element'; readonly base: 'process' | 'external' | 'store'; readonly generic: string }
  | { readonly table: 'boundary'; readonly shape: 'box' | 'line'; readonly generic: string }
  | { readonly table: 'flow'; readonly generic: string }

/** By `i:type`; undefined for shapes that nobody has seen. `generic` is the usual id of its general type. */
export function tm7Shape(name: string): Tm7Shape | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined
}

/** Id of the general type of texts on a diagram. */
export const annotationType = 'GE.A'

/** The core stencil that a shape has where the knowledge base says nothing. */
export function coreStencil(shape: Tm7Shape): string {
  switch (shape.table) {
    case 'element':
      return shape.base
    case 'flow':
      return 'flow'
    case 'boundary':
      return shape.shape === 'box' ? 'boundary.box' : 'boundary.line'
  }
}

/** Whether a stencil can stand for a shape: its table decides, and rules look at the type. */
export function fitsShape(stencil: Stencil, shape: Tm7Shape): boolean {
  if (shape.table === 'element') return ['process', 'external', 'store'].includes(stencil.base)
  return stencil.base === shape.table
}

const shapes: { readonly [name: string]: Tm7Shape | undefined } = {
  StencilEllipse: { table: 'element', base: 'process', generic: 'GE.P' },
  StencilRectangle: { table: 'element', base: 'external', generic: 'GE.EI' },
  StencilParallelLines: { table: 'element', base: 'store', generic: 'GE.DS' },
  BorderBoundary: { table: 'boundary', shape: 'box', generic: 'GE.TB.B' },
  LineBoundary: { table: 'boundary', shape: 'line', generic: 'GE.TB.L' },
  Connector: { table: 'flow', generic: 'GE.DF' },
}
