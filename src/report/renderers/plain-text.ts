import { t } from '../../messages/messages.ts'
import type { Badge, Inline } from '../document.ts'

/** Inline content as plain text, as it stands in a cell of a data file. */
export function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => ('badge' in run ? badgeText(run.badge) : visibleText(run.text))).join('')
}

/** The words of a badge. What an outline says in a picture, that nobody confirmed it, is a word here. */
export function badgeText(badge: Badge): string {
  return badge.proposed === true ? `${badge.text} (${t('report.suggested')})` : badge.text
}

/**
 * A text whose characters can all be seen: controls, lone surrogates, non-characters and the marks that turn
 * the direction of what follows stand as their code point, such as `[U+202E]`. Line ends become line feeds;
 * tabs and the marks U+200E and U+200F, which only touch their neighbours, stay.
 */
export function visibleText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(hidden, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `[U+${code}]`
  })
}

const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
