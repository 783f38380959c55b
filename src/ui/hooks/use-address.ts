import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** What the window shows. */
export type Address =
  | { readonly kind: 'start' }
  /** A model: its diagram, or a section of its risk screen. */
  | { readonly kind: 'model'; readonly id: string; readonly risk?: string }
  /** A knowledge pack, and which entry of it: `about`, or a table and the id of an entry. */
  | { readonly kind: 'pack'; readonly id: string; readonly part: string; readonly entry: string | null }

/**
 * What is open, kept in the address after `#` (`#/model/<id>`, `#/model/<id>/risk/<section>`,
 * `#/pack/<id>/rules/<rule>`), so that back, forward, reload and a second tab work as people expect.
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
  const parts =
    address.kind === 'pack'
      ? [address.id, address.part, address.entry ?? '']
      : address.risk === undefined
        ? [address.id]
        : [address.id, 'risk', address.risk]
  const path = parts.map(encodeURIComponent).join('/').replace(/\/+$/, '')
  return `#/${address.kind}/${path}`
}

/** What the address names; the start screen when it names nothing. */
export function addressIn(hash: string): Address {
  try {
    const [start, kind, id, part, entry] = hash.split('/').map(decodeURIComponent)
    if (start !== '#' || id === undefined || id === '') return { kind: 'start' }
    if (kind === 'model') return part === 'risk' ? { kind, id, risk: entry ?? 'overview' } : { kind, id }
    if (kind === 'pack') return { kind, id, part: part ?? 'about', entry: entry ?? null }
  } catch {
    // No valid escape: an address that somebody cut.
  }
  return { kind: 'start' }
}

function watch(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
