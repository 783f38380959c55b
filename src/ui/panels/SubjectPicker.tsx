import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import type { ElementId, FlowId, SubjectId } from '../../model/tables.ts'
import { Checkbox } from '../controls/Checkbox.tsx'
import { Chip } from '../controls/Chip.tsx'
import { inputLook } from '../controls/Field.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { Popover } from '../controls/Popover.tsx'
import { useDocument, useEditor, useVocabulary } from '../hooks/use-editor.ts'
import { byName } from './by-name.ts'
import { subjectName } from './subject-name.ts'

export interface SubjectPickerProps {
  /** Name of the button that opens the choice. */
  readonly label: string
  readonly subjects: readonly SubjectId[]
  readonly isReadOnly: boolean
  readonly onToggle: (id: ElementId | FlowId, on: boolean) => void
}

/** Elements and flows as chips that show them on the diagram; more are picked from all there is. */
export function SubjectPicker({ label, subjects, isReadOnly, onToggle }: SubjectPickerProps) {
  const { session } = useEditor()
  const document = useDocument((state) => state.document)
  return (
    <div className="flex flex-wrap items-center gap-1 py-0.5">
      {subjects.map((id) => (
        <button
          key={id}
          type="button"
          onClick={() => session.setState({ selection: [id] })}
          className="flex h-6 max-w-full items-center rounded-sm"
        >
          <Chip className="h-6 hover:bg-accent-tint hover:text-accent">{subjectName(document, id)}</Chip>
        </button>
      ))}
      <Popover
        label={label}
        className="w-72"
        trigger={<IconButton size="small" icon={Plus} label={label} disabled={isReadOnly} />}
      >
        <Choices chosen={subjects} onToggle={onToggle} />
      </Popover>
    </div>
  )
}

function Choices({
  chosen,
  onToggle,
}: {
  readonly chosen: readonly SubjectId[]
  readonly onToggle: (id: ElementId | FlowId, on: boolean) => void
}) {
  const document = useDocument((state) => state.document)
  const vocabulary = useVocabulary()
  const [search, setSearch] = useState('')
  const choices = useMemo(() => {
    const parts = list(document, 'element').filter(({ stencil }) => vocabulary.isPart(stencil))
    const named = [...parts, ...list(document, 'flow')].map(({ id }) => ({
      id,
      name: subjectName(document, id),
    }))
    return byName(named, (choice) => choice.name)
  }, [document, vocabulary])
  const wanted = search.trim().toLowerCase()
  const shown = choices.filter((choice) => choice.name.toLowerCase().includes(wanted)).slice(0, shownMost)
  return (
    <div className="flex flex-col gap-1">
      <input
        type="text"
        aria-label={t('assets.carriers.search')}
        placeholder={t('assets.carriers.search')}
        className={inputLook}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="max-h-64 overflow-y-auto px-1">
        {shown.map((choice) => (
          <Checkbox
            key={choice.id}
            label={choice.name}
            checked={chosen.includes(choice.id)}
            onChange={(on) => onToggle(choice.id, on)}
          />
        ))}
        {shown.length === 0 && <p className="py-1 text-xs text-ink-3">{t('assets.carriers.none')}</p>}
      </div>
    </div>
  )
}

/** The search narrows a long list down; nobody scrolls through thousands. */
const shownMost = 100
