import { t } from '../../../messages/messages.ts'
import type { Badge, Inline, Shape, Tone } from '../../document.ts'
import { isWebAddress } from '../web-address.ts'
import { type Markup, markup, nothing, raw } from './markup.ts'

/** What blocks share while they are written. */
export interface HtmlContext {
  /** Safe names of all anchors. */
  readonly names: ReadonlyMap<string, string>
  /** How deep headings stand, by anchor; see `headingDepths`. */
  readonly depths: ReadonlyMap<string, number>
}

/** Runs of text, links and badges. A link without a target in the report is plain text. */
export function inlineHtml(runs: readonly Inline[], context: HtmlContext): Markup {
  return markup`${raw(runs.map((run) => ('badge' in run ? badgeHtml(run.badge) : textHtml(run, context))))}`
}

/** The shape, then the words: nothing is said by colour alone. */
export function badgeHtml(badge: Badge): Markup {
  const tone = toneClasses[badge.tone]
  const mark = markHtml(badge.shape)
  return badge.proposed === true
    ? markup`<span class="badge ${tone} proposed">${raw(mark)}${badge.text}<span class="hidden"> (${t('report.suggested')})</span></span>`
    : markup`<span class="badge ${tone}">${raw(mark)}${badge.text}</span>`
}

/** A small shape, unseen by those who hear the page: the words beside it say what it means. */
export function markHtml(shape: Shape): Markup {
  return shape === 'none'
    ? nothing
    : markup`<svg class="mark" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><use href="#mark_${shape}"/></svg>`
}

/** The shapes, once for the page. */
export function markSymbols(): Markup {
  const symbols = shapes.map(
    ([shape, path]) => markup`<symbol id="mark_${shape}" viewBox="0 0 10 10">${raw(path)}</symbol>`,
  )
  return markup`<svg class="hidden" width="0" height="0" aria-hidden="true">${raw(symbols)}</svg>`
}

/** Names of style classes, so that what is written depends on nothing but these. */
export const toneClasses: { readonly [T in Tone]: string } = {
  high: 'high',
  medium: 'medium',
  low: 'low',
  neutral: 'neutral',
  accent: 'accent',
}

const shapes: readonly (readonly [Exclude<Shape, 'none'>, Markup])[] = [
  ['triangle', markup`<path d="M0.2 9.4 5 0.4 9.8 9.4Z"/>`],
  ['diamond', markup`<path d="M0.4 5 5 0 9.6 5 5 10Z"/>`],
  ['circle', markup`<circle cx="5" cy="5" r="4.4"/>`],
  ['ring', markup`<circle class="ring" cx="5" cy="5" r="3.7"/>`],
  ['square', markup`<rect x="0.9" y="0.9" width="8.2" height="8.2" rx="1"/>`],
]

function textHtml(run: Exclude<Inline, { badge: Badge }>, { names }: HtmlContext): Markup {
  const target = run.link === undefined ? undefined : names.get(run.link)
  // Right-to-left words keep their order to themselves.
  const words = rightToLeft.test(run.text) ? markup`<bdi>${run.text}</bdi>` : markup`${run.text}`
  const set = run.code === true ? markup`<code>${raw(words)}</code>` : words
  const slanted = run.italic === true ? markup`<em>${raw(set)}</em>` : set
  const weighed = run.bold === true ? markup`<strong>${raw(slanted)}</strong>` : slanted
  const shaded = run.muted === true ? markup`<span class="muted">${raw(weighed)}</span>` : weighed
  if (target !== undefined) return markup`<a href="#${target}">${raw(shaded)}</a>`
  return run.href !== undefined && isWebAddress(run.href)
    ? markup`<a href="${run.href}" rel="noopener noreferrer">${raw(shaded)}</a>`
    : shaded
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
