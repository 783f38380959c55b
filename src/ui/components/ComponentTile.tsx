import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { saveComponentFile } from '../../app/components/component-files.ts'
import type { ComponentLibrary, KeptComponent } from '../../app/components/component-library.ts'
import { boxOfComponent, partsText, placeComponent } from '../../app/components/place-component.ts'
import { inflate } from '../../base/geometry.ts'
import { t } from '../../messages/messages.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu } from '../controls/Menu.tsx'
import { useDocument } from '../hooks/use-editor.ts'
import { moveByArrows } from '../palette/move-by-arrows.ts'
import { usePaletteDrag } from '../palette/use-palette-drag.ts'
import { useActionContext } from '../shell/use-action.ts'
import { ComponentDialog } from './ComponentDialog.tsx'
import { putComponent } from './put-component.ts'
import { useComponentContent } from './use-component-content.ts'

/** A component with its picture: dragged, or put into the diagram by a click or Enter. */
export function ComponentTile({
  library,
  kept,
}: {
  readonly library: ComponentLibrary
  readonly kept: KeptComponent
}) {
  const context = useActionContext()
  const { notify } = context.shell
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const startDrag = usePaletteDrag()
  const content = useComponentContent(library, kept)
  const [isRenaming, setRenaming] = useState(false)
  const { id, name, description } = kept

  const insert = async () => {
    const read = content === null ? await library.read(id) : { ok: true as const, value: content.component }
    if (read.ok) putComponent(context, read.value)
    else notify(read.error)
  }
  const save = async () => {
    const read = await library.read(id)
    if (!read.ok) return notify(read.error)
    const saved = await saveComponentFile(read.value)
    if (!saved.ok) notify(saved.error)
    else if (saved.value !== null) notify(t('components.exported', { name: saved.value }))
  }
  const remove = async () => {
    const removed = await library.remove(id)
    if (!removed.ok) return notify(removed.error)
    notify(t('components.deleted', { name }), {
      label: t('components.undoDelete'),
      run: () => void removed.value(),
    })
  }

  const parts = content === null ? '' : partsText(content.component)
  return (
    <div className="relative">
      <button
        type="button"
        data-stencil={id}
        disabled={isReadOnly}
        title={[parts, description].filter((line) => line !== '').join('\n')}
        className="flex w-full touch-none flex-col gap-1 rounded-md border border-line px-1 pt-1 pb-1.5 text-center text-xs leading-tight text-ink transition-colors duration-150 select-none enabled:hover:border-accent enabled:hover:bg-accent-tint disabled:opacity-50"
        onPointerDown={(event) => {
          if (content === null) return
          const { w, h } = inflate(boxOfComponent(content.component), 8)
          const put = (at: { readonly x: number; readonly y: number }) =>
            placeComponent(context, content.component, at)
          startDrag({ ghost: { picture: content.picture, w, h }, put }, event)
        }}
        onClick={() => void insert()}
        onKeyDown={moveByArrows}
      >
        <span className="relative block aspect-[3/2] w-full">
          {content !== null && (
            <img
              src={content.picture}
              alt=""
              draggable={false}
              className="absolute inset-0 size-full object-contain"
            />
          )}
        </span>
        <span className="line-clamp-2 w-full break-words">{name}</span>
      </button>
      <div className="absolute end-0.5 top-0.5 rounded-md bg-panel/85">
        <Menu
          align="end"
          entries={[
            { label: t('components.insert'), disabled: isReadOnly, onSelect: () => void insert() },
            'separator',
            { label: t('components.rename'), onSelect: () => setRenaming(true) },
            { label: t('components.export'), onSelect: () => void save() },
            { label: t('components.delete'), danger: true, onSelect: () => void remove() },
          ]}
        >
          <IconButton icon={Ellipsis} size="small" label={t('components.more', { name })} />
        </Menu>
      </div>
      <ComponentDialog
        title={t('components.renameDialog')}
        isOpen={isRenaming}
        words={kept}
        component={content?.component ?? null}
        onClose={() => setRenaming(false)}
        onDone={async (words) => {
          const renamed = await library.rename(id, words)
          if (!renamed.ok) notify(renamed.error)
          return renamed.ok
        }}
      />
    </div>
  )
}
