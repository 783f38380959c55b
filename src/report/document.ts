import type { Scene } from '../drawing/scene.ts'

/**
 * A report as a tree of blocks: what is said, in order, without a word about pages, fonts or tags.
 * Sections build it; each renderer (PDF, later HTML, Markdown, spreadsheets) shows it in its own way.
 */
export interface ReportDocument {
  readonly title: string
  /** BCP 47, such as `en`. */
  readonly language: string
  readonly paper: Paper
  readonly properties: ReportProperties
  readonly header: { readonly left: string; readonly right: string }
  /** The page number stands to the right of it. */
  readonly footer: string
  /** `#rrggbb` of headings and rules; absent: ours. */
  readonly colour?: string
  /** What the report was made of; printed fingerprints are the SHA-256 of exactly its bytes. */
  readonly attachment?: Attachment
  readonly blocks: readonly Block[]
}

/** A text file that goes with the report, in UTF-8. */
export interface Attachment {
  readonly name: string
  readonly description: string
  readonly text: string
}

export type Paper = 'a4' | 'letter'

/** What stands in the file's properties. `fingerprint` is hex; it also makes the file's id. */
export interface ReportProperties {
  readonly author: string
  readonly subject: string
  readonly keywords: string
  /** ISO 8601, UTC. Printed and stored: the renderer never asks a clock. */
  readonly createdAt: string
  readonly fingerprint: string
}

export type Block =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | KeyValueBlock
  | TableBlock
  | FigureBlock
  | ChartBlock
  | MetricsBlock
  | CalloutBlock
  | PageBreakBlock
  | SpacerBlock
  | KeepBlock
  | OrientationBlock

/** The first page. */
export interface CoverBlock {
  readonly kind: 'cover'
  readonly overline: string
  readonly title: string
  readonly subtitle: string
  /** Such as "Confidential"; empty for none. */
  readonly mark: string
  readonly facts: readonly KeyValue[]
  /** In place of our emblem. */
  readonly logo?: Picture
}

/** A picture file, in base64. */
export interface Picture {
  readonly mime: 'image/png' | 'image/jpeg'
  readonly data: string
}

/** Table of contents of the headings down to `depth`; page numbers are the renderer's. */
export interface ContentsBlock {
  readonly kind: 'contents'
  readonly title: string
  readonly depth: number
  /** Lists of figures and tables, below the contents. */
  readonly lists?: readonly ContentsList[]
}

export interface ContentsList {
  readonly title: string
  /** In the order of the report; `anchor` is that of the figure or table. */
  readonly entries: readonly { readonly text: string; readonly anchor: string }[]
}

export interface HeadingBlock {
  readonly kind: 'heading'
  /** 1 is a chapter. */
  readonly level: 1 | 2 | 3 | 4
  /** Such as "3.2"; empty for headings that are not numbered. */
  readonly number: string
  readonly text: string
  /** Target of links and bookmarks, unique in the report. */
  readonly anchor: string
  readonly badge?: Badge
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly style: 'lead' | 'body' | 'small'
  readonly runs: readonly Inline[]
}

export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly style: 'body' | 'small'
  readonly items: readonly (readonly Inline[])[]
}

export interface KeyValueBlock {
  readonly kind: 'keyValue'
  /** 2 puts the pairs side by side. */
  readonly columns: 1 | 2
  readonly items: readonly KeyValue[]
}

export interface KeyValue {
  readonly key: string
  readonly value: readonly Inline[]
}

export interface TableBlock {
  readonly kind: 'table'
  /** Says what the table lists, for people who do not see it and for sheets of a workbook. */
  readonly caption: string
  readonly captionVisible?: boolean
  /** Such as "Table 3", printed before the caption; only of tables that stand in the list of tables. */
  readonly number?: string
  /** Target of links, unique in the report; every numbered table has one. */
  readonly anchor?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Printed in place of an empty body. */
  readonly empty: string
}

export interface Column {
  readonly title: string
  /** Share of the width that is left when all minimum widths are given. */
  readonly grow: number
  /** Minimum width in characters of the table's type. */
  readonly min: number
  readonly align?: 'left' | 'right' | 'center'
}

export interface Row {
  /** Cells hold inline content; a line feed in a text begins a new line. */
  readonly cells: readonly (readonly Inline[])[]
  readonly anchor?: string
  /** Rows are kept on one page unless they are taller than half of one; false lets it break anywhere. */
  readonly keep?: boolean
  /** A line across all columns that names the rows below it. */
  readonly group?: boolean
  /** Tints of the cells, as in a heat map; what they mean stands in the cells in words or numbers. */
  readonly tones?: readonly (Tone | null)[]
  /** At least this many lines high, as for signatures. */
  readonly minLines?: number
}

export interface FigureBlock {
  readonly kind: 'figure'
  readonly scene: Scene
  readonly caption: string
  /** Such as "Figure 2", printed before the caption. */
  readonly number?: string
  /**
   * `tiles` spreads it over several pages with marks where they overlap, where its smallest text would be too
   * small to read on one page; absent always fits it to one.
   */
  readonly fit?: 'tiles'
  /** What it shows, for people who do not see it. */
  readonly alternative: string
  readonly anchor: string
}

/** Horizontal bars, each stacked of the series in their order. */
export interface ChartBlock {
  readonly kind: 'chart'
  readonly caption: string
  readonly alternative: string
  readonly series: readonly { readonly label: string; readonly tone: Tone; readonly shape: Shape }[]
  readonly bars: readonly { readonly label: string; readonly values: readonly number[] }[]
}

/** A few numbers that are read first. */
export interface MetricsBlock {
  readonly kind: 'metrics'
  readonly items: readonly {
    readonly value: string
    readonly label: string
    readonly tone: Tone
    readonly shape: Shape
  }[]
}

export interface CalloutBlock {
  readonly kind: 'callout'
  readonly tone: Tone
  readonly title: string
  readonly runs: readonly Inline[]
}

export interface PageBreakBlock {
  readonly kind: 'pageBreak'
}

export interface SpacerBlock {
  readonly kind: 'spacer'
  /** In lines of body text. */
  readonly lines: number
}

/** Kept on one page where it fits on one. */
export interface KeepBlock {
  readonly kind: 'keep'
  /**
   * Share of a page that may be left empty above, 0 to 1, so that the whole begins on the next page. Where
   * more would be lost, it begins here and is cut between its blocks. Without it, any loss is accepted.
   */
  readonly loss?: number
  /** Stands above what goes on over the page when it is cut because of `loss`. */
  readonly continued?: string
  readonly blocks: readonly Block[]
}

/** On pages of this orientation; text before and after it goes on upright pages. */
export interface OrientationBlock {
  readonly kind: 'orientation'
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

export type Inline = TextRun | BadgeRun

export interface TextRun {
  readonly text: string
  readonly bold?: boolean
  readonly muted?: boolean
  readonly italic?: boolean
  /** Set in fixed width, where the renderer can. */
  readonly code?: boolean
  /** Anchor in this report. */
  readonly link?: string
  /** Address outside of it, `https:`, `http:` or `mailto:`; the text names its host. */
  readonly href?: string
}

export interface BadgeRun {
  readonly badge: Badge
}

/** A small label whose meaning is told by its words and its shape, never by its colour alone. */
export interface Badge {
  readonly text: string
  readonly tone: Tone
  readonly shape: Shape
  /** Drawn as an outline: proposed, not confirmed by a person. */
  readonly proposed?: boolean
}

export type Tone = 'high' | 'medium' | 'low' | 'neutral' | 'accent'
export type Shape = 'triangle' | 'diamond' | 'circle' | 'ring' | 'square' | 'none'

/** Number and caption of a figure or table: "Table 3. Threat register". */
export function numberedCaption({
  number,
  caption,
}: Pick<TableBlock | FigureBlock, 'number' | 'caption'>): string {
  return number === undefined ? caption : `${number}. ${caption}`
}

/** Plain text as inline content. */
export function text(value: string): readonly Inline[] {
  return value === '' ? [] : [{ text: value }]
}
