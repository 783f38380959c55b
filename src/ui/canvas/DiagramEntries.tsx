import { ContextMenu } from 'radix-ui'
import { unplaceSubjects } from '../../commands/unplace-subjects.ts'
import { t } from '../../messages/messages.ts'
import { diagramsInOrder } from '../../model/diagrams-in-order.ts'
import { diagramsShowing, drawnSubjects } from '../../model/drawn-subjects.ts'
import { useDocument, useEditor, useSession } from '../hooks/use-editor.ts'
import { menuItemLook } from './menu-item-look.ts'
import { moveToOther, showInDiagram } from './place-in-diagram.ts'

/** Where the selection is drawn: goes there, draws it in another diagram too, or takes it out of this one. */
export function DiagramEntries() {
  const editor = useEditor()
  const selection = useSession((state) => state.selection)
  const here = useSession((state) => state.diagram)
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const diagrams = diagramsInOrder(document)
  if (diagrams.length < 2 || selection.length === 0) return null
  const placed = selection.filter((id) => !id.startsWith('flow:'))
  const canLeave =
    !isReadOnly && placed.length > 0 && placed.every((id) => diagramsShowing(document, id).length > 1)
  const takeOut = () =>
    editor.dispatch(
      unplaceSubjects,
      { diagram: here, subjects: placed },
      { label: t('diagrams.takeOut'), select: [] },
    )
  return (
    <>
      <ContextMenu.Sub>
        <ContextMenu.SubTrigger className={menuItemLook}>
          <span className="flex-1">{t('diagrams.showIn')}</span>
          <span aria-hidden="true" className="pl-6 text-ink-3">
            ›
          </span>
        </ContextMenu.SubTrigger>
        <ContextMenu.Portal>
          <ContextMenu.SubContent collisionPadding={8} className={subMenuLook}>
            {diagrams.map(({ id, name }) => {
              const drawn = drawnSubjects(document, id)
              const isThere = selection.every((subject) => drawn.has(subject))
              return (
                <ContextMenu.CheckboxItem
                  key={id}
                  checked={isThere}
                  disabled={id === here || (isReadOnly && !isThere)}
                  className={menuItemLook}
                  onSelect={() => showInDiagram(editor, id)}
                >
                  <span className="flex-1">{name}</span>
                  <ContextMenu.ItemIndicator className="pl-4">✓</ContextMenu.ItemIndicator>
                </ContextMenu.CheckboxItem>
              )
            })}
          </ContextMenu.SubContent>
        </ContextMenu.Portal>
      </ContextMenu.Sub>
      {!isReadOnly && placed.length > 0 && (
        <ContextMenu.Sub>
          <ContextMenu.SubTrigger className={menuItemLook}>
            <span className="flex-1">{t('diagrams.moveTo')}</span>
            <span aria-hidden="true" className="pl-6 text-ink-3">
              ›
            </span>
          </ContextMenu.SubTrigger>
          <ContextMenu.Portal>
            <ContextMenu.SubContent collisionPadding={8} className={subMenuLook}>
              {diagrams
                .filter(({ id }) => id !== here)
                .map(({ id, name }) => (
                  <ContextMenu.Item
                    key={id}
                    className={menuItemLook}
                    onSelect={() => moveToOther(editor, id)}
                  >
                    {name}
                  </ContextMenu.Item>
                ))}
            </ContextMenu.SubContent>
          </ContextMenu.Portal>
        </ContextMenu.Sub>
      )}
      {canLeave && (
        <ContextMenu.Item className={menuItemLook} onSelect={takeOut}>
          {t('diagrams.takeOut')}
        </ContextMenu.Item>
      )}
    </>
  )
}

const subMenuLook =
  'z-50 max-h-80 min-w-44 overflow-y-auto rounded-lg border border-line bg-panel p-1 shadow-float'
