import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../app/editor.ts'
import type { IsOpen } from './outline-tree.ts'

export interface OutlineState {
  /** Keys of lines that are open, or closed, other than they are at first. */
  readonly toggled: ReadonlySet<string>
  /** Key of the line that the keyboard stands at; null before it has stood anywhere. */
  readonly active: string | null
  /** Where a selection of several began. */
  readonly anchor: string | null
  /** Key of the line whose name is being written. */
  readonly renaming: string | null
}

const states = new WeakMap<Editor, StoreApi<OutlineState>>()

/** The outline of an open model as it was left. */
export function outlineOf(editor: Editor): StoreApi<OutlineState> {
  const known = states.get(editor)
  if (known !== undefined) return known
  const store = createStore<OutlineState>(() => ({
    toggled: new Set(),
    active: null,
    anchor: null,
    renaming: null,
  }))
  states.set(editor, store)
  return store
}

/** At first the diagram in hand and all boundaries are open, elements are not. */
export function openness(toggled: ReadonlySet<string>, diagram: string): IsOpen {
  return (key, kind) => {
    const atFirst = kind === 'boundary' || (kind === 'diagram' && key === diagram)
    return atFirst !== toggled.has(key)
  }
}

/** Opens or closes lines. */
export function setOpen(
  editor: Editor,
  lines: readonly { readonly key: string; readonly isOpen: boolean | null }[],
  open: boolean,
): void {
  outlineOf(editor).setState(({ toggled }) => {
    const next = new Set(toggled)
    for (const { key, isOpen } of lines) {
      if (isOpen === null || isOpen === open) continue
      if (!next.delete(key)) next.add(key)
    }
    return { toggled: next }
  })
}
