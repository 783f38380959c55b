import { Link2, Trash2 } from 'lucide-react'
import { editRecord } from '../../../commands/edit-record.ts'
import { removeAssetThreats } from '../../../commands/remove-asset-threats.ts'
import { t } from '../../../messages/messages.ts'
import { type AssetDimension, assetDimensions, fiveSteps } from '../../../model/records/risk-policy.ts'
import type { Asset, AssetThreat } from '../../../model/tables.ts'
import type { AssetThreatRisk } from '../../../risk/asset-risk.ts'
import type { Phase } from '../../../risk/phase.ts'
import { Button } from '../../controls/Button.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { quietFields } from '../../panels/table-look.ts'
import { formatNumber, formatPercent } from '../parts/format.ts'
import { NumberCell } from '../parts/NumberCell.tsx'
import { SelectCell } from '../parts/SelectCell.tsx'
import { StepBadge } from '../parts/StepBadge.tsx'
import { dimensionKeys, fiveStepKeys } from '../parts/step-keys.ts'
import { ThreatChoice } from '../parts/ThreatChoice.tsx'
import { useWrite } from '../parts/use-write.ts'
import { Why } from '../parts/Why.tsx'
import { ThreatResult } from './ThreatResult.tsx'

interface AssetThreatLineProps {
  readonly threat: AssetThreat
  readonly asset: Asset
  readonly figure: AssetThreatRisk | undefined
  /** Threats on what carries the asset: those to link first. */
  readonly touchedBy: readonly string[]
  readonly phase: Phase
  readonly currency: string
}

export function AssetThreatLine(props: AssetThreatLineProps) {
  const { threat, figure, phase, currency } = props
  const write = useWrite()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const edit = (fields: Partial<Omit<AssetThreat, 'id'>>) =>
    write(editRecord, { table: 'assetThreat', id: threat.id, fields }, { label: t('risk.undo.assetThreat') })
  const setDegradation = (dimension: AssetDimension, percent: number | null) => {
    const { [dimension]: _, ...others } = threat.degradation
    edit({ degradation: percent === null ? others : { ...others, [dimension]: percent / 100 } })
  }
  const now = figure?.phases[phase]
  return (
    <tr
      className={`${quietFields} hover:bg-canvas [&>td]:border-b [&>td]:border-line/70 [&>td]:px-1.5 [&>td]:py-1`}
    >
      <td>
        <TextField
          label={t('risk.assets.threat')}
          hideLabel
          wrap
          value={threat.title}
          disabled={isReadOnly}
          onCommit={(title) => edit({ title: title.trim() })}
        />
      </td>
      <td>
        <SelectCell
          label={t('risk.assets.likelihood')}
          value={threat.likelihood}
          disabled={isReadOnly}
          options={fiveSteps.map((step) => ({ value: step, label: t(fiveStepKeys[step]) }))}
          onChange={(likelihood) => edit({ likelihood })}
        />
      </td>
      <td className="text-end">
        <NumberCell
          label={t('risk.assets.rate')}
          value={threat.yearlyRate}
          min={0}
          max={1e6}
          placeholder={figure === undefined ? '' : formatNumber(figure.yearlyRate, 4)}
          disabled={isReadOnly}
          onCommit={(yearlyRate) => edit({ yearlyRate })}
          className="w-18"
        />
      </td>
      {assetDimensions.map((dimension) => {
        const share = threat.degradation[dimension]
        return (
          <td key={dimension} className="text-end">
            <NumberCell
              label={t('risk.assets.degradationOf', { dimension: t(dimensionKeys[dimension]) })}
              value={share === undefined ? null : Number((share * 100).toFixed(4))}
              min={0}
              max={100}
              disabled={isReadOnly}
              onCommit={(percent) => setDegradation(dimension, percent)}
              className="w-13"
            />
          </td>
        )
      })}
      <td>
        <span className="flex flex-wrap items-center gap-1">
          <Popover
            label={t('risk.assets.links')}
            className="w-96"
            trigger={
              <Button variant="ghost" icon={Link2}>
                <span className="sr-only">{t('risk.assets.link', { title: threat.title })}: </span>
                {formatNumber(threat.findings.length)}
              </Button>
            }
          >
            <ThreatChoice
              chosen={threat.findings}
              first={props.touchedBy}
              isReadOnly={isReadOnly}
              onChange={(findings) => edit({ findings })}
            />
          </Popover>
          {now !== undefined && now.effect.total > 0 && (
            <Why name={t('risk.assets.effect')} trace={[now.effect.trace]} className="text-xs">
              {t('risk.assets.lowers', { share: formatPercent(now.effect.total) })}
            </Why>
          )}
        </span>
      </td>
      <td>
        {figure === undefined ? (
          '–'
        ) : (
          <span className="flex items-center gap-2">
            <StepBadge step={figure.worst[phase]} />
            <ThreatResult figure={figure} phase={phase} currency={currency} />
          </span>
        )}
      </td>
      <td>
        <IconButton
          size="small"
          icon={Trash2}
          label={t('risk.assets.threat.remove', { title: threat.title })}
          disabled={isReadOnly}
          onClick={() =>
            write(removeAssetThreats, { ids: [threat.id] }, { label: t('risk.undo.assetThreat') })
          }
        />
      </td>
    </tr>
  )
}
