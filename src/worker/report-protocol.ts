import type { Pack } from '../engine/pack.ts'
import type { Language } from '../messages/language.ts'
import type { Document } from '../model/document.ts'
import type { MissingGlyph } from '../report/renderers/pdf/render-pdf.ts'
import type { ReportContents } from '../report/report-contents.ts'
import type { ReportFormat } from '../report/report-formats.ts'
import type { ReportOptions } from '../report/report-input.ts'

/** Messages to the report worker. One worker builds one report. */
export type ReportRequest = {
  readonly kind: 'build'
  readonly document: Document
  /** People's own packs that the model names. */
  readonly own: readonly Pack[]
  readonly subject: ReportSubject
  readonly options: ReportOptions
  readonly format: ReportFormat
  /** Of the report's own text, whatever the window speaks. */
  readonly language: Language
}

/** What is reported: the model, or what changed from one snapshot of it to another; null is the model as it is now. */
export type ReportSubject =
  | { readonly kind: 'model' }
  | { readonly kind: 'changes'; readonly from: string; readonly to: string | null }

/** Messages from the report worker: any number of `progress`, then `done` or `failed`. */
export type ReportReply =
  | ({ readonly kind: 'progress' } & ReportProgress)
  | ({ readonly kind: 'done' } & ReportResult)
  | { readonly kind: 'failed'; readonly message: string }

/** `done` of `total` steps of the stage. */
export interface ReportProgress {
  readonly stage: 'analysis' | 'fonts' | 'layout' | 'file'
  readonly done: number
  readonly total: number
  /** Pages laid out so far. */
  readonly pages: number
}

export interface ReportResult {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contents: ReportContents
  /** Null for formats without pages. */
  readonly pageCount: number | null
  /** Of the PDF: other formats leave letters to the reader's fonts. */
  readonly missingGlyphs: readonly MissingGlyph[]
}
