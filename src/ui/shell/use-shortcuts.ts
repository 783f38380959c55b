import { useEffect } from 'react'
import { runShortcut } from '../../app/action-catalog.ts'
import { isApple } from '../../app/platform.ts'
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
      if (runShortcut({ editor, shell }, event, where)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [editor, shell, preferences])
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
