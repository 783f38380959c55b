import { Plus } from 'lucide-react'
import { addDiagram } from '../../app/actions/add-diagram.ts'
import type { Editor } from '../../app/editor.ts'
import { switchDiagram } from '../../app/switch-diagram.ts'
import type { Stencil } from '../../engine/pack.ts'
import { t } from '../../messages/messages.ts'
import { insertStencil } from '../canvas/insert-stencil.ts'
import { stencilFor } from '../canvas/stencil-for.ts'
import { Button } from '../controls/Button.tsx'
import { Menu } from '../controls/Menu.tsx'
import { useDocument, useEditor } from '../hooks/use-editor.ts'
import { useAction } from '../shell/use-action.ts'
import { moveInto } from './move-into.ts'
import { outlineOf } from './outline-state.ts'
import { type OutlineRow, pathTo } from './outline-tree.ts'

/** Adds to where the keyboard stands: into its boundary, else to its diagram. The new line waits for its name. */
export function OutlineAdd({ active }: { readonly active: OutlineRow | undefined }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const adding = useAction(addDiagram)
  return (
    <Menu
      entries={[
        { label: t('canvas.process'), onSelect: () => add(editor, 'process', active) },
        { label: t('canvas.external'), onSelect: () => add(editor, 'external', active) },
        { label: t('canvas.store'), onSelect: () => add(editor, 'store', active) },
        { label: t('canvas.boundary'), onSelect: () => add(editor, 'boundary', active) },
        'separator',
        { label: adding.label, disabled: !adding.enabled, onSelect: adding.run },
      ]}
    >
      <Button icon={Plus} variant="ghost" disabled={isReadOnly}>
        {t('outline.add')}
      </Button>
    </Menu>
  )
}

function add(editor: Editor, base: Stencil['base'], active: OutlineRow | undefined): void {
  if (active !== undefined) switchDiagram(editor, active.item.diagram)
  const boundary = active?.item.kind === 'boundary' ? active.item.subject : null
  // A boundary is drawn around what is selected: here it is to stand by itself.
  editor.session.setState({ selection: [] })
  const { id } = stencilFor(editor, base, null, 'box')
  const stencil = editor.vocabulary.stencil(id)
  if (stencil === undefined) return
  insertStencil(editor, stencil, null)
  const [added] = editor.session.getState().selection
  if (added === undefined) return
  // It is named here and not in the diagram.
  editor.session.setState({ renaming: null })
  if (boundary !== null && !added.startsWith('flow:'))
    moveInto(editor, added as `element:${string}`, boundary)
  const { diagram } = editor.session.getState()
  const key = pathTo(editor.document.getState().document, diagram, added)?.at(-1) ?? null
  outlineOf(editor).setState({ active: key, anchor: key, renaming: key })
}
