import { ArrowRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import { moveChoices, moveModel, planMoveOf } from '../../app/import/move-model.ts'
import type { MovePlan } from '../../app/import/plan-move.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { useEditor } from '../hooks/use-editor.ts'
import { useServices } from '../hooks/use-services.ts'
import { useShell } from '../shell/use-action.ts'
import { MovePreview } from './MovePreview.tsx'

interface MoveDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Moves the model to another template; shows first what would become of what. */
export function MoveDialog({ isOpen, onClose }: MoveDialogProps) {
  return (
    <Dialog
      title={t('import.move.title')}
      isOpen={isOpen}
      onClose={onClose}
      className="w-[min(720px,calc(100vw-32px))]"
    >
      <Move onClose={onClose} />
    </Dialog>
  )
}

function Move({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor()
  const shell = useShell()
  const { packs } = useServices()
  const [choices] = useState(() => moveChoices(packs, editor))
  const [from, setFrom] = useState(choices.from.at(-1)?.id ?? null)
  const [to, setTo] = useState<string | null>(null)
  const [plan, setPlan] = useState<MovePlan | string | null>(null)
  const name = choices.to.find(({ id }) => id === to)?.name ?? ''

  useEffect(() => {
    setPlan(null)
    if (from === null || to === null) return
    let gone = false
    void planMoveOf(packs, editor, from, to).then((planned) => {
      if (!gone) setPlan(planned.ok ? planned.value : planned.error)
    })
    return () => {
      gone = true
    }
  }, [packs, editor, from, to])

  const apply = () => {
    if (plan === null || typeof plan === 'string') return
    const moved = moveModel(editor, plan, name)
    if (!moved.ok) return setPlan(moved.error)
    shell.notify(t('import.move.done', { name }), { label: t('app.undo'), run: editor.undo })
    onClose()
  }
  if (choices.to.length === 0 || from === null) return <p>{t('import.move.none')}</p>
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-[1fr_auto_1fr] items-end gap-3">
        <NativeSelect
          label={t('import.move.from')}
          value={from}
          options={choices.from.map(optionOf)}
          onChange={setFrom}
        />
        <ArrowRight aria-hidden="true" size={16} strokeWidth={1.75} className="mb-1.5 text-ink-3" />
        <NativeSelect
          label={t('import.move.to')}
          value={to}
          placeholder={t('import.move.choose')}
          options={choices.to.map(optionOf)}
          onChange={setTo}
        />
      </div>
      {to !== null && plan === null && (
        <p role="status" className="text-ink-3">
          {t('import.move.loading')}
        </p>
      )}
      {typeof plan === 'string' && (
        <p role="alert" className="text-high">
          {plan}
        </p>
      )}
      {plan !== null && typeof plan !== 'string' && <MovePreview plan={plan} />}
      <div className="sticky -bottom-4 -mx-4 -mb-4 flex justify-end gap-2 border-t border-line bg-panel px-4 py-3">
        <Button onClick={onClose}>{t('import.cancel')}</Button>
        <Button variant="primary" disabled={plan === null || typeof plan === 'string'} onClick={apply}>
          {t('import.move.apply')}
        </Button>
      </div>
    </div>
  )
}

function optionOf({ id, name }: { readonly id: string; readonly name: string }) {
  return { value: id, label: name === '' ? id : name }
}
