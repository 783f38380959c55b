import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'

/**
 * What is being typed, kept out of the document until it is meant: `commit` runs on blur, on Enter
 * (unless `multiline`) and when the field goes away with something typed, as when a click elsewhere
 * replaces the form. Escape takes the typing back.
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

  useEffect(
    () => () => {
      const { draft: typed, value: stored, onCommit: send } = latest.current
      if (typed !== null && typed !== stored) send(typed)
    },
    [],
  )

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
