import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { ripParameterInfo } from '../../../methods/rip/parameters.ts'
import { publishedRipTable } from '../../../methods/rip/rip.ts'
import {
  type RipParameter,
  type RipType,
  ripParameters,
  ripTypes,
} from '../../../model/records/risk-policy.ts'
import type { ModelRip } from '../../../risk/element-rip.ts'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { NumberCell } from '../parts/NumberCell.tsx'
import { PolicyCard } from '../parts/PolicyCard.tsx'
import { TableProblem } from '../parts/TableProblem.tsx'
import { usePolicy } from '../parts/use-policy.ts'
import { ripTypeKeys } from './rip-keys.ts'

/** Weights and likelihoods of this model, within their limits; what differs from the paper is marked. */
export function RipWeights({ rip }: { readonly rip: ModelRip }) {
  const [policy, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [problem, setProblem] = useState<string | null>(null)
  const { weights, likelihoods } = rip.table
  const parameters = ripParameters.filter((parameter) => parameter !== 'DSP' || policy.ripExtension === true)
  const setWeight = (type: RipType, value: number | null) => {
    const next = { ...weights, [type]: value ?? publishedRipTable.weights[type] }
    const isOrdered = next.insecure > next.partial && next.partial > next.secure && next.secure > 0
    setProblem(isOrdered ? null : t('risk.rip.weights.order'))
    if (isOrdered) setPolicy({ ripWeights: same(next, publishedRipTable.weights) ? undefined : next })
  }
  const setLikelihood = (parameter: RipParameter, value: number | null) => {
    const { [parameter]: _, ...others } = policy.ripLikelihoods ?? {}
    const isDefault = value === null || value === publishedRipTable.likelihoods[parameter]
    const next = isDefault ? others : { ...others, [parameter]: value }
    setPolicy({ ripLikelihoods: Object.keys(next).length === 0 ? undefined : next })
  }
  return (
    <div className="grid items-start gap-3 lg:grid-cols-2">
      <PolicyCard
        field="ripWeights"
        what={t('risk.rip.weights.what')}
        title={t('risk.rip.weights')}
        help={t('risk.rip.weights.help')}
      >
        <table className="border-collapse">
          <tbody>
            {ripTypes.map((type) => (
              <tr key={type}>
                <th scope="row" className="pe-6 text-start font-normal">
                  {t(ripTypeKeys[type])}
                </th>
                <td>
                  <NumberCell
                    label={t('risk.rip.weightOf', { type: t(ripTypeKeys[type]) })}
                    value={weights[type]}
                    min={0.01}
                    max={1000}
                    required
                    disabled={isReadOnly}
                    onCommit={(value) => setWeight(type, value)}
                  />
                </td>
                <td className="ps-3 text-xs text-ink-3">
                  {t('risk.published', { value: publishedRipTable.weights[type] })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <TableProblem problem={problem} />
        <Checkbox
          className="mt-2"
          label={t('risk.rip.extension')}
          checked={policy.ripExtension === true}
          disabled={isReadOnly}
          onChange={(on) => setPolicy({ ripExtension: on ? true : undefined })}
        />
        <p className="text-xs text-ink-3">{t('risk.rip.extension.help')}</p>
      </PolicyCard>
      <PolicyCard
        field="ripLikelihoods"
        what={t('risk.rip.likelihoods.what')}
        title={t('risk.rip.likelihoods')}
        help={t('risk.rip.likelihoods.help')}
      >
        <table className="w-full border-collapse">
          <tbody>
            {parameters.map((parameter) => (
              <tr key={parameter}>
                <th scope="row" className="text-start font-normal">
                  {ripParameterInfo(parameter).label}
                </th>
                <td className="w-16">
                  <NumberCell
                    label={t('risk.rip.likelihoodOf', { parameter: ripParameterInfo(parameter).label })}
                    value={likelihoods[parameter]}
                    min={0}
                    max={1}
                    required
                    disabled={isReadOnly}
                    onCommit={(value) => setLikelihood(parameter, value)}
                  />
                </td>
                <td className="w-24 ps-3 text-xs text-ink-3">
                  {t('risk.published', { value: publishedRipTable.likelihoods[parameter] })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </PolicyCard>
    </div>
  )
}

function same(a: object, b: object): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
}
