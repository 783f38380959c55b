import { t } from '../../../messages/messages.ts'
import {
  type ChartBlock,
  type Column,
  type Inline,
  numberedCaption,
  type Row,
  type TableBlock,
} from '../../document.ts'
import { plainText } from '../plain-text.ts'
import { type HtmlContext, inlineHtml, markHtml, toneClasses } from './html-inline.ts'
import { type Markup, markup, nothing, raw } from './markup.ts'

/** A table in a box that scrolls where the window is too narrow; header cells say what they head. */
export function tableHtml(block: TableBlock, context: HtmlContext): Markup {
  const rowCount = block.rows.filter(({ group }) => group !== true).length
  const heads = block.columns.map(
    (column) => markup`<th scope="col"${raw(alignment(column))}>${column.title}</th>`,
  )
  const isSortable = rowCount > 2
  const words =
    rowCount < leastFiltered
      ? nothing
      : markup` data-filter="${t('report.html.filter')}" data-shown="${t('report.html.shown')}"`
  const body =
    block.rows.length === 0
      ? markup`<tbody><tr><td colspan="${block.columns.length}" class="muted">${block.empty}</td></tr></tbody>`
      : markup`${raw(groupsOf(block.rows).map((rows) => bodyHtml(rows, block, context)))}`
  return box(
    block.caption,
    markup`<table${raw(idOf(block, context))}${raw(isSortable ? markup` class="sortable"` : nothing)}${raw(words)}><caption${raw(block.captionVisible === true ? nothing : hidden)}>${numberedCaption(block)}</caption><thead><tr>${raw(heads)}</tr></thead>${raw(body)}</table>`,
  )
}

/** The numbers of the bars as a table, and the bars beside them. */
export function chartHtml({ caption, series, bars }: ChartBlock): Markup {
  const totals = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const unit = 100 / Math.max(1, ...totals)
  const heads = series.map(
    ({ label, shape, tone }) =>
      markup`<th scope="col" class="right ${toneClasses[tone]}">${raw(markHtml(shape))}${label}</th>`,
  )
  const rows = bars.map(({ label, values }) => {
    const cells = values.map((value) => markup`<td class="right">${value}</td>`)
    let left = 0
    const parts = values.map((value, i) => {
      const x = left
      left += value * unit
      const tone = toneClasses[series[i]?.tone ?? 'neutral']
      return value === 0
        ? nothing
        : markup`<rect class="bar ${tone}" x="${decimal(x)}" y="1" width="${decimal(Math.max(value * unit - 0.4, 0.3))}" height="8"/>`
    })
    const bar = markup`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${raw(parts)}</svg>`
    return markup`<tr><th scope="row">${label}</th>${raw(cells)}<td class="bars">${raw(bar)}</td></tr>`
  })
  return box(
    caption,
    markup`<table class="chart"><caption>${caption}</caption><thead><tr><td></td>${raw(heads)}<td class="bars"></td></tr></thead><tbody>${raw(rows)}</tbody></table>`,
  )
}

/** From so many rows on it helps to look for some. */
const leastFiltered = 8

function box(name: string, table: Markup): Markup {
  return markup`<div class="scroll" role="group" tabindex="0" aria-label="${name}">${raw(table)}</div>\n`
}

const hidden = markup` class="hidden"`

/** Rows with the line that names them: each begins a body of its own. */
function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last === undefined || row.group === true) groups.push([row])
    else last.push(row)
  }
  return groups
}

function bodyHtml(rows: readonly Row[], block: TableBlock, context: HtmlContext): Markup {
  const named = hasRowNames(block)
  const lines = rows.map((row) => {
    const id = idOf(row, context)
    if (row.group === true) {
      return markup`<tr class="group"${raw(id)}><th scope="rowgroup" colspan="${block.columns.length}">${raw(inlineHtml(row.cells[0] ?? [], context))}</th></tr>`
    }
    const cells = row.cells.map((cell, i) => {
      const content = inlineHtml(cell, context)
      const order = sortKey(cell)
      const look = cellClass(row, block.columns[i], i)
      if (i === 0 && named) return markup`<th scope="row"${raw(look)}${raw(order)}>${raw(content)}</th>`
      return markup`<td${raw(look)}${raw(order)}>${raw(content)}</td>`
    })
    return markup`<tr${raw(id)}${raw(rowClass(row))}>${raw(cells)}</tr>\n`
  })
  return markup`<tbody>${raw(lines)}</tbody>`
}

/** The first cell names its row where it is there and another in every row. */
function hasRowNames({ rows }: TableBlock): boolean {
  const first = rows.flatMap(({ cells, group }) => (group === true ? [] : [plainText(cells[0] ?? [])]))
  return first.length > 1 && !first.includes('') && new Set(first).size === first.length
}

/** Levels are sorted by how bad they are, not by their words. */
function sortKey(cell: readonly Inline[]): Markup {
  const badge = cell.find((run) => 'badge' in run)
  return badge === undefined || !('badge' in badge)
    ? nothing
    : markup` data-order="${ranks[badge.badge.tone]}"`
}

const ranks = { high: 4, medium: 3, low: 2, accent: 1, neutral: 0 } as const

function idOf({ anchor }: Row | TableBlock, { names }: HtmlContext): Markup {
  const name = anchor === undefined ? undefined : names.get(anchor)
  return name === undefined ? nothing : markup` id="${name}"`
}

/** Where the cell stands, and its tint. */
function cellClass({ tones }: Row, column: Column | undefined, i: number): Markup {
  const tone = tones?.[i] ?? null
  const side = column?.align === 'right' || column?.align === 'center' ? column.align : ''
  if (tone === null && side === '') return nothing
  const names = [side, tone === null ? '' : `tinted ${toneClasses[tone]}`].filter((name) => name !== '')
  return markup` class="${names.join(' ')}"`
}

/** Rows that may be cut between pages, and rows as high as several lines, as for signatures. */
function rowClass({ keep, minLines = 1 }: Row): Markup {
  const lines = Math.min(Math.ceil(minLines), 6)
  const names = [keep === false ? 'long' : '', lines > 1 ? `lines${lines}` : ''].filter((name) => name !== '')
  return names.length === 0 ? nothing : markup` class="${names.join(' ')}"`
}

function alignment(column: Column | undefined): Markup {
  switch (column?.align) {
    case 'right':
      return markup` class="right"`
    case 'center':
      return markup` class="center"`
    default:
      return nothing
  }
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100)
}
