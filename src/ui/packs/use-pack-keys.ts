import { useEffect } from 'react'
import { matchesChord } from '../../app/action.ts'
import type { PackEditor } from '../../app/packs/pack-editor.ts'
import { isApple } from '../../app/platform.ts'

/** Undo and redo by keyboard; fields in which something is being typed keep their own. */
export function usePackKeys(editor: PackEditor): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      if (
        target instanceof HTMLElement &&
        target.matches('input:not([type=radio], [type=checkbox]), textarea')
      )
        return
      const isRedo = redoKeys.some((chord) => matchesChord(chord, event, isApple()))
      if (!isRedo && !matchesChord(undoKey, event, isApple())) return
      event.preventDefault()
      if (isRedo) editor.redo()
      else editor.undo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [editor])
}

const undoKey = { key: 'z', mod: true }
const redoKeys = [
  { key: 'z', mod: true, shift: true },
  { key: 'y', mod: true },
]
