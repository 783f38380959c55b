import { describe, expect, it } from 'vitest'
import { formatBytes, formatWhen } from './format.ts'

describe('sizes and times for people', () => {
  it('switches units at 1,000', () => {
    expect(formatBytes(999)).toBe('999 B')
    expect(formatBytes(1_000)).toBe('1 kB')
    expect(formatBytes(1_250_000)).toBe('1.3 MB')
  })

  it('counts back up to a week and then names the day', () => {
    const now = Date.parse('2026-03-10T12:00:00Z')
    expect(formatWhen('2026-03-10T11:59:30Z', now)).toBe('just now')
    expect(formatWhen('2026-03-10T11:58:59Z', now)).toBe('1 minute ago')
    expect(formatWhen('2026-03-09T12:00:00Z', now)).toBe('yesterday')
    expect(formatWhen('2026-03-04T12:00:00Z', now)).toBe('6 days ago')
    expect(formatWhen('2026-03-03T12:00:00Z', now)).toBe('3 Mar 2026')
  })
})
