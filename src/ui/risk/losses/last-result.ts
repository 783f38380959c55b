import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../../app/editor.ts'
import type { QuantitativeRisk } from '../../../risk/loss-figures.ts'

/** What the last simulation said, and of which estimates. */
export interface LastResult {
  readonly risk: QuantitativeRisk
  /** See `inputsOf`. */
  readonly of: string
}

const results = new WeakMap<Editor, StoreApi<LastResult | null>>()

/** The last result of an open model: it stays while the model is open, also when the section is left. */
export function lastResultOf(editor: Editor): StoreApi<LastResult | null> {
  const known = results.get(editor)
  if (known !== undefined) return known
  const store = createStore<LastResult | null>(() => null)
  results.set(editor, store)
  return store
}

/** What a simulation depends on, as a text to compare: the same while nothing of it has changed. */
export function inputsOf(events: readonly object[] | undefined, seed: number | undefined): string {
  return JSON.stringify([events ?? [], seed ?? null])
}
