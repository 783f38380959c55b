import { describeTemplateNote } from './describe-template-note.ts'
import { t } from './messages.ts'

/**
 * One thing worth knowing about a file of another tool that was opened, as a sentence. The shapes below are
 * those of `ImportNote`, which this layer may not import; the compiler compares them wherever one is passed in.
 */
export function describeImportNote(note: ImportNoteShape): string {
  switch (note.code) {
    case 'no-knowledge-base':
      return t('tmt.noKnowledgeBase')
    case 'template':
      return describeTemplateNote(note.data)
    case 'validation':
      return t('tmt.validation', note.data)
    case 'unknown-part':
      return t('tmt.unknownPart', note.data)
    case 'unknown-shape':
      return t('tmt.unknownShape', note.data)
    case 'unknown-type':
      return t('tmt.unknownType', note.data)
    case 'unnamed':
      return t('tmt.unnamed', note.data)
    case 'no-position':
      return t('tmt.noPosition', note.data)
    case 'repeated-guid':
      return t('tmt.repeatedGuid', note.data)
    case 'loose-end':
      return note.data.end === 'source' ? t('tmt.looseSource', note.data) : t('tmt.looseTarget', note.data)
    case 'missing-end':
      return note.data.end === 'source'
        ? t('tmt.missingSource', note.data)
        : t('tmt.missingTarget', note.data)
    case 'unknown-answer':
      return t('tmt.unknownAnswer', note.data)
    case 'unknown-property':
      return t('tmt.unknownProperty', note.data)
    case 'shortened':
      return t('tmt.shortened', note.data)
    case 'too-many':
      return t('tmt.tooMany', note.data)
    case 'unknown-state':
      return t('tmt.unknownState', note.data)
    case 'threat-by-hand':
      return t('tmt.threatByHand', note.data)
    case 'threat-flow-gone':
      return t('tmt.threatFlowGone', note.data)
    case 'two-priorities':
      return t('tmt.twoPriorities', note.data)
  }
}

type ImportNoteShape =
  | Note<'no-knowledge-base', object>
  | Note<'template', TemplateNoteShape>
  | Note<'validation', { readonly message: string }>
  | Note<'unknown-part', { readonly name: string }>
  | Note<'unknown-shape', { readonly shape: string }>
  | Note<'unknown-type', { readonly name: string; readonly type: string }>
  | Note<'unnamed', { readonly type: string }>
  | Note<'no-position', { readonly name: string }>
  | Note<'repeated-guid', { readonly name: string; readonly guid: string }>
  | Note<'loose-end' | 'missing-end', { readonly flow: string; readonly end: 'source' | 'target' }>
  | Note<
      'unknown-answer' | 'unknown-property',
      { readonly name: string; readonly property: string; readonly value: string }
    >
  | Note<'shortened', { readonly field: string; readonly length: number; readonly limit: number }>
  | Note<'too-many', { readonly field: string; readonly n: number; readonly limit: number }>
  | Note<'unknown-state', { readonly title: string; readonly state: string }>
  | Note<'threat-by-hand' | 'threat-flow-gone', { readonly title: string }>
  | Note<'two-priorities', { readonly title: string; readonly taken: string; readonly other: string }>

type TemplateNoteShape = Parameters<typeof describeTemplateNote>[0]

interface Note<C extends string, D> {
  readonly code: C
  readonly data: D
}
