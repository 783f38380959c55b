import type { Tone } from '../../document.ts'

/** Colours as `#rrggbb`; text on its tint has a contrast of at least 4.5 : 1. */
export const colours = {
  ink: '#161a22',
  second: '#4a5261',
  third: '#667085',
  line: '#d5d9e0',
  hairline: '#e3e6eb',
  tint: '#f4f6f8',
  white: '#ffffff',
  accent: '#0f6e84',
  accentTint: '#e2f1f4',
} as const

export const tones: {
  readonly [T in Tone]: { readonly ink: string; readonly tint: string; readonly mark: string }
} = {
  high: { ink: '#9d1c2a', tint: '#fde3e4', mark: '#b3404c' },
  medium: { ink: '#7a4b00', tint: '#fdeecb', mark: '#c78a1e' },
  low: { ink: '#1c6b4a', tint: '#dff3e8', mark: '#3f9a70' },
  neutral: { ink: '#4a5261', tint: '#eef0f3', mark: '#8d97a6' },
  accent: { ink: '#0b5567', tint: '#e2f1f4', mark: '#0f6e84' },
}

/** Points. Letter is wider and shorter than A4; the margins stay. */
export const paperSizes = { a4: { w: 595.28, h: 841.89 }, letter: { w: 612, h: 792 } } as const
export const margins = { left: 56, right: 56, top: 76, bottom: 64 } as const

export interface TypeSize {
  readonly size: number
  readonly leading: number
}

export const type = {
  lead: { size: 10.5, leading: 16 },
  body: { size: 9.5, leading: 14 },
  small: { size: 8.25, leading: 11.5 },
  table: { size: 8.25, leading: 11.75 },
  furniture: { size: 7.75, leading: 10 },
  heading1: { size: 20, leading: 26 },
  heading2: { size: 13, leading: 18 },
  heading3: { size: 10.75, leading: 15 },
  heading4: { size: 9.5, leading: 14 },
} as const satisfies { readonly [name: string]: TypeSize }
