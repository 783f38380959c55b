import { RotateCcw, X } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { type Action, chordText, type KeyChord } from '../../app/action.ts'
import { actions } from '../../app/action-catalog.ts'
import { chordOf, type KeyProblem, keyProblem, withFirstKeys, withKey } from '../../app/keys/key-rules.ts'
import { keysOf, type OwnKeys, shownKeys } from '../../app/keys/keys-of.ts'
import { isApple } from '../../app/platform.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { classNames } from '../controls/class-names.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useActionContext } from '../shell/use-action.ts'
import { Keycap } from './Keycap.tsx'

interface KeyRowProps {
  readonly action: Action
  readonly own: OwnKeys
  readonly onChange: (own: OwnKeys) => void
  /** Says a sentence to screen readers. */
  readonly say: (sentence: string) => void
}

/** An action with its keys: a press on them waits for other ones. What speaks against them is said below. */
export function KeyRow({ action, own, onChange, say }: KeyRowProps) {
  const context = useActionContext()
  const [isRecording, setRecording] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const recorder = useRef<HTMLButtonElement>(null)
  const name = action.label(context)
  const keys = shownKeys(action, own).map((chord) => chordText(chord, isApple()))
  const isOwn = Object.hasOwn(own, action.id)

  function take(chord: KeyChord): void {
    onChange(withKey(own, action, chord, actions))
    setRefused(null)
    say(t('search.keysSet', { name, keys: chordText(chord, isApple()) }))
    recorder.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isRecording) return
    // Tab goes on, as everywhere.
    if (event.key !== 'Tab') {
      event.preventDefault()
      event.stopPropagation()
    }
    if (event.key === 'Tab' || event.key === 'Escape') {
      setRecording(false)
      return
    }
    const chord = event.getModifierState('AltGraph') ? null : chordOf(event.nativeEvent, isApple())
    if (chord === null) return
    setRecording(false)
    const problem = keyProblem(chord, action, actions, own)
    if (problem === null) {
      take(chord)
      return
    }
    setRefused({ chord, problem })
    say(refusalText({ chord, problem }, (other) => other.label(context)))
  }

  return (
    <li className="group/key break-inside-avoid border-b border-line py-0.5 last:border-0">
      <div className="flex min-h-7 items-center justify-between gap-2">
        <span className="min-w-0">
          {name}
          {isOwn && <span className="ps-1.5 text-xs text-accent">{t('search.keysChanged')}</span>}
        </span>
        <span className="flex shrink-0 items-center gap-0.5">
          {isOwn && (
            <IconButton
              size="small"
              icon={RotateCcw}
              label={t('search.keysReset', { name })}
              onClick={() => onChange(withFirstKeys(own, action, actions))}
            />
          )}
          {keysOf(action, own).length > 0 && (
            <IconButton
              size="small"
              icon={X}
              label={t('search.keysRemove', { name })}
              onClick={() => {
                onChange({ ...own, [action.id]: [] })
                recorder.current?.focus()
              }}
              className="opacity-0 group-focus-within/key:opacity-100 group-hover/key:opacity-100"
            />
          )}
          <button
            ref={recorder}
            type="button"
            onClick={() => {
              setRefused(null)
              setRecording(true)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setRecording(false)}
            className={classNames(
              'flex min-h-6 min-w-14 items-center justify-end gap-1 rounded-md px-1',
              isRecording ? 'bg-accent-tint text-xs text-accent' : 'hover:bg-line/60',
            )}
          >
            {isRecording ? (
              t('search.keysRecord')
            ) : (
              <>
                <span className="sr-only">{t('search.keysChange', { name, hasKeys: keys.length > 0 })}</span>
                {keys.length === 0 && (
                  <span aria-hidden="true" className="w-full text-center text-ink-3">
                    –
                  </span>
                )}
                {keys.map((key) => (
                  <Keycap key={key}>{key}</Keycap>
                ))}
              </>
            )}
          </button>
        </span>
      </div>
      {refused !== null && (
        <div className="mb-1 flex flex-wrap items-center gap-1.5 rounded-md bg-medium-tint px-2 py-1 text-xs text-medium">
          <span className="flex-1">{refusalText(refused, (other) => other.label(context))}</span>
          {refused.problem.code === 'taken' && (
            <Button onClick={() => take(refused.chord)}>{t('search.keysTakeOver')}</Button>
          )}
          <Button
            onClick={() => {
              setRefused(null)
              recorder.current?.focus()
            }}
          >
            {t('search.keysLeave')}
          </Button>
        </div>
      )}
    </li>
  )
}

interface Refused {
  readonly chord: KeyChord
  readonly problem: KeyProblem
}

function refusalText({ chord, problem }: Refused, nameOf: (action: Action) => string): string {
  const keys = chordText(chord, isApple())
  switch (problem.code) {
    case 'fixed':
      return t('search.keysFixed', { keys })
    case 'browser':
      return t('search.keysBrowser', { keys })
    case 'plain-letter':
      return t('search.keysPlain')
    case 'taken':
      return t('search.keysTaken', { keys, name: nameOf(problem.by) })
  }
}
