import { useState } from 'react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Field, inputLook } from '../controls/Field.tsx'

/** Asks for a name in place, and says at once why one will not do. */
export function ProfileNameForm({
  start,
  taken,
  onSave,
  onCancel,
}: {
  readonly start: string
  readonly taken: readonly string[]
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
}) {
  const [name, setName] = useState(start)
  const [wasAsked, setWasAsked] = useState(false)
  const trimmed = name.trim()
  const problem =
    trimmed === ''
      ? wasAsked
        ? t('report.window.profileEmpty')
        : null
      : taken.includes(trimmed)
        ? t('report.window.profileTaken')
        : null
  const save = () => {
    setWasAsked(true)
    if (trimmed !== '' && problem === null) onSave(trimmed)
  }
  return (
    <div className="flex flex-col gap-1.5 rounded-md border border-line p-2">
      <Field label={t('report.window.profileName')} problem={problem}>
        {(ids) => (
          <input
            id={ids.id}
            type="text"
            // biome-ignore lint/a11y/noAutofocus: it appears because somebody asked to write here
            autoFocus
            maxLength={300}
            autoComplete="off"
            className={inputLook}
            value={name}
            aria-describedby={ids.describedBy}
            aria-invalid={ids.isInvalid || undefined}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault()
                save()
              }
              if (event.key === 'Escape') {
                // The first Escape is for this field, the next for the window.
                event.preventDefault()
                onCancel()
              }
            }}
          />
        )}
      </Field>
      <div className="flex justify-end gap-1.5">
        <Button onClick={onCancel}>{t('report.window.cancelName')}</Button>
        <Button variant="primary" onClick={save}>
          {t('report.window.save')}
        </Button>
      </div>
    </div>
  )
}
