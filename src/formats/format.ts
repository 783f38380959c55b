import type { JsonProblem } from '../base/read-json.ts'
import type { Result } from '../base/result.ts'
import type { Pack } from '../engine/pack.ts'
import type { Document } from '../model/document.ts'
import type { Repair } from '../model/repair.ts'
import type { Problem } from '../model/validate-record.ts'
import type { XmlError } from './tm7/xml/xml-error.ts'

/** A file format: one folder each, with a descriptor in its `index.ts`. */
export interface Format {
  readonly id: string
  readonly name: string
  /** With the dot, the usual one first, such as `.glacis.json`. */
  readonly extensions: readonly string[]
  /** Whether a file looks like this format; cheap, and never throws. */
  readonly detect: (bytes: Uint8Array) => boolean
  readonly read: (bytes: Uint8Array, context: ReadContext) => Result<ReadFile, FileError>
  /** Absent where a format can only be read. */
  readonly write?: (document: Document, context: WriteContext) => Uint8Array
}

export interface ReadContext {
  /** As the user knows it, for messages. */
  readonly fileName: string
}

export interface WriteContext {
  /** Name and version of the program, such as `Glacis 0.1.0`. */
  readonly savedWith: string
  /** Knowledge packs of one's own that the model uses: the file carries them. */
  readonly packs?: readonly Pack[]
}

export interface ReadFile {
  readonly document: Document
  /** What was put right while reading; shown to people. */
  readonly repairs: readonly Repair[]
  /** The version of a file that is newer than this program, which may then be looked at but not changed; else null. */
  readonly newerVersion: number | null
  /** Knowledge packs of somebody's own that the file carries, by id. */
  readonly packs: readonly Pack[]
}

/** Why a file cannot be opened: always the place and the cause. `messages/describe-errors.ts` makes the sentence. */
export type FileError =
  | { readonly code: 'empty' }
  /** In bytes. */
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  /** What the file seems to be instead. */
  | { readonly code: 'not-a-glacis-file'; readonly looksLike: FileKind }
  | JsonProblem
  | XmlError
  /** XML, but no template of Microsoft's tool: its first element has another name. */
  | { readonly code: 'not-a-template'; readonly looksLike: FileKind }
  /** A part of the file's frame, such as `version` or `tables.element`, is missing or of the wrong kind. */
  | { readonly code: 'invalid-file'; readonly path: string }
  | {
      readonly code: 'invalid-record'
      readonly table: string
      readonly id: string
      /** What is wrong with it, at least one. */
      readonly problems: readonly Problem[]
      /** How many further records are wrong. */
      readonly others: number
    }
  /** Written by a newer version in a way that this one cannot even show. */
  | { readonly code: 'newer-version'; readonly version: number; readonly supported: number }

export type FileKind =
  | 'picture'
  | 'pdf'
  | 'zip'
  | 'xml'
  | 'tm7'
  | 'threat-dragon'
  | 'threagile'
  | 'open-threat-model'
  | 'other-json'
  | 'text'
  | 'binary'
