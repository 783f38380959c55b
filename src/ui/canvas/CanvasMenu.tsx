import { ContextMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Action } from '../../app/action.ts'
import { addOpposite } from '../../app/actions/add-opposite.ts'
import { connectSelection } from '../../app/actions/connect-selection.ts'
import { copySelection } from '../../app/actions/copy-selection.ts'
import { cutSelection } from '../../app/actions/cut-selection.ts'
import { deleteSelection } from '../../app/actions/delete-selection.ts'
import { duplicateSelection } from '../../app/actions/duplicate-selection.ts'
import { openDetails } from '../../app/actions/open-details.ts'
import { paste } from '../../app/actions/paste.ts'
import { renameSelection } from '../../app/actions/rename-selection.ts'
import { saveComponent } from '../../app/actions/save-component.ts'
import { selectAll } from '../../app/actions/select-all.ts'
import { showChecks } from '../../app/actions/show-checks.ts'
import { zoomToFit } from '../../app/actions/zoom-to-fit.ts'
import { zoomToSelection } from '../../app/actions/zoom-to-selection.ts'
import { selectedProcess } from '../../app/diagrams/open-details.ts'
import { t } from '../../messages/messages.ts'
import type { ElementId, FlowId } from '../../model/tables.ts'
import { useDocument, useEditor, useSession } from '../hooks/use-editor.ts'
import { useAction, useShortcut } from '../shell/use-action.ts'
import { ArrangeEntries } from './arrange/ArrangeEntries.tsx'
import { openChecks } from './canvas-keys.ts'
import { canvasOf } from './canvas-state.ts'
import { connectElements } from './connect-elements.ts'
import { DiagramEntries } from './DiagramEntries.tsx'
import { resetShape } from './gestures/begin-label.ts'
import { startConnecting } from './keyboard-connect.ts'
import { menuItemLook } from './menu-item-look.ts'
import { RouteEntries } from './routes/RouteEntries.tsx'

/**
 * What can be done with the selection, at the pointer or by the menu key. Not modal: a modal menu injects a style
 * element, which our policy forbids.
 */
export function CanvasMenu({ children, onOpen }: { children: ReactNode; onOpen: () => void }) {
  return (
    <ContextMenu.Root
      modal={false}
      onOpenChange={(isOpen) => {
        if (!isOpen) return
        keepOnRelease()
        onOpen()
      }}
    >
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content
          collisionPadding={8}
          className="z-50 min-w-52 rounded-lg border border-line bg-panel p-1 shadow-float"
        >
          <Entries />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

/**
 * A finger that has opened the menu by resting goes up again somewhere: browsers may make a click of that, which would
 * take the focus out of the menu and so close it.
 */
function keepOnRelease(): void {
  const onEnd = (event: TouchEvent) => event.cancelable && event.preventDefault()
  window.addEventListener('touchend', onEnd, { capture: true, once: true, passive: false })
  const forget = () => window.removeEventListener('touchend', onEnd, { capture: true })
  window.addEventListener('pointerdown', forget, { capture: true, once: true })
}

function Entries() {
  const editor = useEditor()
  const selection = useSession((state) => state.selection)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const single = selection.length === 1 ? selection[0] : undefined
  const hasChecks = useStore(canvasOf(editor), ({ checks }) => single !== undefined && checks.has(single))
  const isProcess = selectedProcess(editor) !== null
  const shortcuts = {
    rename: useShortcut(renameSelection),
    connect: useShortcut(connectSelection),
    checks: useShortcut(showChecks),
  }
  const hasElement = selection.some((id) => id.startsWith('element:'))
  return (
    <>
      {single !== undefined && (
        <>
          <Entry
            label={t('canvas.rename')}
            shortcut={shortcuts.rename}
            isDisabled={isReadOnly}
            onSelect={() => editor.session.setState({ renaming: single })}
          />
          {single.startsWith('element:') && (
            <Entry
              label={t('canvas.connectToItself')}
              isDisabled={isReadOnly}
              onSelect={() => connectElements(editor, single as ElementId, single as ElementId)}
            />
          )}
          {single.startsWith('flow:') && (
            <>
              <ActionEntry action={addOpposite} />
              <Entry
                label={t('canvas.resetFlow')}
                isDisabled={isReadOnly}
                onSelect={() => resetShape(editor, single as FlowId)}
              />
            </>
          )}
        </>
      )}
      <RouteEntries
        hasFlows={selection.some((id) => id.startsWith('flow:'))}
        isEmpty={selection.length === 0}
      />
      {hasElement && selection.length <= 2 && (
        <Entry
          label={t('canvas.connect')}
          shortcut={shortcuts.connect}
          isDisabled={isReadOnly}
          onSelect={() => startConnecting(editor)}
        />
      )}
      {single !== undefined && hasChecks && (
        <Entry label={t('check.showMark')} shortcut={shortcuts.checks} onSelect={() => openChecks(editor)} />
      )}
      {single !== undefined && isProcess && <ActionEntry action={openDetails} />}
      <DiagramEntries />
      <ArrangeEntries hasSelection={selection.length > 0} />
      {selection.length > 0 && (
        <>
          <Line />
          <ActionEntry action={cutSelection} />
          <ActionEntry action={copySelection} />
          <ActionEntry action={duplicateSelection} />
          <ActionEntry action={saveComponent} />
        </>
      )}
      <ActionEntry action={paste} />
      {selection.length > 0 && <ActionEntry action={deleteSelection} isDanger />}
      <Line />
      <ActionEntry action={selectAll} />
      {selection.length > 0 && <ActionEntry action={zoomToSelection} />}
      <ActionEntry action={zoomToFit} />
    </>
  )
}

function ActionEntry({ action, isDanger }: { action: Action; isDanger?: boolean }) {
  const { label, enabled, shortcut, run } = useAction(action)
  return <Entry label={label} shortcut={shortcut} isDisabled={!enabled} isDanger={isDanger} onSelect={run} />
}

interface EntryProps {
  readonly label: string
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean
  readonly isDanger?: boolean | undefined
  readonly onSelect: () => void
}

function Entry({ label, shortcut, isDisabled, isDanger, onSelect }: EntryProps) {
  return (
    <ContextMenu.Item
      disabled={isDisabled}
      onSelect={onSelect}
      className={`${menuItemLook} ${isDanger ? 'text-high' : ''}`}
    >
      <span className="flex-1">{label}</span>
      {shortcut !== undefined && <kbd className="pl-6 font-sans text-xs text-ink-2">{shortcut}</kbd>}
    </ContextMenu.Item>
  )
}

function Line() {
  return <ContextMenu.Separator className="my-1 h-px bg-line" />
}
