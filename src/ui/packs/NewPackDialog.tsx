import { useState } from 'react'
import { newPack } from '../../app/packs/new-entries.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Checkbox } from '../controls/Checkbox.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { Field, inputLook } from '../controls/Field.tsx'
import { useServices } from '../hooks/use-services.ts'

/** Asks for the name of a new pack, and on what it builds. */
export function NewPackDialog({
  isOpen,
  onClose,
  onCreated,
  builtOn,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
  /** The packs that it builds on, until somebody says otherwise; all without it. */
  readonly builtOn?: readonly string[]
}) {
  const { packs } = useServices()
  const [name, setName] = useState('')
  const choices = packs.base.filter(({ id }) => id !== 'core')
  const [left, setLeft] = useState<readonly string[]>(() =>
    builtOn === undefined ? [] : choices.flatMap(({ id }) => (builtOn.includes(id) ? [] : id)),
  )
  const [problem, setProblem] = useState<string | null>(null)
  const create = async () => {
    const title = name.trim() === '' ? t('packs.newName') : name.trim()
    const extended = ['core', ...choices.map(({ id }) => id).filter((id) => !left.includes(id))]
    const created = await packs.create((id) => newPack(id, title, extended), title)
    if (!created.ok) return setProblem(created.error)
    setName('')
    onCreated(created.value)
  }
  return (
    <Dialog
      title={t('packs.new')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('packs.cancel')}</Button>
          <Button variant="primary" onClick={() => void create()}>
            {t('packs.create')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t('packs.name')} problem={problem}>
          {(ids) => (
            <input
              id={ids.id}
              className={inputLook}
              value={name}
              maxLength={300}
              placeholder={t('packs.newName')}
              aria-describedby={ids.describedBy}
              data-autofocus
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) void create()
              }}
            />
          )}
        </Field>
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1 text-xs text-ink-2">{t('packs.extends')}</legend>
          {choices.map((pack) => (
            <Checkbox
              key={pack.id}
              label={
                <>
                  <span className="font-medium">{pack.name}</span>{' '}
                  <span className="text-xs text-ink-3">{pack.description}</span>
                </>
              }
              checked={!left.includes(pack.id)}
              onChange={(isOn) => setLeft(isOn ? left.filter((id) => id !== pack.id) : [...left, pack.id])}
            />
          ))}
          <p className="text-xs text-ink-3">{t('packs.extendsHelp')}</p>
        </fieldset>
      </div>
    </Dialog>
  )
}
