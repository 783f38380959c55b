import type { Pack } from '../engine/pack.ts'
import type { ImportSummary } from '../formats/tm7/document/import-summary.ts'
import type { Language } from '../messages/language.ts'
import type { Document } from '../model/document.ts'
import type { AnyRecord, TableName } from '../model/tables.ts'

/** The message to the import worker: what to do, and in which language to tell about it. */
export interface ImportOrder {
  readonly request: ImportRequest
  readonly language: Language
}

/** What the import worker does. One worker does one thing and is then ended. */
export type ImportRequest =
  /** Reads a `.tm7`. `importedAt` is ISO 8601, UTC. */
  | { readonly kind: 'read-model'; readonly file: File; readonly importedAt: string }
  /** Reads a `.tb7`. */
  | { readonly kind: 'read-template'; readonly file: File }
  /** Reads the file again that a model was made from, for what it told when it came in. */
  | { readonly kind: 'read-again'; readonly document: Document; readonly packs: readonly Pack[] }
  /** Writes the model as a `.tm7`. */
  | { readonly kind: 'write-model'; readonly document: Document; readonly packs: readonly Pack[] }
  /** Writes a pack as a `.tb7`. */
  | { readonly kind: 'write-template'; readonly pack: Pack }

/** Messages from it: any number of `progress`, `records` and `pack`, then one of the others. */
export type ImportReply =
  | ({ readonly kind: 'progress' } & ImportProgress)
  /** A part of the document: all in one message would hold up the page while it is unpacked. */
  | { readonly kind: 'records'; readonly table: TableName; readonly records: readonly AnyRecord[] }
  | ({ readonly kind: 'pack' } & PackBytes)
  | { readonly kind: 'model-read'; readonly summary: ImportSummary; readonly repairs: readonly string[] }
  | { readonly kind: 'template-read'; readonly template: TemplateSummary }
  | {
      readonly kind: 'written'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly notes: readonly WrittenNote[]
    }
  /** In words. */
  | { readonly kind: 'failed'; readonly problem: string }

/** What is being done; `written` has one stage only. */
export type ImportStage = 'reading' | 'diagrams' | 'knowledge' | 'threats' | 'checking' | 'writing'

export interface ImportProgress {
  readonly stage: ImportStage
}

/** What a written file does not hold, or holds in another way. */
export interface WrittenNote {
  readonly kind: 'lost' | 'changed'
  /** A sentence. */
  readonly text: string
  /** Id of the record it is about; absent for what concerns the model as a whole. */
  readonly subject?: string
}

/** A pack as its store keeps it, so that the page need not write it again. */
export interface PackBytes {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What came in with a template. */
export interface TemplateSummary {
  readonly stencils: number
  readonly properties: number
  readonly rules: number
  /** Categories of its threats, in its order. */
  readonly categories: readonly string[]
  /** What could not be taken as it stands, in sentences. */
  readonly notes: readonly string[]
}
