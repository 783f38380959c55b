import { useCallback, useEffect, useState } from 'react'
import type { OpenModel } from '../app/open-project.ts'
import { t } from '../messages/messages.ts'
import type { Document } from '../model/document.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { samples } from '../model/samples/samples.ts'
import type { FileNews } from './dialogs/FileNewsDialog.tsx'
import { useAddress } from './hooks/use-address.ts'
import { EditorContext } from './hooks/use-editor.ts'
import { useFileDrop } from './hooks/use-file-drop.ts'
import { useLanguage } from './hooks/use-language.ts'
import { useOnceShown } from './hooks/use-once-shown.ts'
import { usePrefetch } from './hooks/use-prefetch.ts'
import { usePreferences, useServices } from './hooks/use-services.ts'
import { useTheme } from './hooks/use-theme.ts'
import { useToasts } from './hooks/use-toasts.ts'
import { useOpenFile } from './import/use-open-file.ts'
import { useStartKeys } from './keys/use-start-keys.ts'
import {
  EditorScreen,
  FileNewsDialog,
  ImportDialog,
  NewModelDialog,
  Opening,
  PackScreen,
  SettingsDialog,
  StartCommands,
  TemplateDialog,
} from './lazy-parts.tsx'
import { PanelBoundary } from './shell/PanelBoundary.tsx'
import { Toasts } from './shell/Toasts.tsx'
import { ShellContext } from './shell/use-action.ts'
import { type DialogName, useShellActions } from './shell/use-shell-actions.ts'
import { StartScreen } from './start/StartScreen.tsx'

/** The window: the start screen or one open model, by the address. */
export function App() {
  const services = useServices()
  const { preferences, change } = usePreferences()
  const dark = useTheme()
  const { toasts, show, drop } = useToasts()
  usePrefetch(services)
  const language = useLanguage(show)
  const [address, go] = useAddress()
  const project = address.kind === 'model' ? address.id : null
  const [model, setModel] = useState<OpenModel | null>(null)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const [news, setNews] = useState<FileNews | null>(null)

  useEffect(() => {
    if (project === null) return
    let gone = false
    let opened: OpenModel | null = null
    const failed = () => {
      if (gone) return
      show(t('app.loadFailed'), { label: t('app.tryAgain'), run: () => go({ kind: 'model', id: project }) })
      go({ kind: 'start' })
    }
    void services.openProject(project).then((result) => {
      if (!result.ok) {
        show(result.error)
        go({ kind: 'start' })
        return
      }
      opened = result.value
      if (gone) void opened.editor.close()
      else setModel(opened)
      if (opened.missingPacks !== null) show(opened.missingPacks)
      if (opened.repairs.length > 0) setNews({ kind: 'repaired', repairs: opened.repairs })
    }, failed)
    return () => {
      gone = true
      setModel(null)
      setDialog(null)
      // The list shows the last edit as soon as it is stored.
      void opened?.editor.close().then(() => services.library.refresh())
    }
  }, [project, services, go, show])

  const createAndOpen = useCallback(
    async (
      document: Document,
      newerVersion: number | null = null,
      beforeOpening?: (project: string) => void,
    ) => {
      const created = await services.library.create(document, newerVersion ?? undefined)
      if (!created.ok) return show(created.error)
      beforeOpening?.(created.value.id)
      go({ kind: 'model', id: created.value.id })
    },
    [services, go, show],
  )
  const files = useOpenFile({ services, createAndOpen, tell: setNews, show })
  useFileDrop(files.open, show)

  const openPack = useCallback((id: string) => go({ kind: 'pack', id, part: 'rules', entry: null }), [go])
  const toggleTheme = useCallback(() => change({ theme: dark ? 'light' : 'dark' }), [change, dark])
  const shell = useShellActions({
    editor: model?.editor ?? null,
    loadPacks: services.loadPacks,
    openDialog: setDialog,
    leave: () => go({ kind: 'start' }),
    openFile: files.pick,
    toggleTheme,
    toggleMap: () => change({ minimap: !preferences.minimap }),
    notify: show,
  })

  const openSample = async (id: string) => {
    const sample = samples.find((candidate) => candidate.id === id)
    if (sample !== undefined) await createAndOpen(await sample.load())
  }

  const kept = useOnceShown({
    import: files.reading !== null,
    template: files.template !== null,
    new: dialog === 'new',
    settings: dialog === 'settings',
    commands: dialog === 'commands',
    news: news !== null,
  })

  return (
    <ShellContext value={shell}>
      {address.kind === 'pack' ? (
        <PanelBoundary name={t('app.name')}>
          <PackScreen key={language} address={address} go={go} notify={show} />
        </PanelBoundary>
      ) : project === null ? (
        <PanelBoundary key={language} name={t('app.name')}>
          <StartScreen
            dark={dark}
            onToggleTheme={toggleTheme}
            onSettings={() => setDialog('settings')}
            onNew={() => setDialog('new')}
            onOpenFile={() => void files.pick()}
            onOpenProject={(id) => go({ kind: 'model', id })}
            onOpenPack={openPack}
            notify={show}
            onOpenSample={openSample}
            onDelete={(id, title) => {
              void services.library.remove(id).then((removed) => {
                // A refusal stands over the list of models, with its reason.
                if (!removed.ok) return
                show(t('start.deleted', { title: title === '' ? t('app.untitled') : title }), {
                  label: t('start.undoDelete'),
                  run: () => void services.library.restore(id),
                })
              })
            }}
          />
        </PanelBoundary>
      ) : (
        model !== null && (
          <EditorContext value={model.editor}>
            <PanelBoundary key={language} name={t('app.name')}>
              <EditorScreen dialog={dialog} onDialog={setDialog} dark={dark} />
            </PanelBoundary>
          </EditorContext>
        )
      )}
      {project !== null && model === null && <Opening />}
      {kept.import && <ImportDialog reading={files.reading} onCancel={files.cancel} />}
      {kept.template && (
        <TemplateDialog
          template={files.template}
          onClose={files.closeTemplate}
          onLook={(id) => {
            files.closeTemplate()
            openPack(id)
          }}
          onUse={
            model === null
              ? null
              : (template) => {
                  files.closeTemplate()
                  void files.adoptTemplate(model.editor, template)
                }
          }
        />
      )}
      {project === null && <StartKeys onCommands={() => setDialog('commands')} />}
      {project === null && kept.commands && (
        <StartCommands
          isOpen={dialog === 'commands'}
          onClose={() => setDialog(null)}
          onNew={() => setDialog('new')}
          onOpenFile={() => void files.pick()}
          onSettings={() => setDialog('settings')}
          onOpenProject={(id) => go({ kind: 'model', id })}
          onOpenSample={openSample}
        />
      )}
      {kept.new && (
        <NewModelDialog
          isOpen={dialog === 'new'}
          onClose={() => setDialog(null)}
          onCreate={(title, packs) => {
            setDialog(null)
            void createAndOpen(emptyDocument({ title, packs, now: new Date().toISOString() }))
          }}
        />
      )}
      {kept.settings && <SettingsDialog isOpen={dialog === 'settings'} onClose={() => setDialog(null)} />}
      {kept.news && <FileNewsDialog news={news} onClose={() => setNews(null)} />}
      <Toasts toasts={toasts} onGone={drop} />
    </ShellContext>
  )
}

/** On the start screen, which has no actions, the key that finds and runs anything. */
function StartKeys({ onCommands }: { readonly onCommands: () => void }) {
  useStartKeys(onCommands)
  return null
}
