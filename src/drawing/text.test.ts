import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureText } from './measure-text.ts'
import { nameBlock } from './name-block.ts'
import { halfWidthBetween } from './shapes.ts'
import { sizeFor } from './sizes.ts'
import { wrapText } from './wrap-text.ts'

const body = { size: 12, weight: 500 } as const

describe('measuring text', () => {
  // Chromium's measureText with the bundled font at 1000 px, weight 500, kerning on.
  it.each([['Wearable sensors (gyroscope, heart rate, bioimpedance)', 27198]])(
    'agrees with the browser within one per cent: %s',
    (text, width) => {
      expect(measureText(text, { size: 1000, weight: 500 }) / width).toBeCloseTo(1, 2)
    },
  )

  it('knows Greek, Cyrillic and accents, and counts wide scripts as one em', () => {
    for (const text of ['Ω', 'Ж', 'é', '→', '≤'])
      expect(measureText(text, { size: 100, weight: 400 })).toBeGreaterThan(40)
    expect(measureText('患者', { size: 10, weight: 400 })).toBe(20)
    expect(measureText('e\u0301', body)).toBe(measureText('e', body))
  })

  it('grows with size and weight', () => {
    expect(measureText('Patient', { size: 24, weight: 500 })).toBeCloseTo(2 * measureText('Patient', body))
    expect(measureText('Patient', { size: 12, weight: 600 })).toBeGreaterThan(measureText('Patient', body))
  })
})

describe('wrapping text', () => {
  it('makes lines of about equal length', () => {
    expect(wrapText('Acknowledge received and stored data', 140, body, 3)).toEqual([
      'Acknowledge received',
      'and stored data',
    ])
  })

  it('ends in an ellipsis when there is more than fits', () => {
    const lines = wrapText('one two three four five six seven eight nine ten', 60, body, 2)
    expect(lines.length).toBe(2)
    expect(lines[1]).toMatch(/…$/)
  })

  it('breaks a word that is wider than a line', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaftskapitän', 80, body, 9)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaftskapitän')
  })

  it('gives no line for no text', () => {
    expect(wrapText(' \n ', 100, body, 3)).toEqual([])
  })

  it('never exceeds the width or the number of lines, and loses nothing without saying so', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 })
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 5 }),
        (name, width, max) => {
          const lines = wrapText(name, width, body, max)
          expect(lines.length).toBeLessThanOrEqual(max)
          for (const line of lines) {
            if ([...line].length > 2) expect(measureText(line, body)).toBeLessThanOrEqual(width + 1e-6)
          }
          const letters = (value: string) => value.replace(/\s/gu, '')
          if (!lines.at(-1)?.endsWith('…')) expect(letters(lines.join(''))).toBe(letters(name))
        },
      ),
    )
  })
})

describe('a name in its shape', () => {
  const name = 'Wearable sensors (gyroscope, heart rate, bioimpedance)'

  it('stays within the chord of a circle at the height of each line', () => {
    const box = { x: 0, y: 0, w: 130, h: 130 }
    const { lines } = nameBlock('process', box, name, 'Wearable sensor')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      const room = 2 * halfWidthBetween('process', box, line.y - line.style.size * 0.75, line.y)
      expect(line.width).toBeLessThan(room)
    }
  })

  it('gets a shape that is large enough for it', () => {
    const size = sizeFor('process', name, 'Wearable sensor')
    expect(size.w).toBeGreaterThan(120)
    const block = nameBlock('process', { x: 0, y: 0, ...size }, name, 'Wearable sensor')
    expect(block.complete).toBe(true)
    expect(
      block.lines
        .filter((line) => line.part === 'name')
        .map((line) => line.text)
        .join(' '),
    ).toBe(name)
    expect(sizeFor('process', 'App', 'Mobile app')).toEqual({ w: 104, h: 104 })
  })

  it('does not repeat a type that says the same', () => {
    const lines = nameBlock('store', { x: 0, y: 0, w: 160, h: 64 }, 'Training data', 'training data').lines
    expect(lines.map((line) => line.text)).toEqual(['Training data'])
  })

  it('shows the type when there is no name, and something in the smallest shape', () => {
    const type = nameBlock('external', { x: 0, y: 0, w: 120, h: 60 }, ' ', 'Patient')
    expect(type.lines.map((line) => line.text)).toEqual(['Patient'])
    const tiny = nameBlock('process', { x: 0, y: 0, w: 40, h: 40 }, name, 'Wearable sensor')
    expect(tiny.complete).toBe(false)
    expect(tiny.lines.map((line) => line.text)).toEqual(['W', 'e…'])
  })
})
