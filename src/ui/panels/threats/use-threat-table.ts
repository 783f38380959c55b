import { useStore } from 'zustand'
import type { Harms } from '../../../risk/harms.ts'
import type { GridState } from '../../grid/grid-store.ts'
import { useDocument, useEditor, useFindings, useSession } from '../../hooks/use-editor.ts'
import { type ThreatTableState, type ThreatView, threatTableOf } from './threat-table-store.ts'

/** A slice of how this tab looks at the threats. */
export function useThreatTable<T>(selector: (state: ThreatTableState) => T): T {
  return useStore(threatTableOf(useEditor()).store, selector)
}

/** A slice of the table's columns, cursor and choice of rows. */
export function useThreatGrid<T>(selector: (state: GridState) => T): T {
  return useStore(threatTableOf(useEditor()).grid, selector)
}

/** What the table shows now; renders when that changes. */
export function useThreatView(): ThreatView {
  const table = threatTableOf(useEditor())
  // Subscriptions only: the view itself is memoised over all that it reads.
  useFindings((state) => state.rows)
  useFindings((state) => state.bySubject)
  useSession((state) => state.selection)
  useDocument((state) => state.document.tables.decision)
  useHarmInputs()
  useStore(table.grid, (state) => state.view)
  useStore(table.grid, (state) => state.folding)
  return useStore(table.store, table.view)
}

/** How many threats each view has. */
export function useViewCounts(): ReturnType<ReturnType<typeof threatTableOf>['viewCounts']> {
  const table = threatTableOf(useEditor())
  useFindings((state) => state.rows)
  useHarmInputs()
  return useStore(table.store, table.viewCounts)
}

/** Harm by all threats of the model. */
export function useHarms(): Harms {
  const table = threatTableOf(useEditor())
  useFindings((state) => state.rows)
  useHarmInputs()
  return useStore(table.store, table.harms)
}

/** What harm is judged by, besides the rows. */
function useHarmInputs(): void {
  useDocument((state) => state.document.tables.riskPolicy)
  useDocument((state) => state.document.tables.mitigation)
}
