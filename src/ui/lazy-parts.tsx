import { withMessages } from '../messages/load-messages.ts'
import { t } from '../messages/messages.ts'
import { lazyPart } from './shell/lazy-part.tsx'
import type { RowMenuProps } from './start/RowMenu.tsx'

/** Stands where a screen will be. */
export function Opening() {
  return (
    <p role="status" className="grid h-full place-items-center text-ink-3">
      {t('app.opening')}
    </p>
  )
}

// What the start screen can do without is fetched when it is first shown, each part with the sentences that it says.

export const EditorScreen = lazyPart({
  load: async () => {
    const { EditorScreen } = await withMessages(
      ['terms', 'canvas', 'files', 'packs', 'risk', 'report'],
      () => import('./shell/EditorScreen.tsx'),
    )
    return EditorScreen
  },
  waiting: Opening,
})

export const PackScreen = lazyPart({
  load: async ({ loadPacks }) => {
    const [{ PackScreen }] = await Promise.all([
      withMessages(['packs', 'terms', 'files'], () => import('./packs/PackScreen.tsx')),
      loadPacks(),
    ])
    return PackScreen
  },
  waiting: Opening,
})

export const PackSection = lazyPart({
  load: async ({ loadPacks }) => {
    const [{ PackSection }] = await Promise.all([
      withMessages(['packs', 'files'], () => import('./packs/PackSection.tsx')),
      loadPacks(),
    ])
    return PackSection
  },
  waiting: () => (
    <p role="status" className="h-55 text-ink-3">
      {t('app.loadingPacks')}
    </p>
  ),
})

export const RowMenu = lazyPart<RowMenuProps>({
  load: async () => (await import('./start/RowMenu.tsx')).RowMenu,
  waiting: () => <span className="block size-6" />,
})

export const SettingsDialog = lazyPart({
  load: async () => (await import('./dialogs/SettingsDialog.tsx')).SettingsDialog,
  failsByMessage: true,
})

export const NewModelDialog = lazyPart({
  load: async ({ loadPacks }) => {
    const [{ NewModelDialog }] = await Promise.all([
      withMessages(['packs', 'files'], () => import('./dialogs/NewModelDialog.tsx')),
      loadPacks(),
    ])
    return NewModelDialog
  },
  failsByMessage: true,
})

export const FileNewsDialog = lazyPart({
  load: async () => (await import('./dialogs/FileNewsDialog.tsx')).FileNewsDialog,
  failsByMessage: true,
})

export const ImportDialog = lazyPart({
  load: async () => (await withMessages(['files'], () => import('./import/ImportDialog.tsx'))).ImportDialog,
  failsByMessage: true,
})

export const TemplateDialog = lazyPart({
  load: async () =>
    (await withMessages(['files'], () => import('./import/TemplateDialog.tsx'))).TemplateDialog,
  failsByMessage: true,
})

export const StartCommands = lazyPart({
  load: async () =>
    (await withMessages(['search', 'terms'], () => import('./command-palette/StartCommands.tsx')))
      .StartCommands,
  failsByMessage: true,
})
