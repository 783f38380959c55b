import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'

/**
 * What is being typed, kept out of the document until it is meant: `commit` runs on blur, on Enter
 * (unless `multiline`), when the field goes away with something typed, as when a click elsewhere replaces the
 * form, and when the page is hidden or left. Escape takes the typing back.
 */
export function useDraft(
  value: string,
  onCommit: (value: string) => void,
  options: { readonly multiline?: boolean } = {},
) {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, value, onCommit })
  latest.current = { draft, value, onCommit }

  const commit = useCallback(() => {
    const { draft: typed, value: stored, onCommit: send } = latest.current
    // Cleared at once: the blur that follows a commit by Enter must not send it again.
    latest.current = { ...latest.current, draft: null }
    setDraft(null)
    if (typed !== null && typed !== stored) send(typed)
  }, [])

  useEffect(() => {
    // Capturing: what was typed must be in the document before autosave is told that the page goes away.
    const onHide = () => {
      if (document.visibilityState === 'hidden') commit()
    }
    document.addEventListener('visibilitychange', onHide, { capture: true })
    window.addEventListener('pagehide', commit, { capture: true })
    window.addEventListener('beforeunload', commit, { capture: true })
    return () => {
      document.removeEventListener('visibilitychange', onHide, { capture: true })
      window.removeEventListener('pagehide', commit, { capture: true })
      window.removeEventListener('beforeunload', commit, { capture: true })
      const { draft: typed, value: stored, onCommit: send } = latest.current
      if (typed !== null && typed !== stored) send(typed)
    }
  }, [commit])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && latest.current.draft !== null) {
      event.preventDefault()
      event.stopPropagation()
      latest.current = { ...latest.current, draft: null }
      setDraft(null)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (!options.multiline || event.ctrlKey || event.metaKey) {
        event.preventDefault()
        event.stopPropagation()
        commit()
      }
    }
  }

  return { text: draft ?? value, isEditing: draft !== null, change: setDraft, commit, onKeyDown }
}
