import { isArabicText, joinArabic } from './arabic-forms.ts'
import type { FontStyle } from './font-files.ts'
import {
  type Glyph,
  type GlyphFinder,
  type GlyphRun,
  isInvisible,
  type Shape,
  type ShapeOptions,
} from './glyph.ts'
import { hasHan } from './han-style.ts'
import { placeMark } from './place-mark.ts'

/** Whether a word needs nothing but its characters one after the other, in any direction and language. */
export function isPlain(text: string): boolean {
  return !special.test(text) && !hasHan(text)
}

/** Marks, joined scripts, signs that join others, flags and skin tones; and what is read from the right. */
const special =
  /\p{M}|[\u0590-\u08ff]|[\u200c-\u200f]|[\ufb1d-\ufdff]|[\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}]/u

/**
 * The glyphs of a word. Each glyph knows the text that it stands for, so that a reader of the file can put the text
 * together again, also from the right: there readers expect letters in the order in which they are seen.
 */
export function shapeWord(style: FontStyle, text: string, how: ShapeOptions, fonts: GlyphFinder): Shape {
  if (!special.test(text) && how.rtl !== true) return shapeEasy(style, text, how, fonts)
  const clusters = clustersOf(style, text, how, fonts)
  const runs: GlyphRun[] = []
  const lost: string[] = []
  let width = 0
  for (const { base, marks } of how.rtl === true ? clusters.toReversed() : clusters) {
    addCluster(runs, base.glyph, marks, how.rtl === true)
    width += base.glyph.advance
  }
  for (const { lost: characters } of clusters) lost.push(...characters)
  return lost.length === 0 ? { width, runs } : { width, runs, missing: lost }
}

function shapeEasy(style: FontStyle, text: string, how: ShapeOptions, fonts: GlyphFinder): Shape {
  const runs: { face: number; codes: string }[] = []
  const lost: string[] = []
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const glyph = fonts.glyph(style, code, how)
    const last = runs.at(-1)
    if (last?.face === glyph.face) last.codes += glyph.codes
    else runs.push({ face: glyph.face, codes: glyph.codes })
    width += glyph.advance
    if (glyph.missing && !isInvisible(code)) lost.push(character)
  }
  return lost.length === 0 ? { width, runs } : { width, runs, missing: lost }
}

/** A glyph with the marks on it. */
interface Cluster {
  base: { readonly glyph: Glyph; readonly code: number; readonly text: string }
  readonly marks: { readonly glyph: Glyph; readonly code: number }[]
  readonly lost: readonly string[]
}

function clustersOf(
  style: FontStyle,
  text: string,
  how: ShapeOptions,
  fonts: GlyphFinder,
): readonly Cluster[] {
  const parts = isArabicText(text)
    ? joinArabic(text)
    : Array.from(text, (character) => ({ code: character.codePointAt(0) ?? 0, text: character }))
  const codes = parts.map(({ code }) => code)
  const clusters: Cluster[] = []
  const glyphOf = (code: number, own: string): Glyph => {
    // Readers turn round what stands from right to left, also within the text of one glyph.
    const told = how.rtl === true ? Array.from(own).reverse().join('') : own
    const glyph = fonts.glyph(style, code, how, told)
    // A letter without the presentation form that its place asks for is printed in its plain form.
    const plain = own.codePointAt(0) ?? 0
    return glyph.missing && plain !== code ? fonts.glyph(style, plain, how, told) : glyph
  }
  for (let i = 0; i < parts.length; i++) {
    const { code: written, text: own } = parts[i] ?? { code: 0, text: '' }
    const last = clusters.at(-1)
    const sequence = fonts.emoji(codes, i)
    if (sequence !== null) {
      clusters.push({ base: { glyph: sequence.glyph, code: written, text: own }, marks: [], lost: [] })
      i += sequence.length - 1
    } else if (last !== undefined && last.marks.length === 0 && isSilent(written, codes[i - 1], text)) {
      const told = last.base.text + own
      last.base = { ...last.base, text: told, glyph: glyphOf(last.base.code, told) }
    } else {
      const code = how.rtl === true ? mirrored(written) : written
      const glyph = glyphOf(code, own)
      if (last !== undefined && isMark(written) && !glyph.missing) last.marks.push({ glyph, code: written })
      else {
        const lost = glyph.missing && !isInvisible(written) ? [own] : []
        clusters.push({ base: { glyph, code, text: own }, marks: [], lost })
      }
    }
  }
  return clusters
}

function isMark(code: number): boolean {
  return /^\p{M}$/u.test(String.fromCodePoint(code)) && !(code >= 0xfe00 && code <= 0xfe0f)
}

/**
 * Signs that only say how their neighbours are shown: variation selectors, joiners between emoji or letters of a
 * joined script, and marks of direction beside text that is read from the right.
 */
function isSilent(code: number, before: number | undefined, text: string): boolean {
  if (code >= 0xfe00 && code <= 0xfe0f) return true
  if (code === 0x200d) return before !== undefined && (before > 0x2190 || isJoined(before))
  if (code === 0x200c) return before !== undefined && isJoined(before)
  return (code === 0x200e || code === 0x200f) && /[\u0590-\u08ff]/.test(text)
}

function isJoined(code: number): boolean {
  return (code >= 0x600 && code <= 0x8ff) || (code >= 0xfb50 && code <= 0xfefc)
}

/** Brackets face the other way in text that is read from the right. */
function mirrored(code: number): number {
  const at = brackets.indexOf(String.fromCodePoint(code))
  return at < 0 ? code : (brackets.codePointAt(at ^ 1) ?? code)
}

const brackets = '()[]{}<>«»‹›≤≥（）［］｛｝「」『』【】《》〈〉⟨⟩'

/** Draws the marks over their glyph; in text from the right they come first, as everything does there. */
function addCluster(runs: GlyphRun[], base: Glyph, marks: Cluster['marks'], rtl: boolean): void {
  const placed: GlyphRun[] = []
  let { bounds } = base
  for (const { glyph, code } of marks) {
    const place = placeMark(bounds, base.advance, glyph, code)
    // From the right the pen stands before the glyph, else behind it.
    const before = place.x - (rtl ? 0 : base.advance)
    placed.push({
      face: glyph.face,
      codes: glyph.codes,
      before,
      after: -(before + glyph.advance),
      rise: place.y,
    })
    bounds = place.bounds
  }
  const own = { face: base.face, codes: base.codes }
  if (rtl) runs.push(...placed.toReversed(), own)
  else {
    const last = runs.at(-1)
    if (last !== undefined && last.face === own.face && last.before === undefined) {
      runs[runs.length - 1] = { face: own.face, codes: last.codes + own.codes }
    } else runs.push(own)
    runs.push(...placed)
  }
}
