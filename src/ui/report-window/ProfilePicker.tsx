import { EllipsisVertical } from 'lucide-react'
import { useState } from 'react'
import type { ReportChoices } from '../../app/report/report-choices.ts'
import { removeReportProfile } from '../../commands/remove-report-profile.ts'
import { saveReportProfile } from '../../commands/save-report-profile.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu, type MenuEntry } from '../controls/Menu.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { useEditor } from '../hooks/use-editor.ts'
import { useWrite } from '../risk/parts/use-write.ts'
import { ProfileNameForm } from './ProfileNameForm.tsx'

type Naming = { readonly what: 'save' } | { readonly what: 'rename' }

/** The profile that the chapters follow; those of one's own are kept with the model. */
export function ProfilePicker({
  choices,
  onChoose,
}: {
  readonly choices: ReportChoices
  /** The chapters follow the profile again. */
  readonly onChoose: (profile: string) => void
}) {
  const editor = useEditor()
  const write = useWrite()
  const [naming, setNaming] = useState<Naming | null>(null)
  const { profiles, profile, chapters, isChanged } = choices
  const chosen = chapters.filter(({ isChosen }) => isChosen).map(({ id }) => id)
  const save = (id: string, name: string, sections: readonly string[]) => {
    const isSaved = write(
      saveReportProfile,
      { id, name, sections },
      { label: t('report.window.savedProfile', { name }) },
    )
    setNaming(null)
    if (isSaved) onChoose(id)
  }
  const own = profiles.filter(({ isOwn }) => isOwn)
  const option = ({ id, name }: (typeof profiles)[number]) => ({ value: id, label: name })
  const entries: readonly MenuEntry[] = [
    { label: t('report.window.profileSave'), onSelect: () => setNaming({ what: 'save' }) },
    {
      label: t('report.window.profileRename'),
      disabled: !profile.isOwn,
      onSelect: () => setNaming({ what: 'rename' }),
    },
    {
      label: t('report.window.profileDelete'),
      danger: true,
      disabled: !profile.isOwn,
      onSelect: () => {
        write(
          removeReportProfile,
          { id: profile.id },
          { label: t('report.window.removedProfile', { name: profile.name }) },
        )
        onChoose('full')
      },
    },
  ]
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-end gap-1">
        <NativeSelect
          label={t('report.window.profile')}
          value={profile.id}
          onChange={onChoose}
          className="flex-1"
          options={[
            ...profiles.filter(({ isOwn }) => !isOwn).map(option),
            ...(own.length === 0
              ? []
              : [{ label: t('report.window.ownProfiles'), options: own.map(option) }]),
          ]}
        />
        <Menu entries={entries} align="end">
          <IconButton label={t('report.window.profileMenu')} icon={EllipsisVertical} />
        </Menu>
      </div>
      {naming !== null && (
        <ProfileNameForm
          start={naming.what === 'rename' ? profile.name : ''}
          taken={profiles
            .filter(({ id }) => naming.what === 'save' || id !== profile.id)
            .map(({ name }) => name)}
          onSave={(name) =>
            naming.what === 'rename'
              ? save(profile.id, name, profile.sections ?? [])
              : save(editor.newId('profile'), name, chosen)
          }
          onCancel={() => setNaming(null)}
        />
      )}
      {isChanged && naming === null && (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
          <span className="w-full">{t('report.window.profileChanged')}</span>
          <Button onClick={() => onChoose(profile.id)}>{t('report.window.profileReset')}</Button>
          {profile.isOwn && (
            <Button onClick={() => save(profile.id, profile.name, chosen)}>
              {t('report.window.profileUpdate', { name: profile.name })}
            </Button>
          )}
          <Button onClick={() => setNaming({ what: 'save' })}>{t('report.window.profileSave')}</Button>
        </div>
      )}
    </div>
  )
}
