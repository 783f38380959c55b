import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ArrangedPlace } from '../../commands/arrange-subjects.ts'
import type { DiagramId } from '../../model/tables.ts'
import type { Editor } from '../editor.ts'

/** What the window shows of a layout: one runs at a time for each open model. */
export interface LayoutState {
  readonly running: Running | null
  /** What was arranged last, for showing how things get there; a new object each time. */
  readonly last: { readonly diagram: DiagramId; readonly before: readonly ArrangedPlace[] } | null
}

interface Running {
  /** Elements and boundaries that are being arranged. */
  readonly count: number
  /** Milliseconds since 1970. */
  readonly since: number
  readonly stop: () => void
}

const states = new WeakMap<Editor, StoreApi<LayoutState>>()

export function layoutOf(editor: Editor): StoreApi<LayoutState> {
  const known = states.get(editor)
  if (known !== undefined) return known
  const store = createStore<LayoutState>(() => ({ running: null, last: null }))
  states.set(editor, store)
  return store
}
