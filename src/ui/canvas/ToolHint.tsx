import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { useDocument, useEditor, useSession, useVocabulary } from '../hooks/use-editor.ts'
import { canvasOf } from './canvas-state.ts'

/** What the armed tool expects, below the tools. */
export function ToolHint() {
  const editor = useEditor()
  const tool = useSession((state) => state.tool)
  const stencil = useSession((state) => state.stencil)
  const name = useVocabulary().stencil(stencil ?? '')?.name
  const choosing = useStore(
    canvasOf(editor),
    ({ gesture }) => gesture?.kind === 'connect' && gesture.byKeyboard,
  )
  const onto = useStore(canvasOf(editor), ({ gesture }) =>
    gesture?.kind === 'move' ? (gesture.onto ?? null) : null,
  )
  const flowName = useDocument(({ document }) => (onto === null ? null : document.tables.flow[onto]?.name))
  const text =
    flowName != null
      ? t('routes.hintInsert', { flow: flowName })
      : choosing
        ? t('canvas.hintConnectKeys')
        : hintOf(tool, name)
  if (text === null) return null
  return (
    <p className="pointer-events-none absolute top-14 left-1/2 z-20 -translate-x-1/2 rounded-md bg-ink px-2.5 py-1 text-xs whitespace-nowrap text-panel shadow-float">
      {text}
    </p>
  )
}

function hintOf(tool: string, name: string | undefined): string | null {
  switch (tool) {
    case 'connect':
      return name === undefined ? t('canvas.hintConnect') : t('canvas.hintConnectWith', { name })
    case 'boundary-box':
      return t('canvas.hintBox')
    case 'boundary-line':
      return t('canvas.hintLine')
    case 'lasso':
      return t('arrange.hintLasso')
    case 'comment':
      return t('arrange.hintComment')
    default:
      return null
  }
}
