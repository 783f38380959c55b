import { layoutStorage } from '../shell/layout-storage.ts'

const key = 'recent-commands'
const most = 6

/** Ids of what was run last in this browser, the last first. */
export function recentCommands(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(layoutStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function rememberCommand(id: string): void {
  const ids = [id, ...recentCommands().filter((other) => other !== id)].slice(0, most)
  layoutStorage.setItem(key, JSON.stringify(ids))
}
