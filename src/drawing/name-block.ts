import { type Box, centreOf } from '../base/geometry.ts'
import type { ElementBase } from './element-base.ts'
import { measureText, type TextStyle } from './measure-text.ts'
import type { NameBlock, NameLine } from './name-line.ts'
import { noteBlock } from './note-block.ts'
import { halfWidthBetween } from './shapes.ts'
import { ellipsized, fillLines } from './wrap-text.ts'

/**
 * Name and, in small below, type of an element, wrapped into its shape: in a circle every line may be as long
 * as the chord at its height. A name that does not fit is set smaller, then without the type, then cut.
 */
export function nameBlock(base: ElementBase, box: Box, name: string, typeName: string): NameBlock {
  const key = `${base} ${box.w} ${box.h} ${typeName}\n${name}`
  let block = known.get(key)
  if (block === undefined) {
    block = blockAt(base, { x: 0, y: 0, w: box.w, h: box.h }, name, typeName)
    if (known.size >= 5000) known.clear()
    known.set(key, block)
  }
  if (box.x === 0 && box.y === 0) return block
  return { ...block, lines: block.lines.map((line) => ({ ...line, x: line.x + box.x, y: line.y + box.y })) }
}

/** Blocks at the origin, because the same names are laid out again for every picture. */
const known = new Map<string, NameBlock>()

function blockAt(base: ElementBase, box: Box, name: string, typeName: string): NameBlock {
  if (base === 'note') return noteBlock(box, name)
  if (base === 'loose-end') return { lines: [], complete: true }
  const type = sameWords(name, typeName) ? '' : typeName
  const title = name.trim() === '' ? typeName : name
  const subtitle = name.trim() === '' ? '' : type
  for (const [index, size] of nameSizes.entries()) {
    const lines = fitted(base, box, title, subtitle, { size, weight: 500 })
    if (lines !== null) return { lines, complete: index === 0 }
  }
  const bare = fitted(base, box, title, '', { size: 11, weight: 500 })
  return { lines: bare ?? cutToFit(base, box, title), complete: false }
}

const nameSizes = [13, 12, 11] as const
const typeStyle: TextStyle = { size: 10.5, weight: 400 }
const typeHeight = 13
const sidePadding = { process: 8, external: 9, store: 9, note: 4, 'loose-end': 0 } as const
const lineHeightOf = (style: TextStyle) => Math.round(style.size * 1.22)

function fitted(
  base: ElementBase,
  box: Box,
  name: string,
  type: string,
  style: TextStyle,
): NameLine[] | null {
  const lineHeight = lineHeightOf(style)
  for (let count = 1; count <= 6; count++) {
    const height = count * lineHeight + (type === '' ? 0 : typeHeight)
    if (height > box.h - 8) return null
    const top = (box.h - height) / 2
    const room = (line: number) => roomAt(base, box, top + line * lineHeight, lineHeight)
    const filled = fillLines(name, room, style, count)
    if (filled.cut || filled.broken > 0) continue
    const typeTop = top + filled.lines.length * lineHeight
    const typeRoom = roomAt(base, box, typeTop, typeHeight)
    const typeFits = type === '' || measureText(type, typeStyle) <= typeRoom
    // In a circle another line moves the type up or down; a cut type at the narrow bottom helps nobody.
    if (!typeFits && base === 'process') {
      if (count < 3) continue
      return fitted(base, box, name, '', style)
    }
    const even = evened(name, room, style, filled.lines)
    return placedLines(box, even, ellipsized(type, typeRoom, typeStyle), style)
  }
  return null
}

/** The same number of lines, but of about equal length. */
function evened(
  name: string,
  room: (line: number) => number,
  style: TextStyle,
  lines: readonly string[],
): readonly string[] {
  let best = lines
  for (let share = 0.95; share > 0.4 && lines.length > 1; share -= 0.05) {
    const attempt = fillLines(name, (line) => room(line) * share, style, lines.length)
    if (attempt.cut || attempt.broken > 0) break
    best = attempt.lines
  }
  return best
}

function cutToFit(base: ElementBase, box: Box, name: string): NameLine[] {
  const style: TextStyle = { size: 11, weight: 500 }
  const lineHeight = lineHeightOf(style)
  const count = Math.max(1, Math.min(6, Math.floor((box.h - 8) / lineHeight)))
  const top = (box.h - count * lineHeight) / 2
  const room = (line: number) => Math.max(roomAt(base, box, top + line * lineHeight, lineHeight), style.size)
  return placedLines(box, fillLines(name, room, style, count).lines, '', style)
}

function placedLines(box: Box, names: readonly string[], type: string, style: TextStyle): NameLine[] {
  const lineHeight = lineHeightOf(style)
  const height = names.length * lineHeight + (type === '' ? 0 : typeHeight)
  const { x, y } = centreOf(box)
  const top = y - height / 2
  const lines = names.map((text, i): NameLine => {
    const baseline = top + i * lineHeight + lineHeight / 2 + style.size * 0.36
    return { text, x, y: baseline, width: measureText(text, style), style, part: 'name' }
  })
  if (type !== '') {
    const baseline = top + names.length * lineHeight + typeHeight / 2 + typeStyle.size * 0.36 + 0.5
    lines.push({
      text: type,
      x,
      y: baseline,
      width: measureText(type, typeStyle),
      style: typeStyle,
      part: 'type',
    })
  }
  return lines
}

function roomAt(base: ElementBase, box: Box, top: number, height: number): number {
  return 2 * (halfWidthBetween(base, box, top + 2, top + height - 2) - sidePadding[base])
}

function sameWords(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
