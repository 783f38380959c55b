import { measureText, type TextStyle } from './measure-text.ts'

/**
 * Breaks a text into at most `maxLines` lines, each no wider than `maxWidth` px, of about equal length. Breaks
 * at spaces and after `/`, `-` and `,`; a word that is wider than a line is broken inside. What does not fit
 * ends in `…`. An empty text gives no line.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  style: TextStyle,
  maxLines: number,
): readonly string[] {
  const greedy = fillLines(text, () => maxWidth, style, maxLines)
  if (greedy.cut || greedy.lines.length < 2) return greedy.lines
  // The narrowest width that keeps the number of lines makes them even.
  let low = maxWidth / 2
  let high = maxWidth
  let best = greedy.lines
  while (high - low > 4) {
    const middle = (low + high) / 2
    const attempt = fillLines(text, () => middle, style, greedy.lines.length)
    if (attempt.cut || attempt.broken > greedy.broken) low = middle
    else {
      best = attempt.lines
      high = middle
    }
  }
  return best
}

export interface FilledLines {
  readonly lines: readonly string[]
  /** Some text was left out and the last line ends in `…`. */
  readonly cut: boolean
  /** How many words were broken inside because they are wider than a line. */
  readonly broken: number
}

/** Fills lines greedily; each line may have its own width. */
export function fillLines(
  text: string,
  widthOf: (line: number) => number,
  style: TextStyle,
  maxLines: number,
): FilledLines {
  const lines: string[] = []
  let broken = 0
  let line = ''
  // Widths add up: there is no kerning in the table. The space at the end of a line takes no room.
  let used = 0
  const pieces = [...piecesOf(text)]
  for (let next = pieces.shift(); next !== undefined; next = pieces.shift()) {
    const width = widthOf(lines.length)
    if (used + measureText(next.trimEnd(), style) <= width) {
      line += next
      used += measureText(next, style)
      continue
    }
    if (lines.length === maxLines - 1) {
      lines.push(ellipsized((line + next + pieces.join('')).trim(), width, style))
      return { lines, cut: true, broken }
    }
    if (line === '') {
      const head = longestPrefix(next, width, style)
      lines.push(head)
      broken++
      if (head.length < next.length) pieces.unshift(next.slice(head.length))
    } else {
      lines.push(line.trim())
      pieces.unshift(next)
    }
    line = ''
    used = 0
  }
  if (line.trim() !== '') lines.push(line.trim())
  return { lines, cut: false, broken }
}

/** The text itself, or as much of it as fits before an `…`. */
export function ellipsized(text: string, maxWidth: number, style: TextStyle): string {
  if (fits(text, maxWidth, style)) return text
  const head = longestPrefix(text, maxWidth - measureText('…', style), style)
  return `${head.trim()}…`
}

function fits(text: string, width: number, style: TextStyle): boolean {
  return measureText(text.trimEnd(), style) <= width
}

function piecesOf(text: string): string[] {
  const trimmed = text.replace(/\s+/gu, ' ').trim()
  return trimmed.match(/[^\s/,-]*[/,-]+\s?|[^\s/,-]+\s?|\s/gu) ?? []
}

/** At least one character, never half of a surrogate pair. */
function longestPrefix(text: string, width: number, style: TextStyle): string {
  let head = ''
  let used = 0
  for (const character of text) {
    used += measureText(character, style)
    if (head !== '' && used > width) return head
    head += character
  }
  return head
}
