import { useRef, useState } from 'react'
import { t } from '../../messages/messages.ts'
import type { AfterEdit, CellEditorProps } from './cell-editor-props.ts'
import { EditorPanel } from './EditorPanel.tsx'

/** A longer text, in a panel at the cell: Enter keeps it, Shift Enter begins a new line. */
export function TextEditor({ label, value, typed, onText, onCancel }: CellEditorProps) {
  const [text, setText] = useState(typed ?? (typeof value === 'string' ? value : ''))
  const isOver = useRef(false)
  const finish = (after: AfterEdit, isForAll = false) => {
    if (isOver.current) return
    isOver.current = true
    if (onText(text, after, isForAll) !== null) onCancel()
  }
  return (
    <EditorPanel
      label={label}
      onKeep={() => finish('stay')}
      onDrop={() => {
        isOver.current = true
        onCancel()
      }}
    >
      <textarea
        aria-label={label}
        rows={5}
        maxLength={20_000}
        value={text}
        ref={(area) => area?.setSelectionRange(area.value.length, area.value.length)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          const isKept = (event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab'
          if (!isKept) return
          event.preventDefault()
          const isForAll = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
          finish(
            event.key === 'Tab' ? (event.shiftKey ? 'before' : 'next') : isForAll ? 'stay' : 'down',
            isForAll,
          )
        }}
        className="w-full resize-y rounded-md border border-line bg-panel px-2 py-1 text-sm focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0"
      />
      <p className="pt-1 text-xs text-ink-3">{t('grid.edit.textKeys')}</p>
    </EditorPanel>
  )
}
