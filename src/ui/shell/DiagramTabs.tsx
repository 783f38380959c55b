import { ArrowUpFromLine, Ellipsis, Frame, Plus, SquareArrowDown } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { addDiagram } from '../../app/actions/add-diagram.ts'
import { leaveDetails } from '../../app/actions/leave-details.ts'
import { viewKeys } from '../../app/diagrams/view-keys.ts'
import { switchDiagram } from '../../app/switch-diagram.ts'
import { renameSubject } from '../../commands/rename-subject.ts'
import { t } from '../../messages/messages.ts'
import { diagramsInOrder } from '../../model/diagrams-in-order.ts'
import { architectureViews } from '../../model/records/diagram.ts'
import type { Diagram, DiagramId } from '../../model/tables.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu } from '../controls/Menu.tsx'
import { useDocument, useEditor, useSession } from '../hooks/use-editor.ts'
import { DiagramNameField } from './DiagramNameField.tsx'
import { diagramPanelId } from './diagram-panel-id.ts'
import { useAction } from './use-action.ts'
import { useDiagramEdits } from './use-diagram-edits.ts'
import { useTabDrag } from './use-tab-drag.ts'

/**
 * The diagrams of the model, over the canvas: arrow keys, Home and End go from one to the next, F2 or a double
 * click renames, dragging or Ctrl+Shift with an arrow key moves, Delete deletes.
 */
export function DiagramTabs() {
  const editor = useEditor()
  const diagrams = useDocument((state) => diagramsInOrder(state.document))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const current = useSession((state) => state.diagram)
  const [renaming, setRenaming] = useState<DiagramId | null>(null)
  const adding = useAction(addDiagram)
  const leaving = useAction(leaveDetails)
  const edits = useDiagramEdits()
  const list = useRef<HTMLDivElement>(null)
  const drag = useTabDrag(list, isReadOnly ? null : edits.move)
  const at = diagrams.findIndex(({ id }) => id === current)
  const name = diagrams[at]?.name ?? ''

  const tabOf = (id: DiagramId) =>
    list.current?.querySelector<HTMLElement>(`[data-diagram="${CSS.escape(id)}"]`)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab that came or moved may be out of sight too
  useEffect(() => {
    tabOf(current)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current, diagrams])

  function goTo(index: number): void {
    const next = diagrams[Math.min(Math.max(index, 0), diagrams.length - 1)]
    if (next === undefined) return
    switchDiagram(editor, next.id)
    tabOf(next.id)?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step !== 0 && event.ctrlKey && event.shiftKey) {
      if (!isReadOnly) edits.move(current, at + step)
    } else if (event.ctrlKey || event.shiftKey) return
    else if (step !== 0) goTo(at + step)
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(diagrams.length - 1)
    else if (event.key === 'F2' && !isReadOnly) setRenaming(current)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && !isReadOnly) {
      if (edits.remove(current)) list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
    } else return
    event.preventDefault()
  }

  function finishRenaming(text: string | null, keepFocus: boolean): void {
    const id = renaming
    if (id === null) return
    setRenaming(null)
    const wanted = text?.trim() ?? ''
    if (wanted !== '') editor.dispatch(renameSubject, { id, name: wanted }, { label: t('diagrams.rename') })
    if (keepFocus) tabOf(id)?.focus()
  }

  return (
    <div className="relative flex h-8 shrink-0 items-stretch border-b border-line bg-panel pe-2">
      {leaving.enabled && (
        <div className="flex shrink-0 items-center ps-1">
          <IconButton size="small" icon={ArrowUpFromLine} label={leaving.label} onClick={leaving.run} />
        </div>
      )}
      <div
        ref={list}
        role="tablist"
        aria-label={t('diagrams.tabs')}
        className="flex min-w-0 items-stretch overflow-x-auto ps-1 [scrollbar-width:none]"
        onKeyDown={onKeyDown}
        onPointerDown={drag.onPointerDown}
      >
        {diagrams.map(({ id, name: label, details, view }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            data-diagram={id}
            aria-selected={id === current}
            aria-controls={diagramPanelId}
            tabIndex={id === current ? 0 : -1}
            onClick={() => switchDiagram(editor, id)}
            onDoubleClick={() => !isReadOnly && setRenaming(id)}
            title={label}
            className={`relative max-w-52 min-w-14 shrink-0 truncate px-3 text-sm transition-colors duration-150 focus-visible:-outline-offset-2 ${
              id === current
                ? 'bg-canvas font-medium text-ink shadow-[inset_0_2px_0_var(--color-accent)]'
                : 'text-ink-2 hover:bg-line/60 hover:text-ink'
            } ${dropLook(drag.drop, index, diagrams.length)}`}
          >
            <TabSign details={details} view={view} />
            {label.trim() === '' ? t('app.untitled') : label}
          </button>
        ))}
      </div>
      {renaming !== null && (
        <DiagramNameField
          key={renaming}
          name={diagrams.find(({ id }) => id === renaming)?.name ?? ''}
          over={tabOf(renaming) ?? null}
          onFinish={finishRenaming}
        />
      )}
      {!isReadOnly && (
        <div className="flex shrink-0 items-center ps-1">
          <Menu
            entries={[
              { label: t('diagrams.rename'), shortcut: 'F2', onSelect: () => setRenaming(current) },
              {
                label: t('diagrams.moveLeft'),
                disabled: at <= 0,
                onSelect: () => edits.move(current, at - 1),
              },
              {
                label: t('diagrams.moveRight'),
                disabled: at >= diagrams.length - 1,
                onSelect: () => edits.move(current, at + 1),
              },
              'separator',
              ...([null, ...architectureViews] as const).map((view) => ({
                label: view === null ? t('diagrams.view.none') : t(viewKeys[view]),
                checked: (diagrams[at]?.view ?? null) === view,
                onSelect: () => edits.setView(current, view),
              })),
              'separator',
              {
                label: t('diagrams.remove'),
                danger: true,
                disabled: diagrams.length < 2,
                onSelect: () => edits.remove(current),
              },
            ]}
          >
            <IconButton size="small" icon={Ellipsis} label={t('diagrams.menu', { name })} />
          </Menu>
          <IconButton size="small" icon={Plus} label={adding.label} onClick={adding.run} />
        </div>
      )}
    </div>
  )
}

/** A line where the dragged tab would come to stand: before this one, or after the last. */
function dropLook(drop: number | null, index: number, count: number): string {
  const line = 'before:absolute before:inset-y-1 before:w-0.5 before:rounded-full before:bg-accent'
  if (drop === index) return `${line} before:start-0`
  return drop === count && index === count - 1 ? `${line} before:end-0` : ''
}

/** What kind of diagram a tab leads to: the inside of a process, or one of the views that reviewers expect. */
function TabSign({ details, view }: Pick<Diagram, 'details' | 'view'>) {
  const Icon = view ? Frame : details ? SquareArrowDown : null
  if (Icon === null) return null
  return (
    <Icon aria-hidden="true" size={12} strokeWidth={1.75} className="me-1 inline align-[-1px] text-ink-3" />
  )
}
