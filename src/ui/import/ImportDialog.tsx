import type { ImportProgress } from '../../app/import/import-model.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { WorkSteps } from './WorkSteps.tsx'

/** A file that is being read; `stage` is what is done now. */
export interface Reading {
  readonly file: string
  readonly sort: 'tm7' | 'tb7'
  readonly stage: ImportProgress['stage']
}

/** Shows how far the reading is. Closing it in whatever way cancels: nothing has changed until it is through. */
export function ImportDialog({
  reading,
  onCancel,
}: {
  readonly reading: Reading | null
  readonly onCancel: () => void
}) {
  return (
    <Dialog
      title={reading === null ? '' : t('import.reading', { file: reading.file })}
      isOpen={reading !== null}
      onClose={() => reading !== null && onCancel()}
      className="w-[min(420px,calc(100vw-32px))]"
      footer={<Button onClick={onCancel}>{t('import.cancel')}</Button>}
    >
      {reading !== null && <WorkSteps stages={stagesOf[reading.sort]} current={reading.stage} />}
    </Dialog>
  )
}

const stagesOf: { readonly [S in Reading['sort']]: readonly Reading['stage'][] } = {
  tm7: ['reading', 'knowledge', 'diagrams', 'threats', 'checking'],
  tb7: ['reading', 'knowledge', 'checking'],
}
