import { ChoiceEditor } from './ChoiceEditor.tsx'
import type { CellEditorProps } from './cell-editor-props.ts'
import { LineEditor } from './LineEditor.tsx'
import { ListEditor } from './ListEditor.tsx'
import { TextEditor } from './TextEditor.tsx'

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
