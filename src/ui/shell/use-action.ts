import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { type Action, type ActionContext, chordText, type Shell } from '../../app/action.ts'
import { shownKeys } from '../../app/keys/keys-of.ts'
import { isApple } from '../../app/platform.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { useServices } from '../hooks/use-services.ts'

export const ShellContext = createContext<Shell | null>(null)

export function useShell(): Shell {
  const shell = useContext(ShellContext)
  if (shell === null) throw new Error('useShell needs a ShellContext above it')
  return shell
}

export function useActionContext(): ActionContext {
  return { editor: useEditor(), shell: useShell() }
}

/** An action as a control shows it; follows what it depends on. */
export function useAction(action: Action) {
  const context = useActionContext()
  const { editor } = context
  // Labels and availability are functions of these three.
  useStore(editor.history)
  useStore(editor.session, (state) => state.selection)
  useStore(editor.document, (state) => state.readOnly)
  const shortcut = useShortcut(action)
  return {
    label: action.label(context),
    enabled: action.enabled(context),
    shortcut,
    run: () => void action.run(context),
  }
}

/** The first of the keys of an action, as it is shown; undefined when it has none. */
export function useShortcut(action: Action): string | undefined {
  const own = useStore(useServices().preferences, (state) => state.keys)
  const [chord] = shownKeys(action, own)
  return chord === undefined ? undefined : chordText(chord, isApple())
}
