import { useStore } from 'zustand'
import { useEditor, useFindings, useSession } from '../../hooks/use-editor.ts'
import { type ThreatTableState, type ThreatView, threatTableOf } from './threat-table-store.ts'

/** A slice of how this tab looks at the threats. */
export function useThreatTable<T>(selector: (state: ThreatTableState) => T): T {
  return useStore(threatTableOf(useEditor()).store, selector)
}

/** What the table shows now; renders when that changes. */
export function useThreatView(): ThreatView {
  const table = threatTableOf(useEditor())
  // Subscriptions only: the view itself is memoised over all that it reads.
  useFindings((state) => state.rows)
  useFindings((state) => state.bySubject)
  useSession((state) => state.selection)
  return useStore(table.store, table.view)
}

/** How many threats each view has. */
export function useViewCounts(): ReturnType<ReturnType<typeof threatTableOf>['viewCounts']> {
  const table = threatTableOf(useEditor())
  useFindings((state) => state.rows)
  return useStore(table.store, table.viewCounts)
}
