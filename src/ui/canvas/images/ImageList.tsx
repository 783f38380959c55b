import { ImageIcon, Lock, LockOpen, Trash2 } from 'lucide-react'
import { editRecord } from '../../../commands/edit-record.ts'
import { removeImage } from '../../../commands/remove-image.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { Image } from '../../../model/tables.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument, useEditor, useSession } from '../../hooks/use-editor.ts'

/** The pictures behind the diagram in view: how much they show, locked or not, and away. Not shown without any. */
export function ImageList() {
  const diagram = useSession((state) => state.diagram)
  const document = useDocument((state) => state.document)
  const images = list(document, 'image').filter((image) => image.diagram === diagram)
  if (images.length === 0) return null
  const name = t('images.list', { n: images.length })
  return (
    <Popover label={name} className="w-72" trigger={<IconButton icon={ImageIcon} label={name} />}>
      <ul className="flex flex-col gap-3">
        {images.map((image) => (
          <li key={image.id}>
            <Entry image={image} />
          </li>
        ))}
      </ul>
    </Popover>
  )
}

function Entry({ image }: { readonly image: Image }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const change = (fields: Partial<Omit<Image, 'id'>>, label: string, mergeKey?: string) =>
    editor.dispatch(
      editRecord,
      { table: 'image', id: image.id, fields },
      mergeKey === undefined ? { label } : { label, mergeKey },
    )
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-end gap-1">
        <TextField
          label={t('images.alternative')}
          value={image.alternative}
          disabled={isReadOnly}
          className="flex-1"
          onCommit={(alternative) => change({ alternative }, t('images.change'))}
        />
        <IconButton
          icon={image.locked ? Lock : LockOpen}
          label={image.locked ? t('images.unlock') : t('images.lock')}
          pressed={image.locked}
          disabled={isReadOnly}
          onClick={() =>
            change({ locked: !image.locked }, image.locked ? t('images.unlock') : t('images.lock'))
          }
        />
        <IconButton
          icon={Trash2}
          label={image.locked ? t('images.removeLocked') : t('images.remove')}
          disabled={isReadOnly || image.locked}
          onClick={() => editor.dispatch(removeImage, { id: image.id }, { label: t('images.remove') })}
        />
      </div>
      <label className="flex items-center gap-2 text-xs">
        {t('images.opacity')}
        <input
          type="range"
          min={5}
          max={100}
          step={5}
          value={Math.round(image.opacity * 100)}
          disabled={isReadOnly}
          className="h-6 flex-1 accent-accent"
          onChange={(event) =>
            change({ opacity: Number(event.target.value) / 100 }, t('images.change'), `opacity ${image.id}`)
          }
        />
      </label>
    </div>
  )
}
