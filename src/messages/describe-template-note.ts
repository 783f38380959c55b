import { t } from './messages.ts'

/**
 * What could not be taken from a template as it stands, as a sentence. The shapes below are those of
 * `TemplateNote`, which this layer may not import; the compiler compares them wherever one is passed in.
 */
export function describeTemplateNote(note: TemplateNoteShape): string {
  switch (note.code) {
    case 'ambiguous-filter':
      return t('template.ambiguousFilter', note)
    case 'unreadable-filter':
      return describeUnreadableFilter(note.rule, note.error)
    case 'unknown-type':
      return t('template.unknownType', note)
    case 'unknown-property':
      return t('template.unknownProperty', note)
    case 'unknown-answer':
      return t('template.unknownAnswer', note)
    case 'repeated':
      return note.what === 'type' ? t('template.repeatedType', note) : t('template.repeatedThreat', note)
    case 'nameless':
      return describeNameless(note.what, note.name)
    case 'no-parent':
      return t('template.noParent', note)
    case 'unknown-shape':
      return t('template.unknownShape', note)
    case 'no-answers':
      return t('template.noAnswers', note)
    case 'shortened':
      return t('template.shortened', note)
    case 'too-many':
      return describeTooMany(note)
    case 'left-out':
      return t('template.leftOut', note)
    case 'more-notes':
      return t('template.moreNotes', note)
  }
}

function describeUnreadableFilter(rule: string, { at, expected }: FilterErrorShape): string {
  if (expected === 'depth') return t('template.filterTooDeep', { rule })
  if (expected === 'length') return t('template.filterTooLong', { rule })
  return t('template.unreadableFilter', { rule, problem: describeFilterExpectation(expected), at: at + 1 })
}

/** What should stand where a filter cannot be read. */
function describeFilterExpectation(
  expected: Exclude<FilterErrorShape['expected'], 'depth' | 'length'>,
): string {
  switch (expected) {
    case 'subject':
      return t('template.expectedSubject')
    case 'comparison':
      return t('template.expectedComparison')
    case 'property':
      return t('template.expectedProperty')
    case 'literal':
      return t('template.expectedLiteral')
    case 'quote':
      return t('template.expectedQuote')
    case 'parenthesis':
      return t('template.expectedParenthesis')
    case 'end':
      return t('template.expectedEnd')
  }
}

function describeNameless(what: EntryShape, name: string): string {
  if (what === 'type') return t('template.namelessType', { name })
  return what === 'property'
    ? t('template.namelessProperty', { name })
    : t('template.namelessThreat', { name })
}

function describeTooMany(note: TemplateNoteShape & { readonly code: 'too-many' }): string {
  if (note.what === 'type') return t('template.tooManyTypes', note)
  return note.what === 'property' ? t('template.tooManyProperties', note) : t('template.tooManyThreats', note)
}

type EntryShape = 'type' | 'property' | 'threat'

interface FilterErrorShape {
  readonly at: number
  readonly expected:
    | 'subject'
    | 'comparison'
    | 'property'
    | 'literal'
    | 'quote'
    | 'parenthesis'
    | 'end'
    | 'depth'
    | 'length'
}

type TemplateNoteShape =
  | { readonly code: 'ambiguous-filter'; readonly rule: string; readonly filter: string }
  | { readonly code: 'unreadable-filter'; readonly rule: string; readonly error: FilterErrorShape }
  | { readonly code: 'unknown-type'; readonly rule: string; readonly type: string }
  | { readonly code: 'unknown-property'; readonly rule: string; readonly property: string }
  | {
      readonly code: 'unknown-answer'
      readonly rule: string
      readonly property: string
      readonly answer: string
    }
  | { readonly code: 'repeated'; readonly what: EntryShape; readonly id: string }
  | { readonly code: 'nameless'; readonly what: EntryShape; readonly name: string }
  | { readonly code: 'no-parent'; readonly type: string; readonly parent: string }
  | { readonly code: 'unknown-shape'; readonly type: string; readonly shape: string }
  | { readonly code: 'no-answers'; readonly property: string }
  | { readonly code: 'shortened'; readonly name: string; readonly limit: number }
  | { readonly code: 'too-many'; readonly what: EntryShape; readonly n: number; readonly limit: number }
  | { readonly code: 'left-out' | 'more-notes'; readonly n: number }
