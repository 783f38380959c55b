import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'

/** What there is to say about a file that was opened, or could not be. */
export type FileNews =
  | { readonly kind: 'failed'; readonly file: string; readonly problem: string }
  | { readonly kind: 'repaired'; readonly repairs: readonly string[] }

export function FileNewsDialog({
  news,
  onClose,
}: {
  readonly news: FileNews | null
  readonly onClose: () => void
}) {
  return (
    <Dialog
      title={news?.kind === 'repaired' ? t('app.repairedTitle') : t('app.openFailedTitle')}
      isOpen={news !== null}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      {news?.kind === 'failed' && (
        <div className="flex flex-col gap-2">
          <p className="font-medium break-words">{news.file}</p>
          <p className="break-words">{news.problem}</p>
          <p className="text-ink-2">{t('app.openModelSafe')}</p>
        </div>
      )}
      {news?.kind === 'repaired' && (
        <ul className="flex list-disc flex-col gap-1 ps-4">
          {news.repairs.map((repair) => (
            <li key={repair} className="break-words">
              {repair}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
