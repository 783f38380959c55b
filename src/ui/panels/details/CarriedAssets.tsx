import { editRecord } from '../../../commands/edit-record.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { Asset, ElementId, FlowId } from '../../../model/tables.ts'
import { ToggleChip } from '../../controls/ToggleChip.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import type { Subject } from './use-subjects.ts'

/** Assets that the subject carries or holds; a click links and unlinks. Nothing where there are no assets. */
export function CarriedAssets({ subject }: { readonly subject: Subject }) {
  const editor = useEditor()
  const assets = useDocument(({ document }) => list(document, 'asset'))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const id = subject.id as ElementId | FlowId
  if (assets.length === 0) return null
  const toggle = (asset: Asset, on: boolean) =>
    editor.dispatch(
      editRecord,
      {
        table: 'asset',
        id: asset.id,
        fields: { carriers: on ? [...asset.carriers, id] : asset.carriers.filter((other) => other !== id) },
      },
      { label: t('details.undo.carries', { asset: asset.name }) },
    )
  return (
    <fieldset className="border-t border-line pt-2">
      <legend className="sr-only">{t('details.assets')}</legend>
      <p aria-hidden="true" className="mb-1 text-xs text-ink-2">
        {t('details.assets')}
      </p>
      <div className="flex flex-wrap gap-1">
        {assets.map((asset) => (
          <ToggleChip
            key={asset.id}
            label={asset.name}
            pressed={asset.carriers.includes(id)}
            disabled={isReadOnly}
            onToggle={(on) => toggle(asset, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}
