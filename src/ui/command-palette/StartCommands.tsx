import { FilePlus2, FileText, FolderOpen, LayoutTemplate, Settings } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { samples } from '../../model/samples/samples.ts'
import { usePreferences, useServices } from '../hooks/use-services.ts'
import { CommandDialog } from './CommandDialog.tsx'
import type { Entry } from './entry.ts'
import { settingEntries } from './setting-entries.ts'

export interface StartCommandsProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onNew: () => void
  readonly onOpenFile: () => void
  readonly onSettings: () => void
  readonly onOpenProject: (id: string) => void
  readonly onOpenSample: (id: string) => void
}

/** What can be done on the start screen: models to open, to begin, to copy. */
export function StartCommands({ isOpen, onClose, ...props }: StartCommandsProps) {
  const { library } = useServices()
  const { preferences, change } = usePreferences()
  const projects = useStore(library.store, (state) => state.projects)
  const { onNew, onOpenFile, onSettings, onOpenProject, onOpenSample } = props
  const entries = useMemo((): readonly Entry[] => {
    const own = projects.filter(({ trashedAt }) => trashedAt === null)
    return [
      { id: 'new-model', group: 'model', label: t('start.newModel'), icon: FilePlus2, run: onNew },
      { id: 'open-file', group: 'model', label: t('start.openFile'), icon: FolderOpen, run: onOpenFile },
      { id: 'show-settings', group: 'help', label: t('app.settings'), icon: Settings, run: onSettings },
      ...own.map(
        ({ id, title }): Entry => ({
          id: `open ${id}`,
          group: 'models',
          label: t('search.openModel', { title: title === '' ? t('app.untitled') : title }),
          icon: FileText,
          run: () => onOpenProject(id),
        }),
      ),
      ...samples.map(
        ({ id, title }): Entry => ({
          id: `sample ${id}`,
          group: 'models',
          label: t('search.openSample', { title }),
          icon: LayoutTemplate,
          isHidden: own.length > 0,
          run: () => onOpenSample(id),
        }),
      ),
      ...settingEntries({ preferences, change }),
    ]
  }, [projects, preferences, change, onNew, onOpenFile, onSettings, onOpenProject, onOpenSample])
  return <CommandDialog isOpen={isOpen} onClose={onClose} entries={entries} />
}
