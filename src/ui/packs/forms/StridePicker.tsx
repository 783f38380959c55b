import { useId } from 'react'
import { t } from '../../../messages/messages.ts'
import { type StrideLetter, strideLetters } from '../../../model/record.ts'
import { strideKeys } from '../../controls/stride-keys.ts'
import { ToggleChip } from '../../controls/ToggleChip.tsx'

/** Which of the six categories a threat is; the one chosen first is the main one. */
export function StridePicker({
  letters,
  disabled,
  onChange,
}: {
  readonly letters: readonly StrideLetter[]
  readonly disabled: boolean
  readonly onChange: (letters: readonly StrideLetter[]) => void
}) {
  const id = useId()
  return (
    <fieldset aria-labelledby={id} className="flex flex-col gap-1">
      <span id={id} className="text-xs text-ink-2">
        {t('packs.rule.stride')}
      </span>
      <div className="flex flex-wrap gap-1">
        {strideLetters.map((letter) => (
          <ToggleChip
            key={letter}
            label={t(strideKeys[letter])}
            pressed={letters.includes(letter)}
            disabled={disabled}
            onToggle={(isOn) =>
              onChange(isOn ? [...letters, letter] : letters.filter((other) => other !== letter))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
