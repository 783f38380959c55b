import { t } from '../../../messages/messages.ts'
import { ripParameterInfo } from '../../../methods/rip/parameters.ts'
import { get } from '../../../model/document.ts'
import type { PropertyValue } from '../../../model/record.ts'
import type { RipSetting } from '../../../risk/element-rip.ts'
import { useDocument, useVocabulary } from '../../hooks/use-editor.ts'
import { ripBasisKeys, ripTypeKeys } from './rip-keys.ts'

/** What a parameter's type rests on: answers, mitigations, or nothing yet. */
export function SettingReasons({ setting }: { readonly setting: RipSetting }) {
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const info = ripParameterInfo(setting.parameter)
  return (
    <div className="flex flex-col gap-1">
      <p>
        <span className="font-medium text-ink">{info.types[setting.type]}</span> ·{' '}
        {t(ripBasisKeys[setting.basis])}
      </p>
      {setting.basis === 'mitigation' && (
        <p>{t('risk.rip.without', { type: t(ripTypeKeys[setting.without.type]) })}</p>
      )}
      {setting.mitigations.map((id) => (
        <p key={id}>✓ {get(document, 'mitigation', id)?.title ?? id}</p>
      ))}
      {setting.answers.length > 0 && (
        <ul>
          {setting.answers.map(({ property, value, basis }) => (
            <li key={property} className="flex justify-between gap-3">
              <span>{vocabulary.property(property)?.label ?? property}</span>
              <span className="font-medium text-ink">{answerText(value, basis)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="text-ink-3">{info.help}</p>
    </div>
  )
}

function answerText(value: PropertyValue, basis: 'set' | 'type' | 'unknown'): string {
  if (basis === 'unknown') return t('risk.answer.unknown')
  if (value === 'yes') return t('risk.answer.yes')
  if (value === 'no') return t('risk.answer.no')
  return Array.isArray(value) ? value.join(', ') : String(value)
}
