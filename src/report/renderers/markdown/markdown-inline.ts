import type { Badge, Inline, Shape, TextRun } from '../../document.ts'
import { badgeText, visibleText } from '../plain-text.ts'
import { isWebAddress } from '../web-address.ts'

/** Runs of text, links and badges in one line; line feeds become `<br>`. */
export function inlineMarkdown(runs: readonly Inline[], names: ReadonlyMap<string, string>): string {
  return runs
    .map((run, i) => {
      if ('badge' in run) return badgeMarkdown(run.badge)
      const words = wordsMarkdown(run, runs[i + 1])
      const target = run.link === undefined ? undefined : names.get(run.link)
      if (target !== undefined) return `[${words}](#${target})`
      return run.href !== undefined && isWebAddress(run.href)
        ? `[${words}](<${run.href.replace(/[<>\\|]/g, encodeURIComponent)}>)`
        : words
    })
    .join('')
}

/** Elements in place of signs: signs mean something only beside the right characters. */
function wordsMarkdown(run: TextRun, next: Inline | undefined): string {
  if (run.code !== true && run.italic !== true) {
    return run.bold === true ? bold(run.text, startOf(next)) : escapeMarkdown(run.text)
  }
  const plain = escapeMarkdown(run.text)
  const set = run.code === true ? `<code>${plain}</code>` : plain
  const slanted = run.italic === true ? `<i>${set}</i>` : set
  return run.bold === true ? `<b>${slanted}</b>` : slanted
}

/** A sign and words: `▲ High 13`. */
export function badgeMarkdown(badge: Badge): string {
  return `${sign(badge.shape)}${escapeMarkdown(badgeText(badge))}`
}

/** The sign of a shape with a blank behind it. */
export function sign(shape: Shape): string {
  return signs[shape]
}

/** Text in bold type; blanks at its ends stay outside, where Markdown wants them. `next` follows it. */
export function bold(text: string, next = ''): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (words === '') return escapeMarkdown(text)
  const isClear = after !== '' || next === '' || /^\s/.test(next)
  const inner = escapeMarkdown(words)
  const marked = isClear && /^[\p{L}\p{N}]/u.test(words) ? `**${inner}**` : `<b>${inner}</b>`
  return `${escapeMarkdown(before)}${marked}${escapeMarkdown(after)}`
}

/**
 * Text that GitHub's Markdown shows as it is written, in one line, in a paragraph or in a cell of a table:
 * no emphasis, link, picture, address, HTML, formula, emoji code or further cell can begin in it.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(/[\\`*_[\]|~$#!]/g, '\\$&')
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/@/g, '&#64;')
    .replace(/:(?=[a-z0-9_+\\-]+:)/gi, '\\:')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[ \t]+|[ \t]+$/g, (blanks) => ' '.repeat(Math.min(blanks.length, 1)))
    .replaceAll('\n', '<br>')
}

const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const signs: { readonly [S in Shape]: string } = {
  triangle: '▲ ',
  diamond: '◆ ',
  circle: '● ',
  ring: '○ ',
  square: '■ ',
  none: '',
}

function startOf(run: Inline | undefined): string {
  return run === undefined ? '' : 'badge' in run ? 'x' : run.text
}
