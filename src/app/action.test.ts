import { describe, expect, it } from 'vitest'
import { chordText, type KeyEvent, matchesChord } from './action.ts'

function press(key: string, held: Partial<KeyEvent> = {}): KeyEvent {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

describe('key chords', () => {
  it('tell undo from redo by shift, whatever case the browser reports', () => {
    const undo = { key: 'z', mod: true }
    const redo = { key: 'z', mod: true, shift: true }
    expect(matchesChord(undo, press('z', { ctrlKey: true }), false)).toBe(true)
    expect(matchesChord(undo, press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false)
    expect(matchesChord(redo, press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
  })

  it('use Command on Apple systems only', () => {
    const undo = { key: 'z', mod: true }
    expect(matchesChord(undo, press('z', { metaKey: true }), true)).toBe(true)
    expect(matchesChord(undo, press('z', { ctrlKey: true }), true)).toBe(false)
    expect(matchesChord(undo, press('z', { metaKey: true }), false)).toBe(false)
    expect(matchesChord(undo, press('z', { ctrlKey: true, altKey: true }), false)).toBe(false)
  })

  it('accept signs with the shift key that their layout needs', () => {
    expect(matchesChord({ key: '?' }, press('?', { shiftKey: true }), false)).toBe(true)
    expect(matchesChord({ key: '?' }, press('?'), false)).toBe(true)
  })

  it('read as people write them', () => {
    expect(chordText({ key: 'z', mod: true, shift: true }, false)).toBe('Ctrl Shift Z')
    expect(chordText({ key: 'z', mod: true, shift: true }, true)).toBe('⇧⌘Z')
  })
})
