import { t } from './messages.ts'

/** One reason of a finding, structurally: see `Why` in the engine, which fits. */
export type WhyLike =
  | { readonly kind: 'is-a'; readonly subject: string; readonly stencil: string }
  | {
      readonly kind: 'property'
      readonly subject: string
      readonly property: string
      readonly value: string | number | readonly string[]
      readonly basis: 'set' | 'type' | 'unknown'
    }
  | { readonly kind: 'crosses'; readonly flow: string; readonly boundaries: readonly string[] }
  | { readonly kind: 'carries' | 'stores'; readonly subject: string; readonly dataClass: string }

/** Where the words for ids come from: the document and the vocabulary. */
export interface WhyNames {
  /** Name of an element, flow or boundary, or of the model; may be empty. */
  readonly subject: (id: string) => string
  readonly stencil: (id: string) => string
  /** Label of a property. */
  readonly property: (id: string) => string
  /** An answer in words, such as "no" or the label of an enumeration's value. */
  readonly value: (property: string, value: string | number | readonly string[]) => string
  readonly dataClass: (id: string) => string
}

/** A stretch of the sentence; with `subject`, it is the name of that subject, and can be a link. */
export interface WhyPart {
  readonly text: string
  readonly subject?: string
}

/** The reason as one sentence, such as "Vitals crosses Patient environment." */
export function describeWhy(why: WhyLike, names: WhyNames): string {
  return sentence(why, names, (id) => nameOf(id, names))
}

/** The same sentence in parts, so that the names in it can be links. */
export function describeWhyParts(why: WhyLike, names: WhyNames): readonly WhyPart[] {
  // Names are passed through the catalogue as tokens, so that each language may order them as it likes.
  const ids: string[] = []
  const marked = sentence(why, names, (id) => `${open}${ids.push(id) - 1}${close}`)
  const parts: WhyPart[] = []
  for (const piece of marked.split(open)) {
    const end = piece.indexOf(close)
    const id = end < 0 ? undefined : ids[Number(piece.slice(0, end))]
    if (id !== undefined) parts.push({ text: nameOf(id, names), subject: id })
    const rest = id === undefined ? piece : piece.slice(end + 1)
    if (rest !== '') parts.push({ text: rest })
  }
  return parts
}

/** Private-use characters: they stand in no name that a keyboard can type. */
const open = '\uF8F0'
const close = '\uF8F1'

function sentence(why: WhyLike, names: WhyNames, subject: (id: string) => string): string {
  switch (why.kind) {
    case 'is-a':
      return t('why.isA', { subject: subject(why.subject), stencil: names.stencil(why.stencil) })
    case 'property': {
      const data = { subject: subject(why.subject), property: names.property(why.property) }
      if (why.basis === 'unknown') return t('why.propertyUnknown', data)
      const value = names.value(why.property, why.value)
      return why.basis === 'type'
        ? t('why.propertyByType', { ...data, value })
        : t('why.propertySet', { ...data, value })
    }
    case 'crosses': {
      const boundaries = why.boundaries.map(subject)
      return boundaries.length === 0
        ? t('why.crossesNone', { flow: subject(why.flow) })
        : t('why.crosses', { flow: subject(why.flow), boundaries: enumerate(boundaries) })
    }
    case 'carries':
      return t('why.carries', { subject: subject(why.subject), dataClass: names.dataClass(why.dataClass) })
    case 'stores':
      return t('why.stores', { subject: subject(why.subject), dataClass: names.dataClass(why.dataClass) })
  }
}

function nameOf(id: string, names: WhyNames): string {
  const name = names.subject(id).trim()
  return name === '' ? t('why.unnamed', { id }) : name
}

/** "a", "a and b", "a, b and c". */
function enumerate(words: readonly string[]): string {
  const [first = '', ...rest] = words
  if (rest.length === 0) return first
  if (rest.length === 1) return t('why.listPair', { first, last: rest[0] ?? '' })
  return t('why.listComma', { first, rest: enumerate(rest) })
}
