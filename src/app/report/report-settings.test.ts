import { expect, test } from 'vitest'
import {
  parseReportSettings,
  type ReportSettings,
  reportLanguage,
  serializeReportSettings,
} from './report-settings.ts'

const first = parseReportSettings('')

test('begins with the full report in the language of the window, dated by the model', () => {
  expect(first).toEqual({
    profile: 'full',
    sections: null,
    language: 'window',
    date: 'model',
    isThumbnailsShown: true,
  })
  expect(reportLanguage(first, 'de')).toBe('de')
  expect(reportLanguage({ ...first, language: 'en' }, 'de')).toBe('en')
})

test('reads back what it wrote', () => {
  const settings: ReportSettings = {
    ...first,
    profile: 'executive',
    sections: ['summary', 'text:1'],
    date: 'today',
  }
  expect(parseReportSettings(serializeReportSettings(settings))).toEqual(settings)
})

test('one bad value does not cost the others, and damage nothing at all', () => {
  const text = '{"profile":"technical","sections":[1],"language":"fr"}'
  expect(parseReportSettings(text)).toEqual({ ...first, profile: 'technical' })
  expect(parseReportSettings('{"profile')).toEqual(first)
  expect(parseReportSettings('null')).toEqual(first)
})
