import { sha256Base64 } from '../../../base/sha256.ts'
import { t } from '../../../messages/messages.ts'
import type { Block, ContentsBlock, CoverBlock, HeadingBlock, ReportDocument } from '../../document.ts'
import { anchorNames } from '../anchor-names.ts'
import { flattenBlocks, headingDepths, headingsOf, headingTitle } from '../flatten-blocks.ts'
import { blockHtml, pairsHtml } from './html-block.ts'
import { type HtmlContext, markSymbols } from './html-inline.ts'
import { type Markup, markup, nothing, raw } from './markup.ts'
import { styleSheet } from './style-sheet.ts'
import { tableScript } from './table-script.ts'

/**
 * The report as one page that needs nothing else: read in any browser, without a network, and printed with
 * page numbers and repeated table heads. It is well-formed as XML. A policy inside allows only its own style
 * and script, and no request to anywhere.
 */
export function renderHtml(report: ReportDocument): string {
  const { blocks, language, title, properties } = report
  const context: HtmlContext = { names: anchorNames(blocks), depths: headingDepths(blocks) }
  const leaves = flattenBlocks(blocks)
  const cover = leaves.find((block) => block.kind === 'cover')
  const contents = leaves.find((block) => block.kind === 'contents')
  // Both are ours or escaped to the last character, and hashed as they stand in the file.
  const style = styleSheet(report) as Markup
  const script = tableScript as Markup
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; script-src 'sha256-${sha256Base64(script)}'; img-src data:; base-uri 'none'; form-action 'none'`
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${title}</title>
<meta name="author" content="${properties.author}"/>
<meta name="description" content="${properties.subject}"/>
<meta name="keywords" content="${properties.keywords}"/>
<meta name="fingerprint" content="${properties.fingerprint}"/>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#report_text">${t('report.toText')}</a>
${raw(markSymbols())}
${raw(cover === undefined ? nothing : coverHtml(cover, context))}
<div class="columns">
${raw(contents === undefined ? nothing : contentsHtml(contents, headingsOf(blocks), context))}
<main class="text" id="report_text" tabindex="-1">
${raw(chapters(blocks).map((chapter) => chapterHtml(chapter, context)))}</main>
</div>
<footer class="foot"><p>${report.footer}</p></footer>
<script>${raw(script)}</script>
</body>
</html>
`
}

function coverHtml(block: CoverBlock, context: HtmlContext): Markup {
  const mark = block.mark === '' ? nothing : markup`<p class="classification">${block.mark}</p>`
  const subtitle = block.subtitle === '' ? nothing : markup`<p class="subtitle">${block.subtitle}</p>`
  return markup`<header class="cover">${raw(logoHtml(block))}<p class="overline">${block.overline}</p><h1>${block.title}</h1>${raw(subtitle)}${raw(mark)}<dl class="pairs">${raw(pairsHtml(block.facts, context))}</dl></header>`
}

/** A picture of one's own stands inside of the page; it says nothing that the title does not. */
function logoHtml({ logo }: CoverBlock): Markup {
  return logo === undefined || !/^[A-Za-z0-9+/=]+$/.test(logo.data)
    ? nothing
    : markup`<img class="logo" src="data:${logo.mime};base64,${logo.data}" alt=""/>`
}

/** Lists of figures and tables. */
function listsHtml({ lists = [] }: ContentsBlock, { names }: HtmlContext): Markup {
  const shown = lists.filter(({ entries }) => entries.length > 0)
  const parts = shown.map(({ title, entries }) => {
    const items = entries.map(
      ({ text, anchor }) => markup`<li><a href="#${names.get(anchor) ?? ''}">${text}</a></li>`,
    )
    return markup`<h3 class="level4">${title}</h3><ol>${raw(items)}</ol>`
  })
  return markup`${raw(parts)}`
}

/** Nested lists of links; an entry stands in the list of the heading that it stands under. */
function contentsHtml(block: ContentsBlock, headings: readonly HeadingBlock[], context: HtmlContext): Markup {
  const { title, depth } = block
  const shown = headings.filter(({ level }) => level <= depth)
  const listOf = (from: number, to: number, at: number): Markup => {
    const items: Markup[] = []
    for (let i = from; i < to; ) {
      const heading = shown[i]
      if (heading === undefined) break
      let end = i + 1
      while (end < to && depthOf(shown[end], context) > at) end++
      const inner = end === i + 1 ? nothing : listOf(i + 1, end, at + 1)
      const link = markup`<a href="#${context.names.get(heading.anchor) ?? ''}">${headingTitle(heading)}</a>`
      items.push(markup`<li>${raw(link)}${raw(inner)}</li>`)
      i = end
    }
    return markup`<ol>${raw(items)}</ol>`
  }
  return markup`<nav class="contents" aria-labelledby="contents_title"><h2 class="level1" id="contents_title">${title}</h2>${raw(listOf(0, shown.length, 1))}${raw(listsHtml(block, context))}</nav>`
}

function depthOf(heading: HeadingBlock | undefined, { depths }: HtmlContext): number {
  return heading === undefined ? 0 : (depths.get(heading.anchor) ?? heading.level)
}

/** Blocks up to the next chapter; what stands before the first comes by itself. */
function chapters(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (last === undefined || (block.kind === 'heading' && block.level === 1)) parts.push([block])
    else last.push(block)
  }
  return parts
}

function chapterHtml(blocks: readonly Block[], context: HtmlContext): Markup {
  const [first] = blocks
  const body = blocks.map((block) => nestedHtml(block, context))
  return first?.kind === 'heading' && first.level === 1
    ? markup`<section class="chapter" aria-labelledby="${context.names.get(first.anchor) ?? ''}">\n${raw(body)}</section>\n`
    : markup`${raw(body)}`
}

/** Boxes for what is kept on one page and for wide pages: only paper tells the difference. */
function nestedHtml(block: Block, context: HtmlContext): Markup {
  if (block.kind !== 'keep' && block.kind !== 'orientation') return blockHtml(block, context)
  const inner = block.blocks.map((each) => nestedHtml(each, context))
  if (block.kind === 'orientation' && block.orientation === 'landscape') {
    return markup`<div class="wide">\n${raw(inner)}</div>\n`
  }
  // What may be cut where much of a page would stay empty is left to the browser.
  return block.kind === 'keep' && block.loss === undefined
    ? markup`<div class="keep">${raw(inner)}</div>\n`
    : markup`${raw(inner)}`
}
