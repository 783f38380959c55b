import { RotateCcw } from 'lucide-react'
import { setRipType } from '../../../commands/set-rip-type.ts'
import { t } from '../../../messages/messages.ts'
import { ripParameterInfo } from '../../../methods/rip/parameters.ts'
import type { RipCell } from '../../../methods/rip/rip.ts'
import { get } from '../../../model/document.ts'
import { type RipType, ripTypes } from '../../../model/records/risk-policy.ts'
import type { ElementId, FlowId } from '../../../model/tables.ts'
import type { RipSetting } from '../../../risk/element-rip.ts'
import { classNames } from '../../controls/class-names.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { Segmented } from '../../controls/Segmented.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { formatNumber } from '../parts/format.ts'
import { useWrite } from '../parts/use-write.ts'
import { Why } from '../parts/Why.tsx'
import { ripBasisKeys, ripTypeKeys, ripTypeLetters } from './rip-keys.ts'
import { SettingReasons } from './SettingReasons.tsx'

interface SettingCellProps {
  readonly id: ElementId | FlowId
  readonly name: string
  readonly setting: RipSetting
  readonly cell: RipCell
  readonly isWeakest: boolean
}

/** How one parameter stands on one element: chosen by hand, or following from the answers; and what that weighs. */
export function SettingCell({ id, name, setting, cell, isWeakest }: SettingCellProps) {
  const { parameter, basis, type } = setting
  const info = ripParameterInfo(parameter)
  const write = useWrite()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const own = useDocument(({ document }) => (get(document, 'element', id) ?? get(document, 'flow', id))?.rip)
  const set = (type: RipType | null) =>
    write(setRipType, { subjects: [id], parameter, type }, { label: t('risk.undo.rip', { name }) })
  const isSet = own?.[parameter] !== undefined
  return (
    <span className="flex items-center gap-1">
      <Segmented
        label={t('risk.rip.typeOf', { parameter: info.label, name })}
        segments={ripTypes.map((value) => ({
          value,
          label: ripTypeLetters[value],
          name: `${t(ripTypeKeys[value])}: ${info.types[value]}`,
        }))}
        value={type}
        look={isSet ? 'given' : basis === 'assumed' ? 'open' : 'proposed'}
        onChange={set}
        disabled={isReadOnly}
        className={classNames('w-20', basis === 'assumed' && 'border-dashed border-ink-3')}
      />
      <Why
        name={t('risk.rip.riskOf', { parameter: info.label, name })}
        trace={[cell.trace]}
        note={<SettingReasons setting={setting} />}
        className={classNames('w-8', isWeakest && 'font-semibold text-high')}
      >
        {formatNumber(cell.risk)}
      </Why>
      {isSet ? (
        <IconButton
          size="small"
          icon={RotateCcw}
          label={t('risk.rip.fromAnswers', { parameter: info.label, name })}
          disabled={isReadOnly}
          onClick={() => set(null)}
        />
      ) : (
        <span className="sr-only">{t(ripBasisKeys[basis])}</span>
      )}
      {basis === 'assumed' && (
        <span aria-hidden="true" title={t(ripBasisKeys.assumed)} className="text-xs font-medium text-medium">
          ?
        </span>
      )}
    </span>
  )
}
