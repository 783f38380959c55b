import { useMemo } from 'react'
import { t } from '../../messages/messages.ts'
import { takeComponent } from '../../model/component.ts'
import { findPlacement, findSubject } from '../../model/find-records.ts'
import type { SubjectId } from '../../model/tables.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { useServices } from '../hooks/use-services.ts'
import { useShell } from '../shell/use-action.ts'
import { ComponentDialog } from './ComponentDialog.tsx'

/** Keeps the selection as a component of this browser. */
export function SaveComponentDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const editor = useEditor()
  const { notify } = useShell()
  const { loadComponents } = useServices()
  const taken = useMemo(() => {
    if (!isOpen) return null
    const { document } = editor.document.getState()
    const { diagram, selection } = editor.session.getState()
    // The largest boundary says best what a part is; else the first thing in it.
    const area = (id: SubjectId) => {
      const placement = findPlacement(document, diagram, id)
      return placement === undefined ? 0 : placement.w * placement.h
    }
    const boundaries = selection.filter((id) => id.startsWith('boundary:'))
    const naming = boundaries.toSorted((a, b) => area(b) - area(a))[0] ?? selection[0]
    const name = naming === undefined ? '' : (findSubject(document, naming)?.name ?? '')
    return takeComponent(document, diagram, selection, { name: name.slice(0, 100), description: '' })
  }, [isOpen, editor])
  return (
    <ComponentDialog
      title={t('components.saveDialog')}
      isOpen={taken !== null}
      words={{ name: taken?.name ?? '', description: '' }}
      component={taken}
      onClose={onClose}
      onDone={async (words) => {
        if (taken === null) return false
        const library = await loadComponents()
        const saved = await library.save({ ...taken, ...words })
        notify(saved.ok ? t('components.saved', { name: words.name }) : saved.error)
        return saved.ok
      }}
    />
  )
}
