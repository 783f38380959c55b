import type { Box } from '../base/geometry.ts'
import { measureText, type TextStyle } from './measure-text.ts'
import type { NameBlock, NameLine } from './name-line.ts'
import { ellipsized, fillLines } from './wrap-text.ts'

/** Between a note's box and its text, in px. */
export const notePadding = { x: 8, y: 6 } as const
export const noteLineHeight = 16
const style: TextStyle = { size: 12, weight: 400 }

/** A note's text, from the upper left of its box: lines as they were written, wrapped where they are too long. */
export function noteBlock(box: Box, text: string): NameBlock {
  const room = Math.max(box.w - 2 * notePadding.x, style.size)
  const maxLines = Math.max(1, Math.floor((box.h - 2 * notePadding.y + 2) / noteLineHeight))
  const wrapped = wrappedLines(text, room)
  const isCut = wrapped.length > maxLines
  const shown = isCut
    ? [
        ...wrapped.slice(0, maxLines - 1),
        ellipsized(`${wrapped[maxLines - 1] ?? ''} ${wrapped[maxLines] ?? ''}…`, room, style),
      ]
    : wrapped
  const lines = shown.flatMap((line, i): readonly NameLine[] => {
    if (line === '') return []
    const width = measureText(line, style)
    const middle = box.y + notePadding.y + (i + 0.5) * noteLineHeight
    const x = box.x + notePadding.x + width / 2
    return [{ text: line, x, y: middle + style.size * 0.36, width, style, part: 'name' }]
  })
  return { lines, complete: !isCut }
}

/** How high a note of a width has to be for all of its text, in px. */
export function noteHeight(width: number, text: string): number {
  const lines = wrappedLines(text, Math.max(width - 2 * notePadding.x, style.size)).length
  return Math.max(1, lines) * noteLineHeight + 2 * notePadding.y
}

/** Empty lines stay empty. */
function wrappedLines(text: string, room: number): readonly string[] {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .flatMap((line) => (line.trim() === '' ? [''] : fillLines(line, () => room, style, mostLines).lines))
}

/** More than the longest text has. */
const mostLines = 400
