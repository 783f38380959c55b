import { useCallback, useSyncExternalStore } from 'react'

/**
 * Which model is open, kept in the address after `#` (`#/model/<id>`), so that back, forward, reload and
 * a second tab work as people expect. Null is the start screen.
 */
export function useAddress(): readonly [string | null, (project: string | null) => void] {
  const hash = useSyncExternalStore(watch, () => window.location.hash)
  const go = useCallback((project: string | null) => {
    window.location.hash = project === null ? '' : `${prefix}${encodeURIComponent(project)}`
  }, [])
  return [projectIn(hash), go]
}

const prefix = '#/model/'

function projectIn(hash: string): string | null {
  if (!hash.startsWith(prefix)) return null
  try {
    return decodeURIComponent(hash.slice(prefix.length))
  } catch {
    return null
  }
}

function watch(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
