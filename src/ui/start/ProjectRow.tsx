import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { ProjectSummary } from '../../app/project-library.ts'
import { t } from '../../messages/messages.ts'
import { useDraft } from '../controls/use-draft.ts'
import { RowMenu } from '../lazy-parts.tsx'
import { formatBytes, formatWhen } from './format.ts'

export interface ProjectRowProps {
  readonly project: ProjectSummary
  readonly now: number
  readonly onOpen: () => void
  readonly onRename: (title: string) => void
  readonly onDuplicate: () => void
  readonly onDelete: () => void
}

/** One model of this browser: opens by click or Enter, renamed in place. */
export function ProjectRow(props: ProjectRowProps) {
  const { project } = props
  const [isRenaming, setRenaming] = useState(false)
  const title = project.title === '' ? t('app.untitled') : project.title
  return (
    <li className="relative flex h-11 items-center gap-3 border-b border-line px-3 last:border-0 hover:bg-canvas">
      <FileText aria-hidden="true" size={16} strokeWidth={1.75} className="shrink-0 text-ink-3" />
      {isRenaming ? (
        <RenameField
          title={project.title}
          onDone={(next) => {
            setRenaming(false)
            if (next !== project.title) props.onRename(next)
          }}
        />
      ) : (
        <button
          type="button"
          onClick={props.onOpen}
          className="min-w-0 flex-1 truncate text-start font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {title}
        </button>
      )}
      <span className="w-36 text-end text-xs text-ink-3">{formatWhen(project.editedAt, props.now)}</span>
      <span className="w-16 text-end text-xs text-ink-3 tabular-nums">{formatBytes(project.bytes)}</span>
      <span className="relative z-10">
        <RowMenu
          title={title}
          onRename={() => setRenaming(true)}
          onDuplicate={props.onDuplicate}
          onDelete={props.onDelete}
        />
      </span>
    </li>
  )
}

function RenameField({
  title,
  onDone,
}: {
  readonly title: string
  readonly onDone: (title: string) => void
}) {
  const draft = useDraft(title, onDone)
  return (
    <input
      aria-label={t('app.modelTitle')}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here
      autoFocus
      value={draft.text}
      maxLength={300}
      className="relative z-10 h-7 min-w-0 flex-1 rounded-md border border-line bg-panel px-1.5"
      onFocus={(event) => event.target.select()}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={() => onDone(draft.text)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(draft.text)
        if (event.key === 'Escape') onDone(title)
      }}
    />
  )
}
