import { useMemo, useRef } from 'react'
import type { Shell } from '../../app/action.ts'
import type { Editor } from '../../app/editor.ts'
import type { AppServices } from '../../app/services.ts'
import { withMessages } from '../../messages/load-messages.ts'
import { t } from '../../messages/messages.ts'
import { hashOf } from '../hooks/use-address.ts'

export type DialogName = Parameters<Shell['open']>[0] | 'new'

interface Needs {
  /** Null on the start screen, where there is nothing to save. */
  readonly editor: Editor | null
  readonly loadPacks: AppServices['loadPacks']
  readonly openDialog: (dialog: DialogName) => void
  readonly leave: () => void
  readonly openFile: () => Promise<void>
  readonly toggleTheme: () => void
  readonly toggleMap: () => void
  readonly notify: Shell['notify']
}

/** What actions ask of the window; keeps its identity for the life of the window. */
export function useShellActions(needs: Needs): Shell {
  const latest = useRef(needs)
  latest.current = needs
  return useMemo<Shell>(
    () => ({
      open: (dialog) => latest.current.openDialog(dialog),
      leave: () => latest.current.leave(),
      showRisk: (section) => {
        const { editor } = latest.current
        if (editor === null) return
        const risk = section === null ? {} : { risk: section }
        window.location.hash = hashOf({ kind: 'model', id: editor.project, ...risk })
      },
      saveToFile: async () => {
        const { editor, loadPacks, notify } = latest.current
        if (editor === null) return
        const { saveModel } = await withMessages(['files'], () => import('../../app/save-model.ts'))
        const saved = await saveModel(editor, await loadPacks())
        if (saved.ok && saved.value !== null) notify(t('app.fileSaved', { name: saved.value }))
        if (!saved.ok) notify(saved.error)
      },
      openFile: () => latest.current.openFile(),
      toggleTheme: () => latest.current.toggleTheme(),
      toggleMap: () => latest.current.toggleMap(),
      // Of the canvas, which the start screen does not need: loaded with the editor, here only found.
      startConnecting: async () => {
        const { startConnecting } = await withMessages(
          ['canvas'],
          () => import('../canvas/keyboard-connect.ts'),
        )
        if (latest.current.editor !== null) startConnecting(latest.current.editor)
      },
      onCanvas: async (job) => {
        const { doOnCanvas } = await withMessages(
          ['canvas', 'terms', 'files'],
          () => import('../canvas/keyboard-jobs.ts'),
        )
        if (latest.current.editor !== null) doOnCanvas(latest.current.editor, job)
      },
      showSide: async (side) => {
        const { showSide } = await import('./side-state.ts')
        const { editor } = latest.current
        if (editor === null) return
        const home = hashOf({ kind: 'model', id: editor.project })
        if (window.location.hash !== home) window.location.hash = home
        showSide(editor, side)
      },
      stepResult: async (step) => {
        const { editor } = latest.current
        const { stepResult } = await withMessages(
          ['canvas', 'terms', 'files'],
          () => import('../search/go-to-result.ts'),
        )
        if (editor !== null) stepResult(editor, step)
      },
      focusPanel: async (step) => {
        const { focusPanel } = await import('./focus-panel.ts')
        if (latest.current.editor !== null) focusPanel(latest.current.editor, step)
      },
      writeClipboard,
      readClipboard,
      notify: (text, offer) => latest.current.notify(text, offer),
    }),
    [],
  )
}

async function writeClipboard(text: string): Promise<void> {
  copied = text
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Refused by the browser; within this window `copied` serves.
  }
}

async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText()
  } catch {
    return copied
  }
}

/** What was last copied in this window, for browsers that refuse the clipboard. */
let copied: string | null = null
