import { t } from './messages.ts'

/**
 * What of a pack a template of Microsoft's tool cannot say, as a sentence. The shapes below are those of
 * `TemplateLoss`, which this layer may not import; the compiler compares them wherever one is passed in.
 */
export function describeTemplateLoss(loss: TemplateLossShape): string {
  switch (loss.code) {
    case 'rule-left-out':
      return describeRuleLeftOut(loss)
    case 'property-left-out':
      return loss.kind === 'multi' ? t('template.multiLeftOut', loss) : t('template.numberLeftOut', loss)
    case 'answers-fixed':
      return t('template.answersFixed', loss)
    case 'crossing':
      return t('template.crossing')
    case 'mitigations':
      return t('template.mitigations', loss)
  }
}

function describeRuleLeftOut(loss: TemplateLossShape & { readonly code: 'rule-left-out' }): string {
  const place = loss.path === '' ? t('template.wholeCondition') : loss.path
  switch (loss.reason) {
    case 'scope':
      return t('template.ruleLeftOutScope', loss)
    case 'number':
      return t('template.ruleLeftOutNumber', { ...loss, place })
    case 'data':
      return t('template.ruleLeftOutData', { ...loss, place })
    case 'name':
      return t('template.ruleLeftOutName', { ...loss, place })
  }
}

type TemplateLossShape =
  | {
      readonly code: 'rule-left-out'
      readonly rule: string
      readonly ruleId: string
      readonly reason: 'scope' | 'number' | 'data' | 'name'
      readonly path: string
    }
  | { readonly code: 'property-left-out'; readonly property: string; readonly kind: 'multi' | 'number' }
  | { readonly code: 'answers-fixed' | 'mitigations'; readonly n: number }
  | { readonly code: 'crossing' }
