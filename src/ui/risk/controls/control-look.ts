import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../../app/editor.ts'
import type { Control } from '../../../model/tables.ts'
import { gridStoreOf } from '../../grid/grid-stores.ts'

/** How the controls are looked at: as a tree with its figures, as a sheet of many cells, as pictures. */
export type ControlLook = 'table' | 'sheet' | 'picture'

const looks = new WeakMap<Editor, StoreApi<ControlLook>>()

/** The look at the controls of an open model as it was left. */
export function controlLookOf(editor: Editor): StoreApi<ControlLook> {
  const known = looks.get(editor)
  if (known !== undefined) return known
  const store = createStore<ControlLook>(() => 'table')
  looks.set(editor, store)
  return store
}

/** Takes a control in hand, in the sheet of its catalogue; a filter that hides it goes. */
export function takeControl(
  editor: Editor,
  { catalogue, number }: Pick<Control, 'catalogue' | 'number'>,
): void {
  controlLookOf(editor).setState('sheet', true)
  gridStoreOf(editor, `controls ${catalogue}`).setState(({ view, cursor }) => ({
    view: { ...view, filters: {}, search: '' },
    cursor: { line: number, column: cursor?.column ?? null },
    anchor: null,
    editing: null,
  }))
}
