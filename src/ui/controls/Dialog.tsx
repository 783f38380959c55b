import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { t } from '../../messages/messages.ts'
import { classNames } from './class-names.ts'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** On Escape, the close button, and a click beside the dialog. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode
  readonly className?: string
}

/** A modal dialog by the browser's own element, which keeps focus inside and returns it. */
export function Dialog({ title, isOpen, onClose, children, footer, className }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) {
      dialog.current.showModal()
      // React's `autoFocus` comes before the dialog is shown, which then gives the focus to its first button.
      dialog.current.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    }
    if (!isOpen && dialog.current?.open) dialog.current.close()
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key for it
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={classNames(
        'max-h-[calc(100dvh-32px)] w-[min(560px,calc(100vw-32px))] flex-col rounded-lg border border-line bg-panel p-0 text-ink shadow-float open:flex',
        className,
      )}
    >
      {isOpen && (
        <>
          <header className="flex shrink-0 items-center justify-between border-b border-line py-2 pe-2 ps-4">
            <h2 id={id} className="text-lg font-semibold">
              {title}
            </h2>
            {/* No tooltip: it would open with the dialog, under it, and take the first Escape for itself. */}
            <button
              type="button"
              aria-label={t('app.close')}
              onClick={onClose}
              className="inline-flex size-7 items-center justify-center rounded-md text-ink-2 transition-colors duration-150 hover:bg-line/60 hover:text-ink"
            >
              <X aria-hidden="true" size={16} strokeWidth={1.75} />
            </button>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
          {footer && (
            <footer className="flex shrink-0 justify-end gap-2 border-t border-line px-4 py-3">
              {footer}
            </footer>
          )}
        </>
      )}
    </dialog>
  )
}
