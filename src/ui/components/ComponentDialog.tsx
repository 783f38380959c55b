import { useState } from 'react'
import type { ComponentWords } from '../../app/components/component-library.ts'
import { partsText } from '../../app/components/place-component.ts'
import { t } from '../../messages/messages.ts'
import type { Component } from '../../model/component.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { Field, inputLook } from '../controls/Field.tsx'
import { usePicture } from './use-component-content.ts'

interface ComponentDialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** What stands in the fields at first. */
  readonly words: ComponentWords
  /** Shown with what comes along; null while it is being read. */
  readonly component: Component | null
  readonly onClose: () => void
  /** Whether it was done: the dialog closes then. */
  readonly onDone: (words: ComponentWords) => Promise<boolean>
}

/** Asks what a component is called and what it is for, and shows what is in it. */
export function ComponentDialog({ title, isOpen, onClose, ...rest }: ComponentDialogProps) {
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      {isOpen && <Form {...rest} onClose={onClose} />}
    </Dialog>
  )
}

type FormProps = Omit<ComponentDialogProps, 'title' | 'isOpen'>

function Form({ words, component, onClose, onDone }: FormProps) {
  const [name, setName] = useState(words.name)
  const [description, setDescription] = useState(words.description)
  const [isMissing, setMissing] = useState(false)
  const done = async () => {
    setMissing(name.trim() === '')
    if (name.trim() === '') return
    if (await onDone({ name: name.trim(), description: description.trim() })) onClose()
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void done()
      }}
    >
      <Field label={t('components.name')} problem={isMissing ? t('components.nameMissing') : null}>
        {(ids) => (
          <input
            id={ids.id}
            className={inputLook}
            value={name}
            maxLength={100}
            autoComplete="off"
            aria-describedby={ids.describedBy}
            aria-invalid={ids.isInvalid || undefined}
            data-autofocus
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('components.description')} hint={t('components.descriptionHint')}>
        {(ids) => (
          <textarea
            id={ids.id}
            rows={3}
            className={`${inputLook} h-auto py-1`}
            value={description}
            maxLength={2000}
            aria-describedby={ids.describedBy}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      {component !== null && <Contents component={component} />}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t('components.cancel')}</Button>
        <Button variant="primary" type="submit">
          {t('components.saveButton')}
        </Button>
      </div>
    </form>
  )
}

function Contents({ component }: { readonly component: Component }) {
  const picture = usePicture(component)
  const { decisions, mitigations, threats } = component
  const lines = [
    partsText(component),
    ...(decisions.length > 0 ? [t('components.decisions', { n: decisions.length })] : []),
    ...(mitigations.length > 0 ? [t('components.mitigations', { n: mitigations.length })] : []),
    ...(threats.length > 0 ? [t('components.threats', { n: threats.length })] : []),
  ]
  return (
    <section className="flex gap-4 rounded-lg border border-line bg-canvas p-3">
      <div className="relative h-28 w-44 shrink-0">
        {picture !== null && (
          <img src={picture} alt="" className="absolute inset-0 size-full object-contain" />
        )}
      </div>
      <div>
        <h3 className="mb-1 text-xs font-semibold text-ink-2">{t('components.comesAlong')}</h3>
        <ul className="flex flex-col gap-0.5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
