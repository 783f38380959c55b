import { expect, test } from 'vitest'
import { authorOf } from './author.ts'
import { createPreferences, type PreferenceStorage } from './preferences.ts'

function storageWith(text: string | null): PreferenceStorage & { readonly text: () => string | null } {
  let stored = text
  return {
    getItem: () => stored,
    setItem: (_, value) => {
      stored = value
    },
    text: () => stored,
  }
}

const initial = {
  author: '',
  theme: 'system',
  paper: 'a4',
  reportFormat: 'pdf',
  checkMarks: true,
  overlay: 'threats',
  language: 'system',
  keys: {},
  snapToGrid: false,
  gridSize: 12,
  minimap: true,
  seenHints: [],
  tableViews: {},
  reportSettings: '',
}

test('starts with the system theme, A4 and no name', () => {
  expect(createPreferences(storageWith(null)).getState()).toEqual(initial)
})

test('remembers what was set', () => {
  const storage = storageWith(null)
  createPreferences(storage).setState({ author: ' Ada ', theme: 'dark', reportFormat: 'csv' })
  const later = createPreferences(storage)
  expect(later.getState()).toEqual({ ...initial, author: ' Ada ', theme: 'dark', reportFormat: 'csv' })
  expect(authorOf(later)).toBe('Ada')
})

test('keeps the good values beside a bad one', () => {
  const storage = storageWith('{"author":"Ada","theme":"purple","paper":"letter"}')
  expect(createPreferences(storage).getState()).toEqual({ ...initial, author: 'Ada', paper: 'letter' })
})

test.each(['', 'null', '[1]', '{', '"x"'])('starts afresh from %j', (text) => {
  expect(createPreferences(storageWith(text)).getState().theme).toBe('system')
})

test('works without storage and with one that refuses', () => {
  const refusing: PreferenceStorage = {
    getItem: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  for (const storage of [null, refusing]) {
    const preferences = createPreferences(storage)
    preferences.setState({ theme: 'light' })
    expect(preferences.getState().theme).toBe('light')
  }
})
