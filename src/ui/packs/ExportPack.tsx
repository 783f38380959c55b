import { Download } from 'lucide-react'
import { useState } from 'react'
import { saveTemplate, type TemplateExport } from '../../app/import/export-template.ts'
import { savePackFile } from '../../app/packs/pack-files.ts'
import type { Pack } from '../../engine/pack.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { Menu } from '../controls/Menu.tsx'
import type { PackWindow } from './pack-window.ts'

/** Saves the pack as our own file or as a template of Microsoft's tool, with what that has no place for. */
export function ExportPack({ pack, notify }: Pick<PackWindow, 'notify'> & { readonly pack: Pack }) {
  const [written, setWritten] = useState<TemplateExport | null>(null)
  const asPack = async () => {
    const saved = await savePackFile(pack)
    if (!saved.ok) notify(saved.error)
    else if (saved.value !== null) notify(t('app.fileSaved', { name: saved.value }))
  }
  const asTemplate = async () => {
    const saved = await saveTemplate(pack)
    if (!saved.ok) return notify(saved.error)
    if (saved.value === null) return
    if (saved.value.notes.length > 0) setWritten(saved.value)
    else notify(t('app.fileSaved', { name: saved.value.name }))
  }
  const close = () => setWritten(null)
  return (
    <>
      <Menu
        align="end"
        entries={[
          { label: t('import.export.pack'), onSelect: () => void asPack() },
          { label: t('import.export.tb7'), onSelect: () => void asTemplate() },
        ]}
      >
        <Button icon={Download}>{t('packs.export')}</Button>
      </Menu>
      <Dialog
        title={t('import.export.tb7Title')}
        isOpen={written !== null}
        onClose={close}
        footer={
          <Button variant="primary" onClick={close}>
            {t('app.close')}
          </Button>
        }
      >
        {written !== null && (
          <div className="flex flex-col gap-2">
            <p>{t('import.export.tb7Notes', { name: written.name, n: written.notes.length })}</p>
            <ul className="flex list-disc flex-col gap-1 ps-4 text-ink-2">
              {written.notes.map((note) => (
                <li key={note} className="break-words">
                  {note}
                </li>
              ))}
            </ul>
            <p className="text-xs text-ink-3">{t('import.export.untested')}</p>
          </div>
        )}
      </Dialog>
    </>
  )
}
