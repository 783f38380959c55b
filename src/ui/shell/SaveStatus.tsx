import { Check, CloudAlert, Eye, LoaderCircle } from 'lucide-react'
import { t } from '../../messages/messages.ts'
import { useDocument, useSaveState } from '../hooks/use-editor.ts'

/** Whether the model is safe on this machine. "Saved" shows only after the write has completed. */
export function SaveStatus() {
  const status = useSaveState((state) => state.status)
  const readOnly = useDocument((state) => state.readOnly)
  if (readOnly !== null) {
    const text = readOnly === 'other-tab' ? t('app.readOnlyOtherTab') : t('app.readOnlyNewer')
    return (
      <span
        role="status"
        className="flex items-center gap-1.5 rounded-md bg-medium-tint px-2 py-0.5 text-xs text-medium"
      >
        <Eye aria-hidden="true" size={14} strokeWidth={1.75} />
        {text}
      </span>
    )
  }
  if (status === 'error') {
    return (
      <span className="flex items-center gap-1.5 text-xs font-medium whitespace-nowrap text-high">
        <CloudAlert aria-hidden="true" size={15} strokeWidth={1.75} />
        {t('app.saveFailed')}
      </span>
    )
  }
  return (
    <span role="status" className="flex items-center gap-1 text-xs whitespace-nowrap text-ink-3">
      {status === 'saving' ? (
        <LoaderCircle aria-hidden="true" size={13} strokeWidth={1.75} />
      ) : (
        <Check aria-hidden="true" size={13} strokeWidth={2} />
      )}
      {status === 'saving' ? t('app.saving') : t('app.saved')}
    </span>
  )
}
