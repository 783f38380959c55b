import { useState } from 'react'

const storageKey = 'glacis.palette.collapsed'

/** Which sections are folded; this browser remembers it. */
export function useCollapsed(): readonly [ReadonlySet<string>, (group: string) => void] {
  const [collapsed, setCollapsed] = useState(stored)
  const toggle = (group: string) => {
    const next = new Set(collapsed)
    if (!next.delete(group)) next.add(group)
    setCollapsed(next)
    try {
      localStorage.setItem(storageKey, JSON.stringify([...next]))
    } catch {
      // Without storage it is forgotten with the page.
    }
  }
  return [collapsed, toggle]
}

function stored(): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return new Set(Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [])
  } catch {
    return new Set()
  }
}
