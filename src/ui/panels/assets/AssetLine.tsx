import { Trash2 } from 'lucide-react'
import { editRecord } from '../../../commands/edit-record.ts'
import { removeAssets } from '../../../commands/remove-assets.ts'
import { t } from '../../../messages/messages.ts'
import { assetKinds } from '../../../model/records/asset.ts'
import type { Asset } from '../../../model/tables.ts'
import { classNames } from '../../controls/class-names.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { ListField } from '../../controls/ListField.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { SubjectPicker } from '../SubjectPicker.tsx'
import { selectOnce } from '../select-once.ts'
import { quietFields, tableCell } from '../table-look.ts'
import { assetKindKeys } from './asset-kind-keys.ts'

interface AssetLineProps {
  readonly asset: Asset
  /** Was just added: its name is selected, to be typed over. */
  readonly isNew: boolean
  readonly isReadOnly: boolean
}

export function AssetLine({ asset, isNew, isReadOnly }: AssetLineProps) {
  const editor = useEditor()
  const edit = (fields: Partial<Omit<Asset, 'id'>>) =>
    editor.dispatch(
      editRecord,
      { table: 'asset', id: asset.id, fields },
      { label: t('assets.undo.edit', { name: asset.name }) },
    )
  return (
    <tr className={classNames(quietFields, 'hover:bg-canvas')}>
      <td className={tableCell}>
        <TextField
          label={t('assets.column.name')}
          hideLabel
          wrap
          value={asset.name}
          disabled={isReadOnly}
          inputRef={isNew ? selectOnce : undefined}
          onCommit={(name) => edit({ name: name.trim() })}
        />
        {asset.source !== '' && <p className="px-2 text-xs text-ink-3">{asset.source}</p>}
      </td>
      <td className={tableCell}>
        <NativeSelect
          label={t('assets.column.kind')}
          hideLabel
          value={asset.kind}
          disabled={isReadOnly}
          options={assetKinds.map((kind) => ({ value: kind, label: t(assetKindKeys[kind]) }))}
          onChange={(kind) => edit({ kind })}
        />
      </td>
      <td className={tableCell}>
        <ListField
          label={t('assets.column.impacts')}
          hideLabel
          values={asset.impacts}
          placeholder={t('assets.impacts.add')}
          removeLabel={(impact) => t('assets.impacts.remove', { impact })}
          disabled={isReadOnly}
          onCommit={(impacts) => edit({ impacts })}
        />
      </td>
      <td className={tableCell}>
        <SubjectPicker
          label={t('assets.carriers.pick', { name: asset.name })}
          subjects={asset.carriers}
          isReadOnly={isReadOnly}
          onToggle={(id, on) =>
            edit({ carriers: on ? [...asset.carriers, id] : asset.carriers.filter((other) => other !== id) })
          }
        />
      </td>
      <td className={tableCell}>
        <IconButton
          icon={Trash2}
          label={t('assets.remove', { name: asset.name })}
          disabled={isReadOnly}
          onClick={() =>
            editor.dispatch(
              removeAssets,
              { ids: [asset.id] },
              { label: t('assets.undo.remove', { name: asset.name }) },
            )
          }
        />
      </td>
    </tr>
  )
}
