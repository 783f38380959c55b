import { useDocument } from '../../hooks/use-editor.ts'

/** Whether the model was read from another tool's file that holds threats: they have a state and a priority there. */
export function useHasRecorded(): boolean {
  return useDocument(({ document }) => isNotEmpty(document.tables.recorded))
}

function isNotEmpty(table: object): boolean {
  for (const _ in table) return true
  return false
}
