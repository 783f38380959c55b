import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** What the window shows. */
export type Address =
  | { readonly kind: 'start' }
  | { readonly kind: 'model'; readonly id: string }
  /** A knowledge pack, and which entry of it: `about`, or a table and the id of an entry. */
  | { readonly kind: 'pack'; readonly id: string; readonly part: string; readonly entry: string | null }

/**
 * What is open, kept in the address after `#` (`#/model/<id>`, `#/pack/<id>/rules/<rule>`), so that back,
 * forward, reload and a second tab work as people expect.
 */
export function useAddress(): readonly [Address, (address: Address) => void] {
  const hash = useSyncExternalStore(watch, () => window.location.hash)
  const go = useCallback((address: Address) => {
    window.location.hash = hashOf(address)
  }, [])
  const address = useMemo(() => addressIn(hash), [hash])
  return [address, go]
}

export function hashOf(address: Address): string {
  if (address.kind === 'start') return ''
  const parts = address.kind === 'model' ? [address.id] : [address.id, address.part, address.entry ?? '']
  const path = parts.map(encodeURIComponent).join('/').replace(/\/+$/, '')
  return `#/${address.kind}/${path}`
}

/** What the address names; the start screen when it names nothing. */
export function addressIn(hash: string): Address {
  try {
    const [start, kind, id, part = 'about', entry] = hash.split('/').map(decodeURIComponent)
    if (start !== '#' || id === undefined || id === '') return { kind: 'start' }
    if (kind === 'model') return { kind, id }
    if (kind === 'pack') return { kind, id, part, entry: entry ?? null }
  } catch {
    // No valid escape: an address that somebody cut.
  }
  return { kind: 'start' }
}

function watch(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
