import { X } from 'lucide-react'
import { useEffect } from 'react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { IconButton } from '../controls/IconButton.tsx'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Short messages at the bottom of the window. They go by themselves, and are read out. */
export function Toasts({
  toasts,
  onGone,
}: {
  readonly toasts: readonly Toast[]
  readonly onGone: (id: number) => void
}) {
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-10 z-50 flex flex-col items-center gap-2"
    >
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} onGone={onGone} />
      ))}
    </div>
  )
}

/** Long enough to read two sentences and to reach the button. */
const shownMs = 8_000

function ToastView({ toast, onGone }: { readonly toast: Toast; readonly onGone: (id: number) => void }) {
  const { id, text, action } = toast
  useEffect(() => {
    const timer = setTimeout(() => onGone(id), shownMs)
    return () => clearTimeout(timer)
  }, [id, onGone])
  return (
    <div className="pointer-events-auto flex max-w-xl items-center gap-3 rounded-lg border border-line bg-panel py-1.5 pe-1.5 ps-4 shadow-float">
      <span>{text}</span>
      {action !== undefined && (
        <Button
          variant="link"
          onClick={() => {
            action.run()
            onGone(id)
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={t('app.close')} size="small" onClick={() => onGone(id)} />
    </div>
  )
}
