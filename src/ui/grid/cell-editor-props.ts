import type { CellType, CellValue } from './grid-column.ts'

/** Where the cursor goes after an edit. */
export type AfterEdit = 'stay' | 'down' | 'up' | 'next' | 'before'

export interface CellEditorProps {
  readonly label: string
  readonly type: CellType
  readonly value: CellValue
  /** What was typed to begin with; null begins with the value. */
  readonly typed: string | null
  /** @param isForAll all cells of the range get it */
  readonly onCommit: (value: CellValue, after: AfterEdit, isForAll: boolean) => void
  /** A text that is no value; the editor stays open. */
  readonly onText: (text: string, after: AfterEdit, isForAll: boolean) => string | null
  readonly onCancel: () => void
}
