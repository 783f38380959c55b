import { useStore } from 'zustand'
import { useEditor } from '../hooks/use-editor.ts'
import { canvasOf } from './canvas-state.ts'
import { useKeepFocus } from './keyboard-focus.ts'
import { useAnnouncements } from './use-announcements.ts'
import { useDescriptions } from './use-descriptions.ts'

/** Reads out what `announce` says, and sees to what screen readers and keyboards need of the drawing. Mounted once, with the diagram. */
export function Announcer() {
  useAnnouncements()
  useDescriptions()
  useKeepFocus()
  const { text, count } = useStore(canvasOf(useEditor()), (state) => state.announcement)
  return (
    <div aria-live="polite" className="sr-only">
      {/* A no-break space more or less makes the same sentence a change, so that it is read again. */}
      {text + (count % 2 === 0 ? '' : '\u00a0')}
    </div>
  )
}
