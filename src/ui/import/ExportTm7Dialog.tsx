import { FileDown, FileX2, LoaderCircle } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { buildTm7, saveTm7, type Tm7Export, type WrittenNote } from '../../app/import/export-model.ts'
import { t } from '../../messages/messages.ts'
import { findSubject } from '../../model/find-records.ts'
import { Button } from '../controls/Button.tsx'
import { Count } from '../controls/Count.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { useEditor } from '../hooks/use-editor.ts'
import { useServices } from '../hooks/use-services.ts'
import { selectAndReveal } from '../panels/reveal-subjects.ts'
import { useShell } from '../shell/use-action.ts'

type Stage =
  | { readonly name: 'writing' }
  | { readonly name: 'ready'; readonly file: Tm7Export }
  | { readonly name: 'failed'; readonly problem: string }

interface ExportTm7DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Writes the `.tm7` as the dialog opens, and says before saving what such a file has no place for. */
export function ExportTm7Dialog({ isOpen, onClose }: ExportTm7DialogProps) {
  const editor = useEditor()
  const shell = useShell()
  const { packs } = useServices()
  const [stage, setStage] = useState<Stage>({ name: 'writing' })
  const running = useRef<AbortController | null>(null)

  const write = useCallback(async () => {
    running.current?.abort()
    const run = new AbortController()
    running.current = run
    setStage({ name: 'writing' })
    const written = await buildTm7(packs, editor, { signal: run.signal })
    if (running.current !== run || written === 'cancelled') return
    setStage(written.ok ? { name: 'ready', file: written.value } : { name: 'failed', problem: written.error })
  }, [packs, editor])

  useEffect(() => {
    if (isOpen) void write()
    return () => running.current?.abort()
  }, [isOpen, write])

  const save = async (file: Tm7Export) => {
    const saved = await saveTm7(file)
    if (!saved.ok) return setStage({ name: 'failed', problem: saved.error })
    if (saved.value === null) return
    shell.notify(t('app.fileSaved', { name: saved.value }))
    onClose()
  }
  const show = (note: WrittenNote) => {
    const subject = findSubject(editor.document.getState().document, note.subject ?? '')
    if (subject === undefined) return
    onClose()
    selectAndReveal(editor, [subject.id])
  }

  return (
    <Dialog
      title={stage.name === 'failed' ? t('import.export.refused') : t('import.export.title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{stage.name === 'ready' ? t('import.cancel') : t('app.close')}</Button>
          {stage.name === 'failed' && (
            <Button onClick={() => void write()}>{t('import.export.again')}</Button>
          )}
          {stage.name !== 'failed' && (
            <Button
              variant="primary"
              icon={FileDown}
              disabled={stage.name !== 'ready'}
              onClick={() => stage.name === 'ready' && void save(stage.file)}
            >
              {t('import.export.save')}
            </Button>
          )}
        </>
      }
    >
      {stage.name === 'writing' && (
        <p role="status" className="flex items-center gap-2">
          <LoaderCircle
            aria-hidden="true"
            size={16}
            strokeWidth={2}
            className="text-accent motion-safe:animate-spin"
          />
          {t('import.export.writing')}
        </p>
      )}
      {stage.name === 'failed' && (
        <p role="alert" className="flex gap-2">
          <FileX2 aria-hidden="true" size={18} strokeWidth={1.75} className="mt-0.5 shrink-0 text-high" />
          <span className="break-words">{stage.problem}</span>
        </p>
      )}
      {stage.name === 'ready' && (
        <div className="flex flex-col gap-4">
          <p className="font-medium break-words">{stage.file.name}</p>
          {stage.file.notes.length === 0 && <p>{t('import.export.whole')}</p>}
          <Notes
            title={t('import.export.lost')}
            notes={stage.file.notes.filter(({ kind }) => kind === 'lost')}
            onShow={show}
          />
          <Notes
            title={t('import.export.changed')}
            notes={stage.file.notes.filter(({ kind }) => kind === 'changed')}
            onShow={show}
          />
          <p className="text-xs text-ink-3">{t('import.export.untested')}</p>
        </div>
      )}
    </Dialog>
  )
}

function Notes({
  title,
  notes,
  onShow,
}: {
  readonly title: string
  readonly notes: readonly WrittenNote[]
  readonly onShow: (note: WrittenNote) => void
}) {
  if (notes.length === 0) return null
  return (
    <section>
      <h3 className="flex items-center gap-2 font-semibold">
        {title}
        <Count value={notes.length} />
      </h3>
      <ul className="mt-1 flex list-disc flex-col gap-1 ps-4 text-ink-2">
        {notes.map((note) => (
          <li key={`${note.text}${note.subject ?? ''}`} className="break-words">
            {note.subject === undefined ? (
              note.text
            ) : (
              <button
                type="button"
                title={t('import.summary.show')}
                onClick={() => onShow(note)}
                className="rounded-sm text-start text-accent underline-offset-2 hover:underline"
              >
                {note.text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
