import type { Autosave } from './autosave.ts'

/**
 * Saves when the page is hidden or left: the last moments at which a browser lets it work. Asks before
 * leaving only while something could not be saved. Returns what stops it.
 */
export function saveOnHide(autosave: Autosave): () => void {
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') autosave.hide()
  }
  const onLeave = (event: BeforeUnloadEvent) => {
    void autosave.flush()
    if (autosave.hasProblem()) event.preventDefault()
  }
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', autosave.hide)
  window.addEventListener('beforeunload', onLeave)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', autosave.hide)
    window.removeEventListener('beforeunload', onLeave)
  }
}
