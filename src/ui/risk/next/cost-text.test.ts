import { expect, test } from 'vitest'
import { costText } from './cost-text.ts'

test('tells what a set costs apart from what nobody estimated', () => {
  expect(costText({ known: 0, unknown: 0 }, 'EUR')).toBe('EUR 0')
  expect(costText({ known: 1200, unknown: 0 }, 'EUR')).toBe('EUR 1,200')
  expect(costText({ known: 1200, unknown: 3 }, 'EUR')).toBe('EUR 1,200, and 3 not estimated')
  expect(costText({ known: 0, unknown: 3 }, 'EUR')).toBe('no cost estimated')
})
