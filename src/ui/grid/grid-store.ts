import { createStore, type StoreApi } from 'zustand/vanilla'
import { type GridView, plainView } from './grid-view.ts'
import { type Folding, noFolding } from './group-rows.ts'
import { noRows, type RowChoice } from './row-choice.ts'

/** A cell, or with a column of null the whole line. */
export interface CellPlace {
  /** Key of a line. */
  readonly line: string
  readonly column: string | null
}

/** How this tab looks at one table: never saved with the model, never undone. Survives closing the panel. */
export interface GridState {
  readonly view: GridView
  /** Name of the saved view that was opened last; null for none. */
  readonly viewName: string | null
  readonly folding: Folding
  readonly choice: RowChoice
  /** The cell or line under the cursor. */
  readonly cursor: CellPlace | null
  /** The other corner of a range of cells; null while there is none. */
  readonly anchor: CellPlace | null
  /** Line where a range of chosen lines begins. */
  readonly choiceFrom: string | null
  /** The cursor's cell is being edited, beginning with this text; null for what it holds. */
  readonly editing: { readonly text: string | null } | null
  /** What is open above the table. */
  readonly menu: 'views' | 'columns' | null
}

export type GridStore = StoreApi<GridState>

export function createGridStore(view: Partial<GridView> = {}): GridStore {
  return createStore<GridState>(() => ({
    view: { ...plainView, ...view },
    viewName: null,
    folding: noFolding,
    choice: noRows,
    cursor: null,
    anchor: null,
    choiceFrom: null,
    editing: null,
    menu: null,
  }))
}

/** Changes how the table is looked at. */
export function changeView(store: GridStore, change: Partial<GridView>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }))
}
