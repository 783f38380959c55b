import { useCallback, useRef, useState } from 'react'
import type { Editor } from '../../app/editor.ts'
import { noteArrival } from '../../app/import/arrivals.ts'
import { importModel } from '../../app/import/import-model.ts'
import { type ImportedTemplate, importTemplate } from '../../app/import/import-template.ts'
import { sortFile } from '../../app/import/sort-file.ts'
import { pickModelFile, readModelFile } from '../../app/model-files.ts'
import { adoptPacks } from '../../app/packs/adopt-packs.ts'
import { importPack } from '../../app/packs/import-pack.ts'
import { readPackFile } from '../../app/packs/pack-files.ts'
import type { AppServices } from '../../app/services.ts'
import { editRecord } from '../../commands/edit-record.ts'
import { t } from '../../messages/messages.ts'
import { type Document, get } from '../../model/document.ts'
import type { FileNews } from '../dialogs/FileNewsDialog.tsx'
import type { Reading } from './ImportDialog.tsx'

interface Needs {
  readonly services: AppServices
  /** Stores a document and opens it. `beforeOpening` learns the project's id first. */
  readonly createAndOpen: (
    document: Document,
    newerVersion?: number | null,
    beforeOpening?: (project: string) => void,
  ) => Promise<void>
  readonly tell: (news: FileNews) => void
  readonly show: (sentence: string) => void
}

/** Opening any file that Glacis knows, dropped or chosen; what is open stays until the new one is read. */
export function useOpenFile({ services, createAndOpen, tell, show }: Needs) {
  const [reading, setReading] = useState<Reading | null>(null)
  const [template, setTemplate] = useState<ImportedTemplate | null>(null)
  const running = useRef<AbortController | null>(null)

  const openForeign = useCallback(
    async (file: File, sort: Reading['sort']) => {
      running.current?.abort()
      const run = new AbortController()
      running.current = run
      setReading({ file: file.name, sort, stage: 'reading' })
      const options = {
        signal: run.signal,
        onProgress: ({ stage }: Pick<Reading, 'stage'>) =>
          !run.signal.aborted && setReading({ file: file.name, sort, stage }),
      }
      if (sort === 'tb7') {
        const imported = await importTemplate(services.packs, file, options)
        if (running.current === run) setReading(null)
        if (imported === 'cancelled') return show(t('import.cancelled'))
        if (imported.ok) setTemplate(imported.value)
        else tell({ kind: 'failed', file: file.name, problem: imported.error })
        return
      }
      const imported = await importModel(services.packs, file, options)
      if (running.current === run) setReading(null)
      if (imported === 'cancelled') return show(t('import.cancelled'))
      if (!imported.ok) return tell({ kind: 'failed', file: file.name, problem: imported.error })
      const { document, summary, repairs } = imported.value
      await createAndOpen(document, null, (project) => noteArrival(project, summary))
      if (repairs.length > 0) tell({ kind: 'repaired', repairs })
    },
    [services, createAndOpen, tell, show],
  )

  const openOwn = useCallback(
    async (file: File) => {
      const result = await readModelFile(file)
      if (!result.ok) return tell({ kind: 'failed', file: file.name, problem: result.error })
      const adopted = await adoptPacks(services.packs, result.value.document, result.value.packs)
      await createAndOpen(adopted.document, result.value.newerVersion)
      const repairs = [...result.value.repairs, ...adopted.problems]
      if (repairs.length > 0) tell({ kind: 'repaired', repairs })
    },
    [services, createAndOpen, tell],
  )

  const open = useCallback(
    async (file: File) => {
      const sort = await sortFile(file)
      if (!sort.ok) return tell({ kind: 'failed', file: file.name, problem: sort.error })
      if (sort.value === 'tm7' || sort.value === 'tb7') return openForeign(file, sort.value)
      if (sort.value === 'model') return openOwn(file)
      const imported = await importPack(services.packs, await readPackFile(file, services.packs.base))
      if (imported.ok) show(imported.value)
      else tell({ kind: 'failed', file: file.name, problem: imported.error })
    },
    [services, openForeign, openOwn, tell, show],
  )

  const pick = useCallback(async () => {
    const picked = await pickModelFile()
    if (!picked.ok) show(picked.error)
    else if (picked.value !== null) await open(picked.value)
  }, [open, show])

  return {
    open,
    pick,
    reading,
    cancel: useCallback(() => running.current?.abort(), []),
    template,
    closeTemplate: useCallback(() => setTemplate(null), []),
  }
}

/** Adds an imported template to the packs of the open model, in the version that came in. */
export function addTemplateTo(editor: Editor, { id, name, pin }: ImportedTemplate): boolean {
  const model = get(editor.document.getState().document, 'model', 'model:main')
  if (model === undefined) return false
  const fields = { packs: [...new Set([...model.packs, id])], packPins: { ...model.packPins, [id]: pin } }
  const label = t('import.template.undoUse', { name })
  return editor.dispatch(editRecord, { table: 'model', id: model.id, fields }, { label }).ok
}
