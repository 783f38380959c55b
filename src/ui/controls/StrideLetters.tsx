import { t } from '../../messages/messages.ts'
import { strideCategory } from '../../methods/stride/stride.ts'
import { type StrideLetter, strideLetters } from '../../model/record.ts'
import { classNames } from './class-names.ts'
import { strideKeys } from './stride-keys.ts'
import { Tooltip } from './Tooltip.tsx'

export interface StrideLettersProps {
  /** In their order: the first is the primary one. */
  readonly letters: readonly StrideLetter[]
  /** Shows all six and fills those that apply; names show on hover and focus. */
  readonly all?: boolean
}

/** STRIDE categories as letters; their names are announced and shown on hover. */
export function StrideLetters({ letters, all = false }: StrideLettersProps) {
  if (all) {
    return (
      <ul className="flex gap-1" aria-label={t('threats.stride')}>
        {strideLetters.map((letter) => {
          const applies = letters.includes(letter)
          const name = t(strideKeys[letter])
          return (
            <li key={letter}>
              <Tooltip
                text={
                  <Meaning letter={letter} name={applies ? name : t('threats.stride.notThis', { name })} />
                }
              >
                <span
                  role="img"
                  aria-label={applies ? name : t('threats.stride.notThis', { name })}
                  className={classNames(
                    'flex size-5 items-center justify-center rounded-sm text-2xs font-semibold',
                    applies ? 'bg-ink text-panel' : 'bg-unrated-tint text-ink-3',
                  )}
                >
                  {letter}
                </span>
              </Tooltip>
            </li>
          )
        })}
      </ul>
    )
  }
  return (
    <span className="inline-flex gap-0.5">
      {letters.map((letter) => (
        <span
          key={letter}
          title={t(strideKeys[letter])}
          className="flex h-5 min-w-5 items-center justify-center rounded-sm bg-unrated-tint text-2xs font-semibold text-ink-2"
        >
          <span aria-hidden="true">{letter}</span>
          <span className="sr-only">{t(strideKeys[letter])}</span>
        </span>
      ))}
    </span>
  )
}

/** The name, what it means, and what it looks like in mobile health. */
function Meaning({ letter, name }: { readonly letter: StrideLetter; readonly name: string }) {
  const { meaning, inHealth } = strideCategory(letter)
  return (
    <span className="flex flex-col gap-1 py-0.5">
      <span className="font-semibold">{name}</span>
      <span>{meaning}</span>
      <span className="opacity-80">{t('threats.stride.inHealth', { example: inHealth })}</span>
    </span>
  )
}
