import { describe, expect, it } from 'vitest'
import { chordText, type KeyEvent, matchesChord } from '../action.ts'
import { actions, runShortcut } from '../action-catalog.ts'
import { chordOf, keyProblem, sameChord, withFirstKeys, withKey } from './key-rules.ts'
import { keysOf, shownKeys } from './keys-of.ts'

function press(key: string, held: Partial<KeyEvent> = {}): KeyEvent {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

function action(id: string) {
  const found = actions.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no action ${id}`)
  return found
}

describe('keys of actions', () => {
  it('are never given twice in one place', () => {
    const clashes = actions.flatMap((one, i) =>
      actions.slice(i + 1).flatMap((other) => {
        if ((one.inDiagram ?? false) !== (other.inDiagram ?? false)) return []
        if ((one.inTable ?? false) !== (other.inTable ?? false)) return []
        const same = one.keys.find((chord) => other.keys.some((key) => sameChord(key, chord)))
        return same === undefined ? [] : [`${one.id} and ${other.id}: ${chordText(same, false)}`]
      }),
    )
    expect(clashes).toEqual([])
  })

  it('can be one’s own, or none, and then the first ones mean nothing', () => {
    const undo = action('undo')
    const own = { undo: [{ key: 'u', alt: true }] }
    expect(keysOf(undo, own)).toEqual([{ key: 'u', alt: true }])
    expect(shownKeys(undo, { undo: [] })).toEqual([])
    expect(keysOf(undo, {})).toEqual(undo.keys)
  })

  it('show no sign that is only another layout’s name of the same key', () => {
    expect(shownKeys(action('zoom-to-fit'), {})).toEqual([{ key: '1', shift: true }])
  })
})

describe('a key press', () => {
  it('is read as a chord that it matches again, also with Option on Apple systems', () => {
    const option = press('ø', { altKey: true, code: 'KeyO' })
    expect(chordOf(option, true)).toEqual({ key: 'o', alt: true })
    expect(matchesChord({ key: 'o', alt: true }, option, true)).toBe(true)
    expect(chordOf(press('K', { metaKey: true, shiftKey: true }), true)).toEqual({
      key: 'k',
      mod: true,
      shift: true,
    })
    expect(chordOf(press('?', { shiftKey: true }), false)).toEqual({ key: '?' })
    expect(chordOf(press('Control', { ctrlKey: true }), false)).toBeNull()
  })
})

describe('giving an action another key', () => {
  it('says what speaks against it', () => {
    const save = action('save-to-file')
    const problem = (chord: Parameters<typeof keyProblem>[0], to = save) =>
      keyProblem(chord, to, actions, {})?.code ?? null
    expect(problem({ key: 'Tab' })).toBe('fixed')
    expect(problem({ key: 'ArrowUp', shift: true })).toBe('fixed')
    expect(problem({ key: 't', mod: true })).toBe('browser')
    expect(problem({ key: 'j' })).toBe('plain-letter')
    expect(problem({ key: 'j' }, action('go-down'))).toBeNull()
    expect(problem({ key: 'z', mod: true })).toBe('taken')
    expect(problem({ key: 'F9' })).toBeNull()
  })

  it('takes it from the action that had it, and gives it back with the first keys', () => {
    const save = action('save-to-file')
    const taken = withKey({}, save, { key: 'z', mod: true }, actions)
    expect(keysOf(action('undo'), taken)).toEqual([])
    expect(keysOf(save, taken)).toEqual([{ key: 'z', mod: true }])
    const back = withFirstKeys(taken, action('undo'), actions)
    expect(keysOf(action('undo'), back)).toEqual([{ key: 'z', mod: true }])
    expect(keysOf(save, back)).toEqual([])
  })

  it('is what runs', () => {
    const ran: string[] = []
    const shell = { open: (dialog: string) => ran.push(dialog) }
    const context = { editor: {}, shell } as unknown as Parameters<typeof runShortcut>[0]
    const where = { apple: false, inTextField: false, inDiagram: false, isDiagramShown: true }
    const own = { 'show-keys': [{ key: 'F9' }] }
    expect(runShortcut(context, press('F9'), { ...where, own })).toBe(true)
    expect(runShortcut(context, press('?'), { ...where, own })).toBe(false)
    expect(ran).toEqual(['keys'])
  })
})
