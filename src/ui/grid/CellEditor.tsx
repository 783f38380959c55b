import { ChoiceEditor } from './ChoiceEditor.tsx'
import type { CellType, CellValue } from './grid-column.ts'
import { LineEditor } from './LineEditor.tsx'
import { ListEditor } from './ListEditor.tsx'
import { TextEditor } from './TextEditor.tsx'

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

/** The editor that fits a cell. Enter keeps, Tab keeps and goes on, Escape drops, Control Enter keeps for the whole range. */
export function CellEditor(props: CellEditorProps) {
  const { type } = props
  switch (type.kind) {
    case 'choice':
      return <ChoiceEditor {...props} type={type} />
    case 'list':
      return <ListEditor {...props} type={type} />
    case 'text':
      return type.isLong === true ? <TextEditor {...props} /> : <LineEditor {...props} />
    default:
      return <LineEditor {...props} />
  }
}
