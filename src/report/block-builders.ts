import type { ThreatRow } from '../engine/threat.ts'
import { t } from '../messages/messages.ts'
import type { Block, Inline, ParagraphBlock } from './document.ts'
import { anchorOf } from './section.ts'

// Small pieces that many chapters are put together from.

export function paragraph(text: string, style: ParagraphBlock['style'] = 'body'): Block {
  return { kind: 'paragraph', style, runs: [{ text }] }
}

/** A line that says that there is nothing, quieter than what there is. */
export function mutedParagraph(text: string): Block {
  return { kind: 'paragraph', style: 'body', runs: [{ text, muted: true }] }
}

/** A text in its paragraphs; "Not stated." rather than nothing, since its absence is a fact. */
export function statedParagraphs(value: string): readonly Block[] {
  const parts = value.split(/\n\s*\n/).filter((part) => part.trim() !== '')
  return parts.length === 0
    ? [mutedParagraph(t('report.notStated'))]
    : parts.map((part) => paragraph(part.trim()))
}

export function statedList(entries: readonly string[], ordered: boolean): readonly Block[] {
  const stated = entries.filter((entry) => entry.trim() !== '')
  return stated.length === 0
    ? [mutedParagraph(t('report.notStated'))]
    : [{ kind: 'list', ordered, style: 'body', items: stated.map((text) => [{ text }]) }]
}

/** The text, or a quiet dash. */
export function orDash(text: string): readonly Inline[] {
  return text.trim() === '' ? dash : [{ text }]
}

/** The text, or "Not stated." where the absence is a gap. */
export function orNotStated(text: string): readonly Inline[] {
  return text.trim() === '' ? [{ text: t('report.notStated'), muted: true }] : [{ text }]
}

export const dash: readonly Inline[] = [{ text: '–', muted: true }]

/** Words with links, one behind the other; a quiet dash for none. */
export function linked(
  items: readonly { readonly text: string; readonly link: string }[],
  separator = ', ',
): readonly Inline[] {
  if (items.length === 0) return dash
  return items.flatMap((item, i): readonly Inline[] => [...(i === 0 ? [] : [{ text: separator }]), item])
}

/** Short ids of threats with links to their sheets. */
export function threatLinks(rows: readonly ThreatRow[], separator = ', '): readonly Inline[] {
  return linked(
    rows.map(({ shortId, id }) => ({ text: shortId, link: anchorOf.threat(id) })),
    separator,
  )
}

/** Names of elements, flows and boundaries with links to where they are described. */
export function subjectLinks(
  ids: readonly string[],
  names: { readonly subject: (id: string) => string },
  separator = ', ',
): readonly Inline[] {
  return linked(
    ids.map((id) => ({ text: names.subject(id), link: anchorOf.subject(id) })),
    separator,
  )
}

/** `12 500`: groups of three with a no-break space, decimals only where there are some. */
export function amount(value: number): string {
  const [whole = '0', decimals] = (Math.round(value * 100) / 100).toString().split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return decimals === undefined ? grouped : `${grouped}.${decimals.padEnd(2, '0')}`
}

/** A heading that stands in the line of its text. */
export function runIn(title: string, statement: string): readonly Inline[] {
  return [{ text: `${title}: `, bold: true }, { text: statement }]
}
