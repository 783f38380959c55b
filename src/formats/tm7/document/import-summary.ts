import type { TemplateNote } from '../knowledge/template-note.ts'

/**
 * What came in with a file of Microsoft's tool, for the screen that is shown after opening it. Notes are data;
 * `messages/describe-import-note.ts` makes the sentences.
 */
export interface ImportSummary {
  readonly counts: ImportCounts
  /** In the order of the file; what concerns the file as a whole comes first. */
  readonly notes: readonly ImportNote[]
}

export interface ImportCounts {
  readonly diagrams: number
  /** Processes, external interactors and stores. */
  readonly elements: number
  readonly flows: number
  readonly boundaries: number
  /** Texts on the diagrams. */
  readonly annotations: number
  /** Ends of flows that meet no element. */
  readonly looseEnds: number
  /** All threats that the file holds. */
  readonly threats: number
  /** Those of them that no rule of the file's knowledge base makes: by hand, or what they stood on is gone. */
  readonly byHand: number
  /** Those that a person had decided on, reworded or given another priority. */
  readonly decisions: number
  /** Threats by the state that the file gives, such as `Mitigated`; most first, then by name. */
  readonly states: readonly { readonly state: string; readonly n: number }[]
  /** Rules of the file's knowledge base; 0 where it has none. */
  readonly rules: number
}

/**
 * One thing worth knowing about the import. `lost`: not in the model and not written back. `guessed`: the file
 * leaves it open or contradicts itself, and this was assumed. `kept`: it has no place in the model, or only a
 * part of it, but stays with the file and is written back.
 */
export type ImportNote = {
  readonly [C in ImportNoteCode]: {
    readonly kind: 'lost' | 'guessed' | 'kept'
    readonly code: C
    readonly data: ImportNoteData[C]
    /** Id of the record it is about; absent for what concerns the file as a whole. */
    readonly subject?: string
  }
}[ImportNoteCode]

export type ImportNoteCode = keyof ImportNoteData

export interface ImportNoteData {
  /** The file has no knowledge base: shapes have the base types, and no rule runs. */
  readonly 'no-knowledge-base': Nothing
  /** What could not be taken from the knowledge base as it stands. */
  readonly template: TemplateNote
  /** A validation message of the other tool. */
  readonly validation: { readonly message: string }
  /** A part of the file that nothing is known about. */
  readonly 'unknown-part': { readonly name: string }
  /** A drawing element of a kind that is not known; it is not shown. */
  readonly 'unknown-shape': { readonly shape: string }
  /** Its type is not in the knowledge base: it has the general type of its shape. */
  readonly 'unknown-type': { readonly name: string; readonly type: string }
  readonly unnamed: { readonly type: string }
  /** Where it is drawn is missing or no number. */
  readonly 'no-position': { readonly name: string }
  /** Two drawing elements have one id. */
  readonly 'repeated-guid': { readonly name: string; readonly guid: string }
  /** An end of a flow meets no element. */
  readonly 'loose-end': { readonly flow: string; readonly end: 'source' | 'target' }
  /** An end of a flow names an element that is not on its diagram. */
  readonly 'missing-end': { readonly flow: string; readonly end: 'source' | 'target' }
  /** An answer that the knowledge base does not offer. */
  readonly 'unknown-answer': { readonly name: string; readonly property: string; readonly value: string }
  /** A question that the knowledge base does not ask. */
  readonly 'unknown-property': { readonly name: string; readonly property: string; readonly value: string }
  /** A text longer than the model holds; `field` such as `name`. */
  readonly shortened: { readonly field: string; readonly length: number; readonly limit: number }
  /** More entries than the model holds. */
  readonly 'too-many': { readonly field: string; readonly n: number; readonly limit: number }
  /** A state other than the tool's four: counted as open. */
  readonly 'unknown-state': { readonly title: string; readonly state: string }
  /** A threat that names no rule of the knowledge base. */
  readonly 'threat-by-hand': { readonly title: string }
  /** A threat of a rule whose flow is gone or ends elsewhere now. */
  readonly 'threat-flow-gone': { readonly title: string }
  /** The file gives two priorities; the one that is shown here was taken. */
  readonly 'two-priorities': { readonly title: string; readonly taken: string; readonly other: string }
}

type Nothing = { readonly [key: string]: never }
