import { FilePlus2, FolderOpen, Moon, Settings, Sun } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { samples } from '../../model/samples/samples.ts'
import { Button } from '../controls/Button.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { useServices } from '../hooks/use-services.ts'
import { PackSection } from '../lazy-parts.tsx'
import type { PackSectionProps } from '../packs/PackSection.tsx'
import { BrandMark } from '../shell/BrandMark.tsx'
import { ProjectRow } from './ProjectRow.tsx'
import { SampleCard } from './SampleCard.tsx'

export interface StartScreenProps {
  readonly dark: boolean
  readonly onToggleTheme: () => void
  readonly onSettings: () => void
  readonly onNew: () => void
  readonly onOpenFile: () => void
  readonly onOpenProject: (id: string) => void
  readonly onOpenSample: (id: string) => Promise<void>
  readonly onDelete: (id: string, title: string) => void
  readonly onOpenPack: PackSectionProps['onOpen']
  readonly notify: PackSectionProps['notify']
}

/** Where one begins: a new model, a file, the models of this browser, the reference models. */
export function StartScreen(props: StartScreenProps) {
  const { library, isDurable } = useServices()
  const state = useStore(library.store)
  const [openingSample, setOpeningSample] = useState<string | null>(null)
  const [now] = useState(() => Date.now())
  const projects = state.projects.filter((project) => project.trashedAt === null)
  return (
    <div className="h-full overflow-y-auto">
      <header className="mx-auto flex h-14 max-w-270 items-center gap-2 px-6">
        <BrandMark size={26} />
        <span className="text-lg font-semibold">{t('app.name')}</span>
        <span className="ms-auto flex gap-1">
          <IconButton
            icon={props.dark ? Sun : Moon}
            label={t('app.toggleTheme')}
            onClick={props.onToggleTheme}
          />
          <IconButton icon={Settings} label={t('app.settings')} onClick={props.onSettings} />
        </span>
      </header>
      <main className="mx-auto flex max-w-270 flex-col gap-10 px-6 pt-8 pb-12">
        <section className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
          <div className="max-w-150">
            <h1 className="text-3xl font-semibold tracking-tight">{t('start.tagline')}</h1>
            <p className="mt-2 text-[15px] leading-6 text-ink-2">{t('start.intro')}</p>
          </div>
          <div className="flex gap-2">
            <Button variant="primary" icon={FilePlus2} className="h-9 px-4" onClick={props.onNew}>
              {t('start.newModel')}
            </Button>
            <Button icon={FolderOpen} className="h-9 px-4" onClick={props.onOpenFile}>
              {t('start.openFile')}
            </Button>
          </div>
        </section>

        <section aria-labelledby="your-models">
          <div className="mb-2 flex items-baseline gap-2">
            <h2 id="your-models" className="text-lg font-semibold">
              {t('start.yourModels')}
            </h2>
            <span className="ms-auto text-xs text-ink-3">{t('start.dropHere')}</span>
          </div>
          {!isDurable && (
            <p role="alert" className="mb-2 rounded-md bg-medium-tint px-3 py-2 text-medium">
              {t('app.noStorage')}
            </p>
          )}
          {state.problem !== null && (
            <p role="alert" className="mb-2 rounded-md bg-medium-tint px-3 py-2 text-medium">
              {state.problem}
            </p>
          )}
          {projects.length > 0 ? (
            <>
              <div
                aria-hidden="true"
                className="me-13 flex justify-end gap-3 border-x border-transparent pb-1 text-xs text-ink-3"
              >
                <span className="w-36 text-end">{t('start.edited')}</span>
                <span className="w-16 text-end">{t('start.size')}</span>
              </div>
              <ul className="overflow-hidden rounded-lg border border-line bg-panel">
                {projects.map((project) => (
                  <ProjectRow
                    key={project.id}
                    project={project}
                    now={now}
                    onOpen={() => props.onOpenProject(project.id)}
                    onRename={(title) => void library.rename(project.id, title)}
                    onDuplicate={() =>
                      void library.duplicate(project.id, t('start.copyOf', { title: project.title }))
                    }
                    onDelete={() => props.onDelete(project.id, project.title)}
                  />
                ))}
              </ul>
            </>
          ) : (
            <div className="rounded-lg border border-dashed border-line px-4 py-6 text-center">
              {state.status === 'loading' ? (
                <p className="text-ink-3">{t('start.loading')}</p>
              ) : (
                <>
                  <p className="font-medium">{t('start.noModels')}</p>
                  <p className="mt-1 text-xs text-ink-2">{t('start.noModelsHelp')}</p>
                </>
              )}
            </div>
          )}
        </section>

        <section aria-labelledby="reference-models">
          <h2 id="reference-models" className="text-lg font-semibold">
            {t('start.referenceModels')}
          </h2>
          <p className="mb-3 text-ink-2">{t('start.referenceHelp')}</p>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {samples.map((sample) => (
              <SampleCard
                key={sample.id}
                sample={sample}
                dark={props.dark}
                isBusy={openingSample === sample.id}
                onOpen={() => {
                  setOpeningSample(sample.id)
                  void props.onOpenSample(sample.id).finally(() => setOpeningSample(null))
                }}
              />
            ))}
          </div>
        </section>

        <PackSection onOpen={props.onOpenPack} onImport={props.onOpenFile} notify={props.notify} />
      </main>
      <footer className="mx-auto max-w-270 px-6 pb-6 text-xs text-ink-3">{t('app.staysHere')}</footer>
    </div>
  )
}
