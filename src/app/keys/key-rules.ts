import { type Action, type KeyChord, type KeyEvent, keyOf, shiftMatters } from '../action.ts'
import { keysOf, type OwnKeys } from './keys-of.ts'

/** The chord of a key press; null for a modifier alone, and for a sign that is put together. */
export function chordOf(event: KeyEvent, apple: boolean): KeyChord | null {
  if (modifiers.has(event.key)) return null
  const key = keyOf(event)
  const chord = {
    key,
    ...((apple ? event.metaKey : event.ctrlKey) && { mod: true }),
    ...(event.altKey && { alt: true }),
  }
  return shiftMatters(chord) && event.shiftKey ? { ...chord, shift: true } : chord
}

const modifiers = new Set([
  'Control',
  'Shift',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Unidentified',
  'Process',
])

export function sameChord(a: KeyChord, b: KeyChord): boolean {
  return (
    a.key === b.key &&
    (a.mod ?? false) === (b.mod ?? false) &&
    (a.alt ?? false) === (b.alt ?? false) &&
    (!shiftMatters(a) || (a.shift ?? false) === (b.shift ?? false))
  )
}

/** Why a key cannot be given to an action. */
export type KeyProblem =
  /** It moves, leaves or scrolls, wherever one is. */
  | { readonly code: 'fixed' }
  /** The browser never lets the page have it. */
  | { readonly code: 'browser' }
  /** A letter alone would be typed into nothing, except in the diagram. */
  | { readonly code: 'plain-letter' }
  /** Another action has it; it can be taken over. */
  | { readonly code: 'taken'; readonly by: Action }

/** @returns null when the action can have the key */
export function keyProblem(
  chord: KeyChord,
  action: Action,
  actions: readonly Action[],
  own: OwnKeys,
): KeyProblem | null {
  if (isFixed(chord)) return { code: 'fixed' }
  if (isOfBrowser(chord)) return { code: 'browser' }
  const isPlain = chord.mod !== true && chord.alt !== true && /^[\p{L}\p{N} ]$/u.test(chord.key)
  if (isPlain && action.inDiagram !== true) return { code: 'plain-letter' }
  const by = actions.find(
    (other) =>
      other.id !== action.id &&
      isInSamePlace(other, action) &&
      keysOf(other, own).some((key) => sameChord(key, chord)),
  )
  return by === undefined ? null : { code: 'taken', by }
}

/** In a table its own keys come first, and mean nothing elsewhere: the same keys do no harm. */
function isInSamePlace(one: Action, other: Action): boolean {
  return (one.inTable ?? false) === (other.inTable ?? false)
}

function isFixed({ key, mod, alt }: KeyChord): boolean {
  if (key === 'Tab' || key === 'Escape' || key === ' ') return true
  return key.startsWith('Arrow') && mod !== true && alt !== true
}

function isOfBrowser({ key, mod, alt }: KeyChord): boolean {
  return mod === true && alt !== true && ['n', 't', 'w', 'q'].includes(key)
}

/** Keys with this one for an action, in place of those it has; an action that had it loses it. */
export function withKey(own: OwnKeys, action: Action, chord: KeyChord, actions: readonly Action[]): OwnKeys {
  const others = actions.flatMap((other): readonly (readonly [string, KeyChord[]])[] => {
    const keys = keysOf(other, own)
    const rest = keys.filter((key) => !sameChord(key, chord))
    return other.id === action.id || rest.length === keys.length || !isInSamePlace(other, action)
      ? []
      : [[other.id, rest]]
  })
  return { ...own, ...Object.fromEntries(others), [action.id]: [chord] }
}

/** An action has its first keys again, and those that had taken them lose them. */
export function withFirstKeys(own: OwnKeys, action: Action, actions: readonly Action[]): OwnKeys {
  const { [action.id]: _, ...rest } = own
  const lost = actions.flatMap((other): readonly (readonly [string, KeyChord[]])[] => {
    const keys = keysOf(other, rest)
    const left = keys.filter((key) => !action.keys.some((first) => sameChord(first, key)))
    return other.id === action.id || left.length === keys.length || !isInSamePlace(other, action)
      ? []
      : [[other.id, left]]
  })
  return { ...rest, ...Object.fromEntries(lost) }
}
