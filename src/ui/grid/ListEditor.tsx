import { type KeyboardEvent, useRef, useState } from 'react'
import { t } from '../../messages/messages.ts'
import { Checkbox } from '../controls/Checkbox.tsx'
import { SearchField } from '../controls/SearchField.tsx'
import type { AfterEdit, CellEditorProps } from './cell-editor-props.ts'
import { EditorPanel } from './EditorPanel.tsx'
import { foldText } from './filter-rows.ts'
import type { CellType } from './grid-column.ts'

/** Nobody reads through thousands: the search narrows them down. */
const shownMost = 100

/** Several of the options to tick; of free texts, one to a line. */
export function ListEditor(
  props: CellEditorProps & { readonly type: Extract<CellType, { readonly kind: 'list' }> },
) {
  const { label, type, value, typed, onCommit, onText, onCancel } = props
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(value) ? value : [])
  const [text, setText] = useState(typed ?? chosen.join('\n'))
  const [search, setSearch] = useState(typed ?? '')
  const isOver = useRef(false)
  const { options } = type
  const finish = (after: AfterEdit, isForAll = false) => {
    if (isOver.current) return
    isOver.current = true
    if (options !== null) onCommit(chosen, after, isForAll)
    else if (onText(text, after, isForAll) !== null) onCancel()
  }
  const drop = () => {
    isOver.current = true
    onCancel()
  }
  const onEnd = (event: KeyboardEvent) => {
    const isEnd = (event.key === 'Enter' && !event.shiftKey) || (event.key === 'Tab' && options === null)
    if (!isEnd) return
    event.preventDefault()
    const isForAll = event.ctrlKey || event.metaKey
    finish(event.key === 'Tab' ? 'next' : isForAll ? 'stay' : 'down', isForAll)
  }
  if (options === null) {
    return (
      <EditorPanel label={label} onKeep={() => finish('stay')} onDrop={drop}>
        <textarea
          aria-label={label}
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onEnd}
          className="w-full resize-y rounded-md border border-line bg-panel px-2 py-1 text-sm focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0"
        />
        <p className="pt-1 text-xs text-ink-3">{t('grid.edit.listKeys')}</p>
      </EditorPanel>
    )
  }
  const wanted = foldText(search).trim()
  const shown = options.filter((option) => foldText(option.label).includes(wanted)).slice(0, shownMost)
  return (
    <EditorPanel label={label} onKeep={() => finish('stay')} onDrop={drop}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter ends what its fields do */}
      <div onKeyDown={onEnd}>
        {options.length > 8 && (
          <SearchField label={t('grid.edit.search')} value={search} onChange={setSearch} className="mb-1" />
        )}
        <div className="max-h-60 overflow-y-auto px-1">
          {shown.map((option) => (
            <Checkbox
              key={option.value}
              label={option.label}
              checked={chosen.includes(option.value)}
              onChange={(on) =>
                setChosen(on ? [...chosen, option.value] : chosen.filter((other) => other !== option.value))
              }
            />
          ))}
          {shown.length === 0 && <p className="py-1 text-xs text-ink-3">{t('grid.edit.noOption')}</p>}
        </div>
      </div>
    </EditorPanel>
  )
}
