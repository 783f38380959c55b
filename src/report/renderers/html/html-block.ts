import { sceneToSvg } from '../../../drawing/scene-to-svg.ts'
import {
  type FigureBlock,
  type HeadingBlock,
  type KeyValue,
  type KeyValueBlock,
  type MetricsBlock,
  numberedCaption,
} from '../../document.ts'
import { headingTitle, type LeafBlock } from '../flatten-blocks.ts'
import { visibleText } from '../plain-text.ts'
import { badgeHtml, type HtmlContext, inlineHtml, markHtml, toneClasses } from './html-inline.ts'
import { chartHtml, tableHtml } from './html-table.ts'
import { type Markup, markup, nothing, raw } from './markup.ts'
import { figurePalette } from './style-sheet.ts'

/** A block as it stands in the text; cover and contents have their own places on the page. */
export function blockHtml(block: LeafBlock, context: HtmlContext): Markup {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, context)
    case 'paragraph':
      return markup`<p class="${paragraphClasses[block.style]}">${raw(inlineHtml(block.runs, context))}</p>\n`
    case 'list': {
      const items = block.items.map((item) => markup`<li>${raw(inlineHtml(item, context))}</li>`)
      return block.ordered
        ? markup`<ol class="${paragraphClasses[block.style]}">${raw(items)}</ol>\n`
        : markup`<ul class="${paragraphClasses[block.style]}">${raw(items)}</ul>\n`
    }
    case 'keyValue':
      return keyValueHtml(block, context)
    case 'table':
      return tableHtml(block, context)
    case 'figure':
      return figureHtml(block, context)
    case 'chart':
      return chartHtml(block)
    case 'metrics':
      return metricsHtml(block)
    case 'callout': {
      const title =
        block.title === '' ? nothing : markup`<p class="callout-title"><strong>${block.title}</strong></p>`
      const text = block.runs.length === 0 ? nothing : markup`<p>${raw(inlineHtml(block.runs, context))}</p>`
      return markup`<div class="callout ${toneClasses[block.tone]}" role="note">${raw(title)}${raw(text)}</div>\n`
    }
    case 'cover':
    case 'contents':
    case 'pageBreak':
    case 'spacer':
      return nothing
  }
}

/** Pairs of a name and what it stands for; a dash where there is nothing. */
export function pairsHtml(items: readonly KeyValue[], context: HtmlContext): Markup {
  const pairs = items.map(({ key, value }) => {
    const shown = value.length === 0 ? [{ text: '–', muted: true }] : value
    return markup`<div><dt>${key}</dt><dd>${raw(inlineHtml(shown, context))}</dd></div>`
  })
  return markup`${raw(pairs)}`
}

const paragraphClasses = { lead: 'lead', body: 'body', small: 'small' } as const

function headingHtml(block: HeadingBlock, { names, depths }: HtmlContext): Markup {
  const depth = Math.min((depths.get(block.anchor) ?? block.level) + 1, 6)
  const badge = block.badge === undefined ? nothing : markup` ${raw(badgeHtml(block.badge))}`
  const id = names.get(block.anchor) ?? ''
  return markup`<h${depth} id="${id}" class="level${block.level}">${headingTitle(block)}${raw(badge)}</h${depth}>\n`
}

function keyValueHtml(block: KeyValueBlock, context: HtmlContext): Markup {
  return block.items.length === 0
    ? nothing
    : markup`<dl class="pairs${block.columns === 2 ? ' two' : ''}">${raw(pairsHtml(block.items, context))}</dl>\n`
}

/** The diagram as it is drawn, in colours of the page; what it shows is said in words as well. */
function figureHtml(figure: FigureBlock, { names }: HtmlContext): Markup {
  const { scene, alternative, anchor } = figure
  const caption = numberedCaption(figure)
  const open = '<svg '
  // The title is what a pointer finds, the label what is read out.
  const title = caption === '' ? alternative : caption
  const svg = sceneToSvg(scene, figurePalette, { title: visibleText(title) })
    .trimEnd()
    .slice(open.length)
  const role = title === '' ? markup`role="img" ` : nothing
  return markup`<figure id="${names.get(anchor) ?? ''}"><div class="scroll" role="group" tabindex="0" aria-label="${title}"><svg ${raw(role)}aria-label="${alternative}" ${raw(svg as Markup)}</div><figcaption>${caption}</figcaption></figure>\n`
}

function metricsHtml({ items }: MetricsBlock): Markup {
  const tiles = items.map(
    ({ value, label, tone, shape }) =>
      markup`<li class="${toneClasses[tone]}"><strong>${value}</strong> ${raw(markHtml(shape))} <span>${label}</span></li>`,
  )
  return markup`<ul class="metrics">${raw(tiles)}</ul>\n`
}
