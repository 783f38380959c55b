import { Plus } from 'lucide-react'
import { addAssetThreat } from '../../../commands/add-asset-threat.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import { assetDimensions } from '../../../model/records/risk-policy.ts'
import type { Asset } from '../../../model/tables.ts'
import type { AssetRisk } from '../../../risk/asset-risk.ts'
import type { Phase } from '../../../risk/phase.ts'
import { Button } from '../../controls/Button.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { dimensionKeys, dimensionLetters } from '../parts/step-keys.ts'
import { useWrite } from '../parts/use-write.ts'
import { AssetThreatLine } from './AssetThreatLine.tsx'

interface AssetThreatsProps {
  readonly asset: Asset
  readonly figure: AssetRisk | undefined
  readonly phase: Phase
  readonly currency: string
}

/** What may happen to an asset: how often, how much of its value goes, and what that comes to. */
export function AssetThreats({ asset, figure, phase, currency }: AssetThreatsProps) {
  const editor = useEditor()
  const write = useWrite()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const records = useDocument(({ document }) => list(document, 'assetThreat'))
  const threats = records.filter((threat) => threat.asset === asset.id)
  const add = () =>
    write(
      addAssetThreat,
      {
        id: editor.newId('assetThreat'),
        asset: asset.id,
        title: t('risk.assets.threat.new'),
        likelihood: 'medium',
        degradation: Object.fromEntries(assetDimensions.map((dimension) => [dimension, 0.1])),
      },
      { label: t('risk.undo.assetThreat') },
    )
  return (
    <Card
      flush
      title={t('risk.assets.threats')}
      help={t('risk.assets.threats.help')}
      terms={['degradation']}
      end={
        <Button icon={Plus} disabled={isReadOnly} onClick={add}>
          {t('risk.assets.threat.add')}
        </Button>
      }
    >
      {threats.length === 0 ? (
        <p className="px-3 pb-3 text-ink-3">{t('risk.assets.threats.none')}</p>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full min-w-220 border-collapse text-start">
            <caption className="sr-only">{t('risk.assets.threats')}</caption>
            <thead className="text-xs text-ink-3">
              <tr className="[&_th]:border-y [&_th]:border-line [&_th]:px-1.5 [&_th]:py-1.5 [&_th]:font-medium">
                <th className="w-[22%]">{t('risk.assets.threat')}</th>
                <th className="w-28">{t('risk.assets.likelihood')}</th>
                <th className="w-24 text-end!">{t('risk.assets.rate')}</th>
                {assetDimensions.map((dimension) => (
                  <th
                    key={dimension}
                    className="w-17 text-end!"
                    title={t('risk.assets.degradationOf', { dimension: t(dimensionKeys[dimension]) })}
                  >
                    <abbr className="no-underline">{dimensionLetters[dimension]} %</abbr>
                  </th>
                ))}
                <th className="w-32">{t('risk.assets.links')}</th>
                <th>{t('risk.assets.result')}</th>
                <th className="w-8">
                  <span className="sr-only">{t('assets.column.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {threats.map((threat) => (
                <AssetThreatLine
                  key={threat.id}
                  threat={threat}
                  asset={asset}
                  figure={figure?.threats.find((each) => each.threat.id === threat.id)}
                  touchedBy={figure?.touchedBy ?? []}
                  phase={phase}
                  currency={currency}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
