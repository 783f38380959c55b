import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { useOpenRisk } from './use-risk.ts'

/** In place of figures that are still on their way, or will not come. */
export function Waiting() {
  const failure = useStore(useOpenRisk().store, (state) => state.failure)
  return failure === null ? (
    <p role="status" className="p-4 text-ink-3">
      {t('risk.reckoning')}
    </p>
  ) : (
    <p role="alert" className="m-4 rounded-md bg-high-tint px-3 py-2 text-high">
      {t('risk.failed', { problem: failure })}
    </p>
  )
}
