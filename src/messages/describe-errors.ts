import type { Expectation } from '../base/expectation.ts'
import { t } from './messages.ts'

/**
 * Sentences for what can go wrong. The shapes below are those of `Refusal`, `FileError` and `Repair`, which
 * this layer may not import; the compiler compares them wherever one is passed in.
 */
export function describeRefusal(refusal: RefusalShape): string {
  switch (refusal.code) {
    case 'not-found':
      return t('errors.notFound', { id: refusal.id })
    case 'read-only':
      return t('errors.readOnly')
    case 'reason-required':
      return refusal.status === 'out-of-scope'
        ? t('errors.scopeReasonRequired')
        : t('errors.reasonRequired', { status: refusal.status.replaceAll('-', ' ') })
    case 'override-reason-required':
      return t('errors.overrideReasonRequired')
    case 'invalid':
      return refusal.expected.kind === 'known-field'
        ? t('errors.noSuchField', { field: refusal.field })
        : t('errors.invalid', { field: refusal.field, expected: describeExpectation(refusal.expected) })
    case 'in-use':
      return t('errors.inUse', { n: refusal.by.length })
    case 'dependency-cycle':
      return t('errors.dependencyCycle', { path: refusal.path.join(' → ') })
    case 'immutable':
      return t('errors.immutable')
    case 'nothing-to-do':
      return t('errors.nothingToDo')
    case 'locked':
      return t('errors.locked', { n: refusal.ids.length })
  }
}

/** Why a file cannot be opened: one sentence with the place and the cause. */
export function describeFileError(error: FileErrorShape): string {
  switch (error.code) {
    case 'empty':
      return t('errors.fileEmpty')
    case 'too-large':
      return t('errors.fileTooLarge', error)
    case 'not-a-glacis-file':
      return t('errors.notAGlacisFile', { kind: describeFileKind(error.looksLike) })
    case 'not-text':
      return t('errors.fileNotText')
    case 'not-json':
      return t('errors.fileNotJson', error)
    case 'too-deep':
      return t('errors.fileTooDeep', error)
    case 'forbidden-key':
      return t('errors.fileForbiddenKey', error)
    case 'invalid-file':
      return t('errors.fileInvalid', error)
    case 'invalid-record': {
      const [problem] = error.problems
      const expected = describeExpectation(problem?.expected ?? { kind: 'other' })
      return t('errors.fileInvalidRecord', { ...error, field: problem?.field ?? '', expected })
    }
    case 'newer-version':
      return t('errors.fileNewerVersion', error)
    case 'not-xml':
      return describeXmlFault(error)
    case 'too-many':
      return error.what === 'elements'
        ? t('errors.fileTooManyElements', error)
        : t('errors.fileTooManyAttributes', error)
    case 'too-slow':
      return t('errors.fileTooSlow')
    case 'not-a-template':
      return t('errors.notATemplate', { kind: describeFileKind(error.looksLike) })
  }
}

function describeXmlFault({ reason, ...place }: FileErrorShape & { readonly code: 'not-xml' }): string {
  switch (reason) {
    case 'truncated':
      return t('errors.xmlTruncated', place)
    case 'doctype':
      return t('errors.xmlDoctype', place)
    case 'entity':
      return t('errors.xmlEntity', place)
    case 'prefix':
      return t('errors.xmlPrefix', place)
    case 'attribute':
      return t('errors.xmlAttribute', place)
    case 'syntax':
      return t('errors.xmlSyntax', place)
  }
}

/** What was put right while a file was opened or models were merged. */
export function describeRepair(repair: RepairShape): string {
  switch (repair.kind) {
    case 'model-added':
      return t('errors.repairModelAdded')
    case 'diagram-added':
      return t('errors.repairDiagramAdded')
    case 'record-removed':
      return t('errors.repairRecordRemoved', repair)
    case 'reference-cleared':
      return t('errors.repairReferenceCleared', repair)
    case 'placement-removed':
      return t('errors.repairPlacementRemoved', repair)
    case 'part-dropped':
      return t('errors.repairPartDropped', repair)
    case 'pack-dropped':
      return t('errors.repairPackDropped', repair)
  }
}

/** What a field should be, to follow "must be". */
export function describeExpectation(expected: Expectation): string {
  switch (expected.kind) {
    case 'type':
      return describeType(expected.type)
    case 'length':
      return t('errors.expectedLength', expected)
    case 'range':
      return t('errors.expectedRange', expected)
    case 'one-of':
      return t('errors.expectedOneOf', expected)
    case 'id':
      return t('errors.expectedId', expected)
    case 'any':
      return t('errors.expectedAny', { options: [...new Set(expected.of.map(describeExpectation))] })
    case 'known-field':
      return t('errors.expectedKnownField')
    case 'other':
      return t('errors.expectedOther')
  }
}

function describeType(type: (Expectation & { kind: 'type' })['type']): string {
  switch (type) {
    case 'text':
      return t('errors.expectedText')
    case 'number':
      return t('errors.expectedNumber')
    case 'yes-no':
      return t('errors.expectedYesNo')
    case 'list':
      return t('errors.expectedList')
    case 'object':
      return t('errors.expectedObject')
    case 'date':
      return t('errors.expectedDate')
    case 'instant':
      return t('errors.expectedInstant')
  }
}

/** What a file seems to be, to follow "it looks like". */
export function describeFileKind(kind: FileKindShape): string {
  switch (kind) {
    case 'picture':
      return t('errors.kindPicture')
    case 'pdf':
      return t('errors.kindPdf')
    case 'zip':
      return t('errors.kindZip')
    case 'xml':
      return t('errors.kindXml')
    case 'tm7':
      return t('errors.kindTm7')
    case 'threat-dragon':
      return t('errors.kindThreatDragon')
    case 'threagile':
      return t('errors.kindThreagile')
    case 'open-threat-model':
      return t('errors.kindOtm')
    case 'other-json':
      return t('errors.kindOtherJson')
    case 'text':
      return t('errors.kindText')
    case 'binary':
      return t('errors.kindBinary')
  }
}

type RefusalShape =
  | { readonly code: 'not-found'; readonly id: string }
  | { readonly code: 'read-only' | 'override-reason-required' | 'immutable' | 'nothing-to-do' }
  | { readonly code: 'locked'; readonly ids: readonly string[] }
  | { readonly code: 'dependency-cycle'; readonly path: readonly string[] }
  | { readonly code: 'reason-required'; readonly status: string }
  | { readonly code: 'invalid'; readonly field: string; readonly expected: Expectation }
  | { readonly code: 'in-use'; readonly by: readonly string[] }

type FileErrorShape =
  | { readonly code: 'empty' | 'not-text' }
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'not-a-glacis-file'; readonly looksLike: FileKindShape }
  | { readonly code: 'not-json'; readonly line: number; readonly column: number; readonly found: string }
  | { readonly code: 'too-deep'; readonly line: number; readonly column: number; readonly limit: number }
  | { readonly code: 'forbidden-key'; readonly key: string; readonly path: string }
  | { readonly code: 'invalid-file'; readonly path: string }
  | {
      readonly code: 'invalid-record'
      readonly table: string
      readonly id: string
      readonly problems: readonly { readonly field: string; readonly expected: Expectation }[]
      readonly others: number
    }
  | { readonly code: 'newer-version'; readonly version: number; readonly supported: number }
  | {
      readonly code: 'not-xml'
      readonly reason: 'truncated' | 'doctype' | 'entity' | 'prefix' | 'attribute' | 'syntax'
      readonly line: number
      readonly column: number
    }
  | {
      readonly code: 'too-many'
      readonly what: 'elements' | 'attributes'
      readonly line: number
      readonly column: number
      readonly limit: number
    }
  | { readonly code: 'too-slow' }
  | { readonly code: 'not-a-template'; readonly looksLike: FileKindShape }

type FileKindShape =
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

type RepairShape =
  | { readonly kind: 'model-added' | 'diagram-added' }
  | {
      readonly kind: 'record-removed' | 'reference-cleared'
      readonly table: string
      readonly id: string
      readonly field: string
      readonly target: string
    }
  | { readonly kind: 'placement-removed'; readonly id: string; readonly kept: string }
  | { readonly kind: 'part-dropped'; readonly key: string }
  | { readonly kind: 'pack-dropped'; readonly id: string; readonly path: string }
