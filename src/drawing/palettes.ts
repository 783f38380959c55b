import type { ColorRole } from './scene.ts'

/** A colour for every role, as `#rrggbb`. */
export type Palette = { readonly [role in ColorRole]: string }

export const lightPalette: Palette = {
  background: '#f6f7f9',
  panel: '#ffffff',
  line: '#e3e6eb',
  ink: '#161a22',
  'ink-2': '#4a5261',
  'ink-3': '#667085',
  accent: '#0f6e84',
  node: '#ffffff',
  'node-line': '#3b4454',
  flow: '#5b6577',
  boundary: '#b3404c',
  'boundary-tint': '#fff7f7',
  high: '#9d1c2a',
  'high-tint': '#fde3e4',
  medium: '#7a4b00',
  'medium-tint': '#fdeecb',
  low: '#1c6b4a',
  'low-tint': '#dff3e8',
  unrated: '#5b6472',
  'unrated-tint': '#eef0f3',
}

export const darkPalette: Palette = {
  background: '#0e1116',
  panel: '#161a21',
  line: '#272d37',
  ink: '#e8ebf0',
  'ink-2': '#b3bbc8',
  'ink-3': '#8d97a6',
  accent: '#4fb6cb',
  node: '#1b2029',
  'node-line': '#9aa5b5',
  flow: '#8793a5',
  boundary: '#e0808a',
  'boundary-tint': '#1c161a',
  high: '#ff9aa2',
  'high-tint': '#401a20',
  medium: '#f0c36b',
  'medium-tint': '#3a2c0e',
  low: '#7fd3aa',
  'low-tint': '#14342a',
  unrated: '#9aa4b2',
  'unrated-tint': '#232933',
}

/** For white paper: darker lines, a tint that survives a printer. */
export const printPalette: Palette = {
  ...lightPalette,
  background: '#ffffff',
  line: '#c9ced6',
  'ink-3': '#565f6f',
  'node-line': '#2b323f',
  flow: '#4a5364',
  'boundary-tint': '#fff9f9',
}
