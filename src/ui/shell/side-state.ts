import { useEffect } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Side } from '../../app/action.ts'
import type { Editor } from '../../app/editor.ts'

/** The panel at the start of the window: which tab it shows. */
export interface SideState {
  readonly side: Side
  /** Counts how often a tab was asked for: the panel unfolds, and the tab takes the keyboard. */
  readonly asked: number
  /** How often it has taken it. */
  readonly taken: number
}

const states = new WeakMap<Editor, StoreApi<SideState>>()

export function sideOf(editor: Editor): StoreApi<SideState> {
  const known = states.get(editor)
  if (known !== undefined) return known
  const store = createStore<SideState>(() => ({ side: 'stencils', asked: 0, taken: 0 }))
  states.set(editor, store)
  return store
}

export function showSide(editor: Editor, side: Side): void {
  sideOf(editor).setState(({ asked }) => ({ side, asked: asked + 1 }))
}

/** Gives the keyboard to a tab that was asked for; not when it was only chosen among the others. */
export function useAskedFocus(editor: Editor, asked: number, focus: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it happens once each time it is asked for
  useEffect(() => {
    const store = sideOf(editor)
    if (store.getState().taken === asked) return
    store.setState({ taken: asked })
    focus()
  }, [editor, asked])
}
