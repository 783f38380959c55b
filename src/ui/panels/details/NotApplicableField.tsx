import { useState } from 'react'
import { setNotApplicable } from '../../../commands/set-not-applicable.ts'
import { t } from '../../../messages/messages.ts'
import { type StrideLetter, strideLetters } from '../../../model/record.ts'
import type { Element, Flow } from '../../../model/tables.ts'
import { strideKeys } from '../../controls/stride-keys.ts'
import { TextField } from '../../controls/TextField.tsx'
import { ToggleChip } from '../../controls/ToggleChip.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'

/** STRIDE categories that cannot apply, each with its reason: they count as looked at in the coverage. */
export function NotApplicableField({ subjects }: { readonly subjects: readonly (Element | Flow)[] }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [fresh, setFresh] = useState<StrideLetter | null>(null)
  const [first] = subjects
  const isOut = (letter: StrideLetter) =>
    subjects.every(({ notApplicable }) => notApplicable?.[letter] !== undefined)
  const out = strideLetters.filter(isOut)
  const set = (letter: StrideLetter, reason: string | null) =>
    editor.dispatch(
      setNotApplicable,
      { subjects: subjects.map(({ id }) => id), letter, reason },
      { label: t('details.undo.notApplicable') },
    )
  return (
    <fieldset className="flex min-w-0 flex-col gap-1 border-t border-line pt-2">
      <legend className="sr-only">{t('details.notApplicable')}</legend>
      <span aria-hidden="true" className="text-xs text-ink-2">
        {t('details.notApplicable')}
      </span>
      <div className="flex flex-wrap gap-1">
        {strideLetters.map((letter) => (
          <ToggleChip
            key={letter}
            label={t('details.notApplicable.letter', { letter, category: t(strideKeys[letter]) })}
            pressed={
              isOut(letter)
                ? true
                : subjects.some(({ notApplicable }) => notApplicable?.[letter] !== undefined)
                  ? 'mixed'
                  : false
            }
            disabled={isReadOnly}
            onToggle={(pressed) => {
              setFresh(pressed ? letter : null)
              set(letter, pressed ? '' : null)
            }}
          />
        ))}
      </div>
      {out.map((letter) => (
        <TextField
          key={letter}
          wrap
          label={t('details.notApplicable.why', { category: t(strideKeys[letter]) })}
          value={first?.notApplicable?.[letter] ?? ''}
          placeholder={t('details.notApplicable.placeholder')}
          disabled={isReadOnly}
          required
          problem={
            (first?.notApplicable?.[letter] ?? '').trim() === '' && fresh !== letter
              ? t('details.notApplicable.noReason')
              : null
          }
          inputRef={(input) => {
            if (fresh === letter) input?.focus()
          }}
          onCommit={(reason) => {
            setFresh(null)
            set(letter, reason.trim())
          }}
        />
      ))}
    </fieldset>
  )
}
