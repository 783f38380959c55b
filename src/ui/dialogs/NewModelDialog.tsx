import { useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Checkbox } from '../controls/Checkbox.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { Field, inputLook } from '../controls/Field.tsx'
import { useServices } from '../hooks/use-services.ts'

/** Asks what a new model is called and which knowledge packs it uses. Enter creates it. */
export function NewModelDialog({
  isOpen,
  onClose,
  onCreate,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onCreate: (title: string, packs: readonly string[]) => void
}) {
  const { packs } = useServices()
  const own = useStore(packs.store, (state) => state.packs)
  const choices = [
    ...packs.base.filter(({ id }) => id !== 'core'),
    ...own
      .filter(({ trashedAt }) => trashedAt === null)
      .map(({ id, name, draft }) => ({
        id,
        name: name === '' ? id : name,
        description: draft === null ? t('import.template.frozen') : '',
      })),
  ]
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>(lastChosen)
  const create = () => {
    lastChosen = chosen
    setTitle('')
    onCreate(title.trim(), ['core', ...choices.map(({ id }) => id).filter((id) => chosen.includes(id))])
  }
  return (
    <Dialog
      title={t('packs.model.new')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('packs.cancel')}</Button>
          <Button variant="primary" onClick={create}>
            {t('packs.model.create')}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          create()
        }}
      >
        <Field label={t('packs.model.title')} hint={t('packs.model.titleHelp')}>
          {(ids) => (
            <input
              id={ids.id}
              className={inputLook}
              value={title}
              maxLength={300}
              autoComplete="off"
              placeholder={t('app.untitled')}
              aria-describedby={ids.describedBy}
              data-autofocus
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1.5">
            <span className="block font-semibold">{t('packs.model.question')}</span>
            <span className="text-xs text-ink-3">{t('packs.model.questionHelp')}</span>
          </legend>
          {choices.map(({ id, name, description }) => (
            <div
              key={id}
              className="rounded-lg border border-line px-3 py-2 has-checked:border-accent has-checked:bg-accent-tint"
            >
              <Checkbox
                label={
                  <>
                    <span className="block font-medium">{name}</span>
                    {description !== '' && <span className="text-xs text-ink-2">{description}</span>}
                  </>
                }
                checked={chosen.includes(id)}
                onChange={(isOn) =>
                  setChosen(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
            </div>
          ))}
          {chosen.length === 0 && (
            <p role="alert" className="text-xs font-medium text-medium">
              {t('packs.model.none')}
            </p>
          )}
        </fieldset>
      </form>
    </Dialog>
  )
}

/** As chosen for the model before; the first one is about health. */
let lastChosen: readonly string[] = ['health']
