/**
 * What a `.tm7` does not hold of a model, or holds in another way, as data; `messages/describe-write-note.ts`
 * makes the sentences.
 */
export type WriteNote = {
  readonly [C in keyof WriteNoteData]: {
    readonly kind: 'lost' | 'changed'
    readonly code: C
    readonly data: WriteNoteData[C]
    readonly subject?: string
  }
}[keyof WriteNoteData]

export interface WriteNoteData {
  /** Decisions whose status the format does not have: they are written as not applicable. */
  readonly 'status-as-not-applicable': Count & { readonly status: string }
  /** Decisions with ratings: DREAD, safety, CVSS, losses. */
  readonly ratings: Count
  /** Threats with mitigations: their titles are written as a line of the justification. */
  readonly 'mitigations-in-justification': Count
  /** Decisions with an owner, a date or notes. */
  readonly responsibilities: Count
  /** Decisions on findings of knowledge packs that the file does not hold. */
  readonly 'other-findings': Count
  /** Records that the format has nothing like, by their table. */
  readonly 'no-place': Count & { readonly what: TableWithoutPlace }
  readonly 'no-field': { readonly field: (typeof fieldsWithoutPlace)[number] }
  /** Its type is of another knowledge pack: it is written with the general type of its shape. */
  readonly 'general-type': { readonly name: string; readonly stencil: string }
  /** Answers to questions that the template does not ask. */
  readonly answers: Count & { readonly name: string }
  /** An answer that the template fixes by type. */
  readonly 'fixed-answer': { readonly name: string; readonly property: string }
  /** It is drawn nowhere, so the format has no place for it. */
  readonly 'not-drawn': { readonly name: string }
  /** Drawn in several diagrams: the format has an element of its own for each. */
  readonly copied: { readonly name: string }
  /** Threats that a person decided on and whose flow is gone: they stay in the file. */
  readonly 'kept-threats': Count
  /** Which packs besides the file's template the model uses. */
  readonly 'other-packs': { readonly packs: string }
  /** The template is a pack that somebody copied to edit: the file holds what it was copied from. */
  readonly 'copied-template': { readonly name: string }
}

/** Tables whose records the format has nothing like. */
export const tablesWithoutPlace = [
  'asset',
  'mitigation',
  'ruleSwitch',
  'assetThreat',
  'threatEvent',
  'control',
  'snapshot',
] as const
export type TableWithoutPlace = (typeof tablesWithoutPlace)[number]

/** Fields of the record about the model that the format has nothing like. */
export const fieldsWithoutPlace = ['version', 'intendedUse', 'scope', 'classification'] as const

interface Count {
  readonly n: number
}

/** Why no `.tm7` can be made of a model. */
export type WriteRefusal =
  /** No template of Microsoft's tool is among its knowledge packs, and it was not made from a `.tm7`. */
  | { readonly code: 'no-template' }
  /** The template that it needs is not at hand; `pack` is its id. */
  | { readonly code: 'template-missing'; readonly pack: string }
  /** What is kept of the original file cannot be read. */
  | { readonly code: 'origin-damaged' }
