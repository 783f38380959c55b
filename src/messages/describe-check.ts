import type { WhyNames } from './describe-why.ts'
import { t } from './messages.ts'

type Value = string | number | readonly string[]

/** One result of the model check, structurally: see `CheckResult` in the engine, which fits. */
export interface CheckLike {
  readonly check:
    | 'unconnected-element'
    | 'store-without-flow'
    | 'unlabelled-flow'
    | 'no-data-class'
    | 'outside-boundaries'
    | 'empty-boundary'
    | 'generic-stencil'
    | 'contradiction'
    | 'leads-nowhere'
    | 'detail-missing'
    | 'detail-extra'
  readonly subject: string
  readonly data: { readonly [key: string]: Value }
}

export type FixLike =
  | { readonly kind: 'set-property'; readonly property: string; readonly value: Value | null }
  | { readonly kind: 'clear-property'; readonly property: string }
  | { readonly kind: 'change-stencil'; readonly stencil: string | null }
  | { readonly kind: 'rename' | 'connect' | 'remove' }

/** What the check sees, as one sentence. */
export function describeCheck({ check, subject: id, data }: CheckLike, names: WhyNames): string {
  const subject = names.subject(id).trim() || t('why.unnamed', { id })
  switch (check) {
    case 'unconnected-element':
      return t('check.unconnectedElement', { subject })
    case 'store-without-flow':
      return t('check.storeWithoutFlow', { subject })
    case 'unlabelled-flow':
      return t('check.unlabelledFlow')
    case 'no-data-class':
      return t('check.noDataClass', { subject })
    case 'outside-boundaries':
      return t('check.outsideBoundaries', { subject })
    case 'empty-boundary':
      return t('check.emptyBoundary', { subject })
    case 'generic-stencil':
      return t('check.genericStencil', { subject, stencil: names.stencil(text(data.stencil)) })
    case 'detail-missing':
    case 'detail-extra': {
      const process = names.subject(text(data.process))
      const other = names.subject(text(data.other))
      return check === 'detail-missing'
        ? t('check.detailMissing', { subject, process, other })
        : t('check.detailExtra', { subject, process, other })
    }
    case 'leads-nowhere':
      return t('check.leadsNowhere', { subject })
    case 'contradiction':
      return describeContradiction(subject, data, names)
  }
}

/** What the edit would do, for a button. */
export function describeFix(fix: FixLike, names: WhyNames): string {
  switch (fix.kind) {
    case 'set-property': {
      const property = names.property(fix.property)
      if (fix.value === null) return t('check.fixAnswer', { property })
      return t('check.fixSet', { property, value: names.value(fix.property, fix.value) })
    }
    case 'clear-property':
      return t('check.fixClear', { property: names.property(fix.property) })
    case 'change-stencil':
      return fix.stencil === null
        ? t('check.fixChooseStencil')
        : t('check.fixStencil', { stencil: names.stencil(fix.stencil) })
    case 'rename':
      return t('check.fixRename')
    case 'connect':
      return t('check.fixConnect')
    case 'remove':
      return t('check.fixRemove')
  }
}

function describeContradiction(subject: string, data: CheckLike['data'], names: WhyNames): string {
  const propertyId = text(data.property)
  const said = {
    subject,
    property: names.property(propertyId),
    value: names.value(propertyId, data.value ?? ''),
  }
  if (data.stencil !== undefined) {
    return t('check.typeAgainstAnswer', { ...said, stencil: names.stencil(text(data.stencil)) })
  }
  if (data.other === undefined) return t('check.answerAgainstItself', said)
  const other = text(data.other)
  return t('check.answerAgainstAnswer', {
    ...said,
    other: names.property(other),
    otherValue: names.value(other, data.otherValue ?? ''),
  })
}

function text(value: Value | undefined): string {
  return String(value ?? '')
}
