import type { Action, KeyChord } from '../action.ts'
import type { Preferences } from '../preferences.ts'

/** Keys of one's own by action id, in place of the action's; an empty list takes them away. */
export type OwnKeys = Preferences['keys']

/** The keys that run an action here: one's own, or else the action's. */
export function keysOf(action: Pick<Action, 'id' | 'keys'>, own: OwnKeys): readonly KeyChord[] {
  return Object.hasOwn(own, action.id) ? (own[action.id] ?? []) : action.keys
}

/** The keys to show: signs such as "!" are what a layout makes of Shift and a digit, the same key and not another. */
export function shownKeys(action: Pick<Action, 'id' | 'keys'>, own: OwnKeys): readonly KeyChord[] {
  const keys = keysOf(action, own)
  if (Object.hasOwn(own, action.id)) return keys
  const named = keys.filter(({ key }) => key.length > 1 || /[a-z0-9?/+-]/.test(key))
  return named.length > 0 ? named : keys
}
