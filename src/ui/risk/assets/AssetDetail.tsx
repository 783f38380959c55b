import { Trash2 } from 'lucide-react'
import { editRecord } from '../../../commands/edit-record.ts'
import { removeAssets } from '../../../commands/remove-assets.ts'
import { t } from '../../../messages/messages.ts'
import type { Asset } from '../../../model/tables.ts'
import type { AssetsRisk } from '../../../risk/asset-risk.ts'
import type { Phase } from '../../../risk/phase.ts'
import { Count } from '../../controls/Count.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { SubjectPicker } from '../../panels/SubjectPicker.tsx'
import { Card } from '../parts/Card.tsx'
import { ThreatLinks } from '../parts/ThreatLinks.tsx'
import { useWrite } from '../parts/use-write.ts'
import { AssetThreats } from './AssetThreats.tsx'
import { Dependencies } from './Dependencies.tsx'

interface AssetDetailProps {
  readonly asset: Asset
  readonly figures: AssetsRisk
  readonly phase: Phase
  readonly currency: string
  readonly onChoose: (id: Asset['id']) => void
}

/** One asset: what may happen to it, what it depends on, what carries it, which threats touch it. */
export function AssetDetail({ asset, figures, phase, currency, onChoose }: AssetDetailProps) {
  const write = useWrite()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const figure = figures.assets.find((each) => each.asset.id === asset.id)
  const touched = figure?.touchedBy ?? []
  return (
    <section aria-label={asset.name} className="flex flex-col gap-3">
      <div className="flex items-center gap-2">
        <h3 className="text-lg font-semibold">{asset.name}</h3>
        {asset.source !== '' && <span className="text-xs text-ink-3">{asset.source}</span>}
        <IconButton
          icon={Trash2}
          label={t('assets.remove', { name: asset.name })}
          className="ms-auto"
          disabled={isReadOnly}
          onClick={() =>
            write(removeAssets, { ids: [asset.id] }, { label: t('assets.undo.remove', { name: asset.name }) })
          }
        />
      </div>
      <AssetThreats asset={asset} figure={figure} phase={phase} currency={currency} />
      <div className="grid gap-3 xl:grid-cols-2">
        <Dependencies asset={asset} figure={figure} onChoose={onChoose} />
        <div className="flex min-w-0 flex-col gap-3">
          <Card title={t('assets.column.carriers')}>
            <SubjectPicker
              label={t('assets.carriers.pick', { name: asset.name })}
              subjects={asset.carriers}
              isReadOnly={isReadOnly}
              onToggle={(id, on) =>
                write(
                  editRecord,
                  {
                    table: 'asset',
                    id: asset.id,
                    fields: {
                      carriers: on ? [...asset.carriers, id] : asset.carriers.filter((other) => other !== id),
                    },
                  },
                  { label: t('assets.undo.edit', { name: asset.name }) },
                )
              }
            />
          </Card>
          <Card flush title={t('risk.assets.touched')} end={<Count value={touched.length} />}>
            {touched.length === 0 ? (
              <p className="px-3 pb-3 text-xs text-ink-3">{t('risk.assets.untouched')}</p>
            ) : (
              <ThreatLinks ids={touched} most={6} />
            )}
          </Card>
        </div>
      </div>
    </section>
  )
}
