import { useId, useRef, useState } from 'react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { TextField } from '../controls/TextField.tsx'
import { Card } from '../risk/parts/Card.tsx'
import { readLogo } from './read-logo.ts'
import type { OpenControl } from './use-control.ts'

/** The report's own look: logo, colour, and the texts at head and foot of each page. */
export function LookCard({ control, isReadOnly, set }: OpenControl) {
  const colourId = useId()
  const file = useRef<HTMLInputElement>(null)
  const [isRefused, setRefused] = useState(false)
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    const logo = await readLogo(chosen)
    setRefused(logo === null)
    if (logo !== null) set({ logo })
  }
  return (
    <Card title={t('reporting.look')}>
      <div className="flex flex-col gap-2">
        <TextField
          label={t('reporting.header')}
          value={control.header}
          disabled={isReadOnly}
          onCommit={(header) => set({ header: header.trim() })}
        />
        <TextField
          label={t('reporting.footer')}
          value={control.footer}
          disabled={isReadOnly}
          onCommit={(footer) => set({ footer: footer.trim() })}
        />
        <div className="flex items-center gap-2">
          <label htmlFor={colourId} className="text-xs text-ink-2">
            {t('reporting.colour')}
          </label>
          <input
            id={colourId}
            type="color"
            className="h-7 w-12 rounded-md border border-line bg-panel"
            value={control.colour ?? ours}
            disabled={isReadOnly}
            onChange={(event) => set({ colour: event.target.value.toLowerCase() })}
          />
          <Button
            variant="ghost"
            disabled={isReadOnly || control.colour === null}
            onClick={() => set({ colour: null })}
          >
            {t('reporting.colour.none')}
          </Button>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-xs text-ink-2">{t('reporting.logo')}</span>
          {control.logo !== null && (
            <img
              src={`data:${control.logo.mime};base64,${control.logo.data}`}
              alt={t('reporting.logo.alternative')}
              className="max-h-12 max-w-40 rounded-md border border-line bg-white object-contain p-1"
            />
          )}
          <input
            ref={file}
            type="file"
            accept="image/png,image/jpeg"
            className="hidden"
            aria-hidden="true"
            tabIndex={-1}
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          <Button disabled={isReadOnly} onClick={() => file.current?.click()}>
            {t('reporting.logo.choose')}
          </Button>
          {control.logo !== null && (
            <Button variant="ghost" disabled={isReadOnly} onClick={() => set({ logo: null })}>
              {t('reporting.logo.remove')}
            </Button>
          )}
        </div>
        <p className="text-xs text-ink-2" aria-live="polite">
          {isRefused ? t('reporting.logo.refused') : t('reporting.logo.help')}
        </p>
      </div>
    </Card>
  )
}

/** The report's own accent, as the picker shows it while no colour is chosen. */
const ours = '#0f6f82'
