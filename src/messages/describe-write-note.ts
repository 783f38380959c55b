import { t } from './messages.ts'

/**
 * What a `.tm7` does not hold of a model, or holds otherwise, as a sentence. The shapes below are those of
 * `WriteNote` and `WriteRefusal`, which this layer may not import; the compiler compares them wherever one is
 * passed in.
 */
export function describeWriteNote(note: WriteNoteShape): string {
  switch (note.code) {
    case 'status-as-not-applicable':
      return t('tmt.statusAsNotApplicable', note.data)
    case 'ratings':
      return t('tmt.ratingsLost', note.data)
    case 'mitigations-in-justification':
      return t('tmt.mitigationsInJustification', note.data)
    case 'responsibilities':
      return t('tmt.responsibilitiesLost', note.data)
    case 'other-findings':
      return t('tmt.otherFindingsLost', note.data)
    case 'no-place':
      return t('tmt.noPlace', { n: note.data.n, what: tableName(note.data.what) })
    case 'no-field':
      return t('tmt.noField', { field: fieldName(note.data.field) })
    case 'general-type':
      return t('tmt.generalType', note.data)
    case 'answers':
      return t('tmt.answersLost', note.data)
    case 'fixed-answer':
      return t('tmt.fixedAnswer', note.data)
    case 'not-drawn':
      return t('tmt.notDrawn', note.data)
    case 'copied':
      return t('tmt.copied', note.data)
    case 'kept-threats':
      return t('tmt.keptThreats', note.data)
    case 'other-packs':
      return t('tmt.otherPacksLost', note.data)
    case 'copied-template':
      return t('tmt.copiedTemplate', note.data)
  }
}

/** Why no `.tm7` can be made of a model. */
export function describeWriteRefusal(refusal: WriteRefusalShape): string {
  switch (refusal.code) {
    case 'no-template':
      return t('tmt.noTemplate')
    case 'template-missing':
      return t('tmt.templateMissing', refusal)
    case 'origin-damaged':
      return t('tmt.originDamaged')
  }
}

function tableName(what: WriteTable): string {
  switch (what) {
    case 'asset':
      return t('tmt.tableAssets')
    case 'mitigation':
      return t('tmt.tableMitigations')
    case 'ruleSwitch':
      return t('tmt.tableRuleSwitches')
    case 'assetThreat':
      return t('tmt.tableAssetThreats')
    case 'threatEvent':
      return t('tmt.tableThreatEvents')
    case 'control':
      return t('tmt.tableControls')
    case 'snapshot':
      return t('tmt.tableSnapshots')
  }
}

function fieldName(field: WriteField): string {
  switch (field) {
    case 'version':
      return t('tmt.fieldVersion')
    case 'intendedUse':
      return t('tmt.fieldIntendedUse')
    case 'scope':
      return t('tmt.fieldScope')
    case 'classification':
      return t('tmt.fieldClassification')
  }
}

type WriteTable =
  | 'asset'
  | 'mitigation'
  | 'ruleSwitch'
  | 'assetThreat'
  | 'threatEvent'
  | 'control'
  | 'snapshot'
type WriteField = 'version' | 'intendedUse' | 'scope' | 'classification'

type WriteNoteShape =
  | Note<'status-as-not-applicable', { readonly n: number; readonly status: string }>
  | Note<
      'ratings' | 'mitigations-in-justification' | 'responsibilities' | 'other-findings' | 'kept-threats',
      { readonly n: number }
    >
  | Note<'no-place', { readonly n: number; readonly what: WriteTable }>
  | Note<'no-field', { readonly field: WriteField }>
  | Note<'general-type', { readonly name: string; readonly stencil: string }>
  | Note<'answers', { readonly n: number; readonly name: string }>
  | Note<'fixed-answer', { readonly name: string; readonly property: string }>
  | Note<'not-drawn' | 'copied', { readonly name: string }>
  | Note<'other-packs', { readonly packs: string }>
  | Note<'copied-template', { readonly name: string }>

type WriteRefusalShape =
  | { readonly code: 'no-template' }
  | { readonly code: 'template-missing'; readonly pack: string }
  | { readonly code: 'origin-damaged' }

interface Note<C extends string, D> {
  readonly code: C
  readonly data: D
}
