import type { ThreatRow } from '../../engine/threat.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { type Document, list } from '../../model/document.ts'
import type {
  Asset,
  Boundary,
  Comment,
  Control,
  Diagram,
  Element,
  Flow,
  Mitigation,
  ThreatEvent,
} from '../../model/tables.ts'

/** What can be found, in the order in which it is listed. */
export const resultKinds = [
  'element',
  'flow',
  'boundary',
  'threat',
  'mitigation',
  'asset',
  'comment',
  'control',
  'event',
  'diagram',
] as const
export type ResultKind = (typeof resultKinds)[number]

/** One thing that can be found, with its words. Several texts of one field stand below each other. */
export interface SearchEntry {
  /** Record id, or the id of a line of the threat list. */
  readonly id: string
  readonly kind: ResultKind
  readonly name: string
  /** What people cite it by; empty for none. */
  readonly code: string
  /** What kind of thing it is, such as "Smartphone app"; empty for none. */
  readonly type: string
  /** Notes, reasons, descriptions. */
  readonly text: string
}

/** The things of one kind. */
export interface SearchSource {
  readonly kind: ResultKind
  /** The same list as long as nothing in it has changed; so is each thing. */
  readonly things: readonly { readonly id: string }[]
  readonly entry: (id: string) => SearchEntry | undefined
}

export interface Searchable {
  readonly document: Document
  readonly rows: readonly ThreatRow[]
  readonly vocabulary: VocabularyIndex
}

/** Everything of a model that can be found. */
export function searchSources({ document, rows, vocabulary }: Searchable): readonly SearchSource[] {
  const typeOf = (stencil: string) => vocabulary.stencil(stencil)?.name ?? ''
  return [
    source('element', list(document, 'element'), (of: Element) => ({
      name: of.name,
      type: typeOf(of.stencil),
      text: texts(of.notes, of.outOfScopeReason, ...Object.values(of.notApplicable ?? {})),
    })),
    source('flow', list(document, 'flow'), (of: Flow) => ({
      name: of.name,
      type: typeOf(of.stencil),
      text: texts(of.notes, of.outOfScopeReason, ...Object.values(of.notApplicable ?? {})),
    })),
    source('boundary', list(document, 'boundary'), (of: Boundary) => ({
      name: of.name,
      type: typeOf(of.stencil),
      text: of.notes,
    })),
    source('threat', rows, (of: ThreatRow) => ({
      name: of.title,
      code: of.shortId,
      text: texts(of.decision?.reason, of.decision?.overrideReason, of.decision?.notes, of.owner),
    })),
    source('mitigation', list(document, 'mitigation'), (of: Mitigation) => ({
      name: of.title,
      code: of.library ?? '',
      text: texts(of.description, of.notes, of.owner, ...of.evidence.map(({ ref }) => ref)),
    })),
    source('asset', list(document, 'asset'), (of: Asset) => ({
      name: of.name,
      text: texts(of.description, of.source, of.owner, ...of.impacts),
    })),
    source('comment', list(document, 'comment'), (of: Comment) => ({
      name: of.text,
      type: of.by,
      text: texts(...of.replies.map(({ text }) => text)),
    })),
    source('control', list(document, 'control'), (of: Control) => ({
      name: of.number,
      type: of.catalogue,
      text: texts(of.reason, of.comment, of.source),
    })),
    source('event', list(document, 'threatEvent'), (of: ThreatEvent) => ({
      name: of.name,
      text: texts(of.description, of.comment, of.owner),
    })),
    source('diagram', list(document, 'diagram'), (of: Diagram) => ({ name: of.name })),
  ]
}

type Words = Partial<Omit<SearchEntry, 'id' | 'kind'>> & Pick<SearchEntry, 'name'>

function source<T extends { readonly id: string }>(
  kind: ResultKind,
  things: readonly T[],
  words: (of: T) => Words,
): SearchSource {
  let byId: ReadonlyMap<string, T> | null = null
  return {
    kind,
    things,
    entry: (id) => {
      byId ??= new Map(things.map((thing) => [thing.id, thing]))
      const thing = byId.get(id)
      return thing && { id, kind, code: '', type: '', text: '', ...words(thing) }
    },
  }
}

function texts(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n')
}
