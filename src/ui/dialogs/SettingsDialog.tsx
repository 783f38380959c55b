import { useEffect, useRef } from 'react'
import { languages } from '../../messages/language.ts'
import { t } from '../../messages/messages.ts'
import { Dialog } from '../controls/Dialog.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { Segmented } from '../controls/Segmented.tsx'
import { TextField } from '../controls/TextField.tsx'
import { usePreferences } from '../hooks/use-services.ts'

/** Settings of this browser: the name that decisions are signed with, and the theme. */
export function SettingsDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const { preferences, change } = usePreferences()
  const name = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    // After the dialog itself has put focus on its first button: the name is what one comes here for.
    if (isOpen) name.current?.focus()
  }, [isOpen])
  return (
    <Dialog title={t('app.settings')} isOpen={isOpen} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <TextField
          label={t('app.authorName')}
          hint={t('app.authorHelp')}
          value={preferences.author}
          inputRef={name}
          onCommit={(author) => change({ author })}
        />
        <NativeSelect
          label={t('app.language')}
          hint={t('app.languageHelp')}
          value={preferences.language}
          onChange={(language) => change({ language })}
          options={[
            { value: 'system', label: t('app.languageSystem') },
            { value: 'en', label: languages.en },
            { value: 'de', label: languages.de },
          ]}
        />
        <div className="flex flex-col gap-1">
          <span aria-hidden="true" className="text-xs text-ink-2">
            {t('app.theme')}
          </span>
          <Segmented
            label={t('app.theme')}
            value={preferences.theme}
            onChange={(theme) => change({ theme })}
            segments={[
              { value: 'system', label: t('app.themeSystem') },
              { value: 'light', label: t('app.themeLight') },
              { value: 'dark', label: t('app.themeDark') },
            ]}
          />
        </div>
      </div>
    </Dialog>
  )
}
