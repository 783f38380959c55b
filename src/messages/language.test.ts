import { expect, test } from 'vitest'
import { de } from './de/de.ts'
import { isGermanComplete } from './de/german.ts'
import { en } from './en/en.ts'
import { compareNames, formatDate, formatNumber } from './format.ts'
import { language, onLanguage, pickLanguage, switchLanguage } from './language.ts'
import { setLanguage } from './load-messages.ts'
import { t } from './messages.ts'

test('the system decides where a person does not, and English is spoken where it wants none of ours', () => {
  expect(pickLanguage('system', ['fr-CA', 'de-AT', 'en'])).toBe('de')
  expect(pickLanguage('system', ['ja'])).toBe('en')
  expect(pickLanguage('system', [])).toBe('en')
  expect(pickLanguage('en', ['de'])).toBe('en')
})

test('a change of language is told once every sentence is there, and numbers and dates follow', async () => {
  const heard: string[] = []
  const stop = onLanguage(() => heard.push(`${language()}: ${t('app.language')}`))
  try {
    await setLanguage('de', ['start'])
    expect(heard).toEqual(['de: Sprache'])
    expect(formatNumber(12_345.67, 1)).toBe('12.345,7')
    expect(formatDate('2026-01-31')).toBe('31.01.2026')
    expect(['Zeit', 'Äther', 'A10', 'A2'].sort(compareNames)).toEqual(['A2', 'A10', 'Äther', 'Zeit'])
  } finally {
    stop()
    await setLanguage('en')
  }
  expect(t('app.language')).toBe('Language')
  expect(formatNumber(12_345.67, 1)).toBe('12,345.7')
  expect(formatDate('2026-01-31')).toBe('31 Jan 2026')
  expect(formatDate('soon')).toBe('soon')
})

test('a sentence that nobody has shows as its key', () => {
  switchLanguage('de')
  try {
    expect(t('no.such' as 'app.language')).toBe('no.such')
  } finally {
    switchLanguage('en')
  }
})

test('German has no sentence that English lacks, and once it is complete, all of them', () => {
  const german = Object.keys(de)
  expect(german.filter((key) => !Object.hasOwn(en, key))).toEqual([])
  if (isGermanComplete) expect(german.toSorted()).toEqual(Object.keys(en).toSorted())
})
