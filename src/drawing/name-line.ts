import type { TextStyle } from './measure-text.ts'

/** A line of text; `x` is its middle, `y` its baseline. */
export interface NameLine {
  readonly text: string
  readonly x: number
  readonly y: number
  /** In px, as measured. */
  readonly width: number
  readonly style: TextStyle
  readonly part: 'name' | 'type'
}

export interface NameBlock {
  readonly lines: readonly NameLine[]
  /** All of the name is there, at full size. */
  readonly complete: boolean
}
