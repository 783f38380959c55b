import { ArrowLeft, CircleAlert, Copy, Redo2, Undo2, Workflow } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { copyPack } from '../../app/packs/copy-pack.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Chip } from '../controls/Chip.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { useServices } from '../hooks/use-services.ts'
import { ExportPack } from './ExportPack.tsx'
import { entryTables } from './entries.ts'
import { PublishDialog } from './PublishDialog.tsx'
import type { PackWindow } from './pack-window.ts'
import { useOpenPack } from './use-pack.ts'

/** Name and state of the pack, undo, and what is done with the pack as a whole. */
export function PackHeader({ go, notify }: Pick<PackWindow, 'go' | 'notify'>) {
  const { editor, isReadOnly } = useOpenPack()
  const { pack, problems, undoLabel, redoLabel, saving, saveProblem } = useStore(editor.store)
  const [isPublishing, setPublishing] = useState(false)
  const { packs, library, lastOpened } = useServices()
  const projects = useStore(library.store, (state) => state.projects)
  const model = projects.find(({ id, trashedAt }) => id === lastOpened() && trashedAt === null)
  const copy = async () => {
    const name = t('start.copyOf', { title: pack.name })
    const copied = await copyPack(packs, pack, name)
    if (!copied.ok) return notify(copied.error)
    notify(t('import.template.copied', { name }))
    go({ kind: 'pack', id: copied.value, part: 'rules', entry: null })
  }
  const showProblem = () => {
    const [, table, index] = /^(\w+)\[(\d+)\]/.exec(problems[0]?.path ?? '') ?? []
    const part = entryTables.find((one) => one === table)
    const entry = part === undefined ? null : (pack[part][Number(index)]?.id ?? null)
    go({ kind: 'pack', id: pack.id, part: part ?? 'about', entry })
  }
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line bg-panel px-2">
      <IconButton icon={ArrowLeft} label={t('packs.back')} onClick={() => go({ kind: 'start' })} />
      {model !== undefined && (
        <Button icon={Workflow} onClick={() => go({ kind: 'model', id: model.id })}>
          <span className="max-w-60 truncate">
            {t('packs.backToModel', { title: model.title === '' ? t('app.untitled') : model.title })}
          </span>
        </Button>
      )}
      <h1 className="min-w-0 truncate text-lg font-semibold">{pack.name === '' ? pack.id : pack.name}</h1>
      {isReadOnly ? (
        <Chip>
          {pack.origin === undefined
            ? t('packs.builtIn', { version: pack.version })
            : t('import.template.version', { version: pack.origin.version || pack.version })}
        </Chip>
      ) : (
        <Chip tone="outline">{t('packs.draft', { version: pack.version })}</Chip>
      )}
      {!isReadOnly && (
        <>
          <span
            role="status"
            className={saving === 'error' ? 'text-xs font-medium text-high' : 'text-xs text-ink-3'}
          >
            {saving === 'saved'
              ? t('packs.saved')
              : saving === 'saving'
                ? t('packs.saving')
                : (saveProblem ?? t('packs.notSaved'))}
          </span>
          <span className="ms-2 flex">
            <IconButton
              icon={Undo2}
              label={t('packs.undo')}
              hint={undoLabel === null ? t('packs.undo') : t('packs.undoWhat', { label: undoLabel })}
              disabled={undoLabel === null}
              onClick={editor.undo}
            />
            <IconButton
              icon={Redo2}
              label={t('packs.redo')}
              hint={redoLabel === null ? t('packs.redo') : t('packs.redoWhat', { label: redoLabel })}
              disabled={redoLabel === null}
              onClick={editor.redo}
            />
          </span>
        </>
      )}
      <span className="ms-auto flex items-center gap-2">
        {problems.length > 0 && !isReadOnly && (
          <Button variant="danger" icon={CircleAlert} onClick={showProblem}>
            {t('packs.problems', { n: problems.length })}
          </Button>
        )}
        {isReadOnly && (
          <Button icon={Copy} onClick={() => void copy()}>
            {t('import.template.copy')}
          </Button>
        )}
        <ExportPack pack={pack} notify={notify} />
        {!isReadOnly && (
          <Button variant="primary" onClick={() => setPublishing(true)}>
            {t('packs.publish')}
          </Button>
        )}
      </span>
      <PublishDialog
        isOpen={isPublishing}
        onClose={() => setPublishing(false)}
        onPublished={(version) => {
          setPublishing(false)
          notify(t('packs.published', { name: pack.name, version }))
        }}
      />
    </header>
  )
}
