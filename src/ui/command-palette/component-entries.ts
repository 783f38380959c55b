import { Blocks } from 'lucide-react'
import type { ActionContext } from '../../app/action.ts'
import { t } from '../../messages/messages.ts'
import { putComponent } from '../components/put-component.ts'
import type { Kept } from '../components/use-components.ts'
import type { Entry } from './entry.ts'

/** The components of this browser, for those who type. */
export function componentEntries(context: ActionContext, { library, components }: Kept): readonly Entry[] {
  if (library === null) return []
  const isReadOnly = context.editor.document.getState().readOnly !== null
  const isDiagramShown = document.querySelector('.canvas-surface') !== null
  return components.map(({ id, name, description }) => ({
    id: `insert ${id}`,
    group: 'add',
    label: t('components.insertNamed', { name }),
    words: description,
    icon: Blocks,
    isHidden: true,
    reason: isReadOnly ? t('search.reasonReadOnly') : isDiagramShown ? null : t('search.reasonDiagram'),
    run: () =>
      void library.read(id).then((read) => {
        if (read.ok) putComponent(context, read.value)
        else context.shell.notify(read.error)
      }),
  }))
}
