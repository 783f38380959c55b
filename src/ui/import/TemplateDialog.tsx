import type { ImportedTemplate } from '../../app/import/import-template.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'

/** What came in with a template, and what to do with it. */
export function TemplateDialog({
  template,
  onClose,
  onLook,
  onUse,
}: {
  readonly template: ImportedTemplate | null
  readonly onClose: () => void
  readonly onLook: (id: string) => void
  /** Null where no model is open, or it uses the pack already. */
  readonly onUse: ((template: ImportedTemplate) => void) | null
}) {
  return (
    <Dialog
      title={t('import.template.title')}
      isOpen={template !== null}
      onClose={onClose}
      footer={
        template !== null && (
          <>
            <Button onClick={() => onLook(template.id)}>{t('import.template.look')}</Button>
            {onUse !== null && <Button onClick={() => onUse(template)}>{t('import.template.use')}</Button>}
            <Button variant="primary" onClick={onClose}>
              {t('app.close')}
            </Button>
          </>
        )
      }
    >
      {template !== null && (
        <div className="flex flex-col gap-4">
          <div className="flex flex-col gap-1">
            <p className="font-medium break-words">
              {template.name} <span className="text-ink-3 tabular-nums">{template.pin.version}</span>
            </p>
            <p className="text-ink-2">{t('import.template.came', template)}</p>
          </div>
          {template.categories.length > 0 && (
            <div>
              <h3 className="font-semibold">{t('import.template.categories')}</h3>
              <p className="text-ink-2">{template.categories.join(' · ')}</p>
            </div>
          )}
          {template.notes.length > 0 && (
            <div>
              <h3 className="font-semibold">{t('import.template.notes')}</h3>
              <ul className="flex list-disc flex-col gap-1 ps-4 text-ink-2">
                {template.notes.map((note) => (
                  <li key={note} className="break-words">
                    {note}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </Dialog>
  )
}
