import { useEffect } from 'react'
import type { Shell } from '../../app/action.ts'
import { runShortcut } from '../../app/action-catalog.ts'
import { isApple } from '../../app/platform.ts'
import { withMessages } from '../../messages/load-messages.ts'
import { holdLetters } from '../command-palette/early-letters.ts'
import { useServices } from '../hooks/use-services.ts'
import { useActionContext } from './use-action.ts'

/** Runs actions by their keys, wherever the focus is, unless a component has handled the key already. */
export function useShortcuts(): void {
  const { editor, shell } = useActionContext()
  const { preferences } = useServices()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      const where = {
        apple: isApple(),
        own: preferences.getState().keys,
        inTextField: isTextField(event.target),
        inDiagram: isInDiagram(event.target),
        isDiagramShown: document.querySelector('.canvas-surface') !== null,
      }
      // The first time the commands are still on their way when one begins to type.
      const typing = { ...shell, open: (dialog: Dialog) => openTyping(shell.open, dialog) }
      if (runShortcut({ editor, shell: typing }, event, where)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [editor, shell, preferences])
  useEffect(() => {
    const timer = window.setTimeout(fetchCommands, fetchMs)
    return () => window.clearTimeout(timer)
  }, [])
}

type Dialog = Parameters<Shell['open']>[0]

function openTyping(open: Shell['open'], dialog: Dialog): void {
  if (dialog === 'commands') holdLetters()
  open(dialog)
}

/** The model that was opened has this long for itself, in milliseconds. */
const fetchMs = 1_500

/** Fetches the commands ahead, so that they are there when they are asked for. */
async function fetchCommands(): Promise<void> {
  try {
    await withMessages(['search'], () => import('../command-palette/EditorCommands.tsx'))
  } catch {
    // Offline perhaps; nobody has asked for them yet.
  }
}

/** On the drawing itself; tools and fields that lie on it have their own keys. */
function isInDiagram(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('.canvas-surface') !== null &&
    target.closest('[data-canvas-control]') === null
  )
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  )
}
