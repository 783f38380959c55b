import { useEffect } from 'react'
import { useEditor } from '../../hooks/use-editor.ts'
import { readSeen, type SeenStorage, writeSeen } from './seen-threats.ts'
import { threatTableOf } from './threat-table-store.ts'

/** Long enough that the threats were listed and somebody could look at them. */
const visitMs = 5_000

/**
 * Marks what is new since the project was last open, and remembers what is there now: after a few seconds,
 * and on leaving.
 */
export function useLastVisit(): void {
  const editor = useEditor()
  useEffect(() => {
    const { store } = threatTableOf(editor)
    // What is new stays new until the model is left, also when the panel comes and goes.
    store.setState({ seen: readSeen(editor.project, storage) })
    const remember = () => {
      const { rows, revision } = editor.findings.getState()
      if (revision < 0) return
      writeSeen(
        editor.project,
        rows.flatMap((row) => (row.origin === 'generated' ? row.id : [])),
        storage,
      )
    }
    const timer = setTimeout(remember, visitMs)
    window.addEventListener('pagehide', remember)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', remember)
      remember()
    }
  }, [editor])
}

/** Even naming `localStorage` throws where it is blocked: it is named only inside the guarded calls. */
const storage: SeenStorage = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
}
