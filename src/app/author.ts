import type { StoreApi } from 'zustand/vanilla'
import type { Preferences } from './preferences.ts'

/** The name that decisions and ratings are signed with: as set in this browser, without spaces around it. */
export function authorOf(preferences: StoreApi<Preferences>): string {
  return preferences.getState().author.trim()
}
