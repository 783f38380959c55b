import { Gem, Plus } from 'lucide-react'
import { useState } from 'react'
import { addAsset } from '../../../commands/add-asset.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import { Button } from '../../controls/Button.tsx'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { byName } from '../by-name.ts'
import { tableHead } from '../table-look.ts'
import { AssetLine } from './AssetLine.tsx'

/** What is worth protecting, what its loss means, and what carries it: edited in place. */
export function AssetsPanel() {
  const editor = useEditor()
  const assets = useDocument(({ document }) => list(document, 'asset'))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [added, setAdded] = useState<string | null>(null)
  const add = () => {
    const id = editor.newId('asset')
    setAdded(id)
    editor.dispatch(
      addAsset,
      { id, name: t('assets.new'), kind: 'information' },
      { label: t('assets.undo.add') },
    )
  }
  const button = (
    <Button icon={Plus} disabled={isReadOnly} onClick={add}>
      {t('assets.add')}
    </Button>
  )
  return (
    <section aria-label={t('assets.region')} className="flex h-full min-h-0 flex-col bg-panel">
      {assets.length === 0 ? (
        <div className="flex min-h-0 flex-1 overflow-y-auto">
          <EmptyState icon={Gem} title={t('assets.empty')} action={button}>
            {t('assets.empty.help')}
          </EmptyState>
        </div>
      ) : (
        <>
          <div className="flex shrink-0 items-center border-b border-line px-2 py-1">
            {button}
            <span className="ms-auto text-xs text-ink-3">{t('assets.count', { n: assets.length })}</span>
          </div>
          <div className="min-h-0 flex-1 overflow-auto">
            <table className="w-full min-w-160 table-fixed border-collapse text-start">
              <caption className="sr-only">{t('assets.table')}</caption>
              <thead className={tableHead}>
                <tr>
                  <th className="w-[27%] px-2 py-1.5 font-medium">{t('assets.column.name')}</th>
                  <th className="w-40 px-2 py-1.5 font-medium">{t('assets.column.kind')}</th>
                  <th className="w-[26%] px-2 py-1.5 font-medium">{t('assets.column.impacts')}</th>
                  <th className="px-2 py-1.5 font-medium">{t('assets.column.carriers')}</th>
                  <th className="w-10">
                    <span className="sr-only">{t('assets.column.actions')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {byName(assets, (asset) => asset.source).map((asset) => (
                  <AssetLine
                    key={asset.id}
                    asset={asset}
                    isNew={asset.id === added}
                    isReadOnly={isReadOnly}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}
