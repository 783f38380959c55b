import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Point } from '../../base/geometry.ts'
import type { ElementId, FlowId } from '../../model/tables.ts'
import type { Editor } from '../editor.ts'

export type Direction = 'right' | 'down' | 'left' | 'up'

/** The list of what can be added is open, for an element that is connected at once, or for one by itself. */
export interface QuickAdd {
  /** What the new element is connected to; null for nothing. */
  readonly from: ElementId | null
  /** Its middle, in diagram units; null for a free place. */
  readonly at: Point | null
  /** Where to look for a free place. */
  readonly direction: Direction
}

/** One of the handles of a flow's route, counted along it. */
export interface HeldHandle {
  readonly flow: FlowId
  readonly index: number
}

/** Tools at flows that stay open for a while: nothing of it is stored or undone. */
export interface FlowTools {
  readonly quickAdd: QuickAdd | null
  /** The handle that the arrow keys move; null while they mean something else. */
  readonly handle: HeldHandle | null
  /** Stencils that were added last, newest first. */
  readonly recent: readonly string[]
}

const tools = new WeakMap<Editor, StoreApi<FlowTools>>()

export function flowToolsOf(editor: Editor): StoreApi<FlowTools> {
  const known = tools.get(editor)
  if (known !== undefined) return known
  const store = createStore<FlowTools>(() => ({ quickAdd: null, handle: null, recent: [] }))
  tools.set(editor, store)
  return store
}

/** Remembers that a stencil was added. */
export function rememberStencil(editor: Editor, stencil: string): void {
  flowToolsOf(editor).setState(({ recent }) => ({
    recent: [stencil, ...recent.filter((other) => other !== stencil)].slice(0, 6),
  }))
}
