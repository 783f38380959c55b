import { Gem, Plus } from 'lucide-react'
import { useState } from 'react'
import { addAsset } from '../../../commands/add-asset.ts'
import { t } from '../../../messages/messages.ts'
import { get, list } from '../../../model/document.ts'
import type { Asset } from '../../../model/tables.ts'
import type { Phase } from '../../../risk/phase.ts'
import { Button } from '../../controls/Button.tsx'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { Segmented } from '../../controls/Segmented.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { PhaseSwitch } from '../parts/PhaseSwitch.tsx'
import { SectionPage } from '../parts/SectionPage.tsx'
import { useWrite } from '../parts/use-write.ts'
import { useFigures } from '../use-risk.ts'
import { Waiting } from '../Waiting.tsx'
import { AssetDetail } from './AssetDetail.tsx'
import { AssetGraph } from './AssetGraph.tsx'
import { AssetSummary } from './AssetSummary.tsx'
import { AssetTable, type AssetUnit } from './AssetTable.tsx'

/** What is worth how much, what it depends on, what may happen to it, and what that comes to. */
export function AssetsSection() {
  const editor = useEditor()
  const write = useWrite()
  const assets = useDocument(({ document }) => list(document, 'asset'))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const currency = useDocument(({ document }) => get(document, 'model', 'model:main')?.currency ?? 'EUR')
  const figures = useFigures('assets')
  const [phase, setPhase] = useState<Phase>('current')
  const [unit, setUnit] = useState<AssetUnit>('values')
  const [view, setView] = useState<'table' | 'graph'>('table')
  const [chosen, setChosen] = useState<Asset['id'] | null>(null)
  const asset = assets.find(({ id }) => id === chosen) ?? assets[0]
  const add = () => {
    const id = editor.newId('asset')
    if (write(addAsset, { id, name: t('assets.new'), kind: 'information' }, { label: t('assets.undo.add') }))
      setChosen(id)
  }
  const adding = (
    <Button icon={Plus} disabled={isReadOnly} onClick={add}>
      {t('assets.add')}
    </Button>
  )
  return (
    <SectionPage
      title={t('risk.section.assets')}
      help={t('risk.assets.help')}
      terms={['accumulated', 'deflected']}
      actions={
        assets.length > 0 && (
          <>
            <PhaseSwitch value={phase} onChange={setPhase} />
            <Segmented
              label={t('risk.assets.view')}
              segments={[
                { value: 'table', label: t('risk.assets.view.table') },
                { value: 'graph', label: t('risk.assets.view.graph') },
              ]}
              value={view}
              onChange={setView}
              className="w-36"
            />
            <Segmented
              label={t('risk.assets.unit')}
              segments={[
                { value: 'values', label: t('risk.assets.unit.values') },
                { value: 'amounts', label: currency },
              ]}
              value={unit}
              onChange={setUnit}
              className="w-32"
            />
            {adding}
          </>
        )
      }
    >
      {assets.length === 0 ? (
        <EmptyState icon={Gem} title={t('assets.empty')} action={adding}>
          {t('risk.assets.empty')}
        </EmptyState>
      ) : figures === undefined ? (
        <Waiting />
      ) : (
        <>
          <AssetSummary figures={figures} phase={phase} currency={currency} />
          {view === 'table' ? (
            <AssetTable
              figures={figures}
              phase={phase}
              unit={unit}
              currency={currency}
              chosen={asset?.id ?? null}
              onChoose={setChosen}
            />
          ) : (
            <AssetGraph figures={figures} phase={phase} chosen={asset?.id ?? null} onChoose={setChosen} />
          )}
          {asset !== undefined && (
            <AssetDetail
              key={asset.id}
              asset={asset}
              figures={figures}
              phase={phase}
              currency={currency}
              onChoose={setChosen}
            />
          )}
        </>
      )}
    </SectionPage>
  )
}
