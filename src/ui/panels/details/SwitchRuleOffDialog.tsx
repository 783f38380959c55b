import { useState } from 'react'
import { switchRuleOff } from '../../../commands/switch-rule-off.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { Field, inputLook } from '../../controls/Field.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { useShell } from '../../shell/use-action.ts'
import { takeThreat } from '../threats/threat-actions.ts'

/** Asks why a rule does not apply to this system, and switches it off. */
export function SwitchRuleOffDialog({
  pack,
  rule,
  isOpen,
  onClose,
}: {
  readonly pack: string
  readonly rule: string
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const editor = useEditor()
  const shell = useShell()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const switchOff = () => {
    const done = editor.dispatch(
      switchRuleOff,
      { pack, rule, reason },
      { label: t('packs.off.undo', { rule }) },
    )
    if (!done.ok) {
      setProblem(describeRefusal(done.error))
      return
    }
    setReason('')
    onClose()
    // Its threats are gone, and with them what they highlight.
    takeThreat(editor, null)
    shell.notify(t('packs.off.done', { rule }), { label: t('packs.undo'), run: editor.undo })
  }
  return (
    <Dialog
      title={t('packs.off.title', { rule })}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('packs.cancel')}</Button>
          <Button variant="primary" disabled={reason.trim() === ''} onClick={switchOff}>
            {t('packs.off.switch')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-ink-2">{t('packs.off.help')}</p>
        <Field label={t('packs.off.reason')} problem={problem}>
          {(ids) => (
            <textarea
              id={ids.id}
              rows={3}
              required
              className={`${inputLook} field-sizing-content h-auto max-h-64 resize-none py-1`}
              value={reason}
              maxLength={20_000}
              placeholder={t('packs.off.reasonHelp')}
              aria-describedby={ids.describedBy}
              data-autofocus
              onChange={(event) => {
                setProblem(null)
                setReason(event.target.value)
              }}
            />
          )}
        </Field>
      </div>
    </Dialog>
  )
}
