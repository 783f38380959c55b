import { expect, test } from 'vitest'
import { commonTitle } from './common-title.ts'

test('gives the words that all titles begin and end with', () => {
  const titles = [
    'Data of Vitals tampered with in transit',
    'Data of Chest belt tampered with in transit',
    'Data of Vitals summary tampered with in transit',
  ]
  expect(commonTitle(titles)).toBe('Data of … tampered with in transit')
  expect(commonTitle(['Sensor spoofing: A', 'Sensor spoofing: B C'])).toBe('Sensor spoofing: …')
})

test('gives one title as it is, and nothing for titles without a common word', () => {
  expect(commonTitle(['Theft of Phone', 'Theft of Phone'])).toBe('Theft of Phone')
  expect(commonTitle(['Theft of Phone'])).toBe('Theft of Phone')
  expect(commonTitle(['Phone lost', 'Server down'])).toBe('')
})

test('no word is told twice where titles repeat themselves', () => {
  expect(commonTitle(['A B B C', 'A B C'])).toBe('A B … C')
})
