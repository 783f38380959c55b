import type { Editor } from '../../app/editor.ts'
import { noteArrival } from '../../app/import/arrivals.ts'
import { importModel } from '../../app/import/import-model.ts'
import { type ImportedTemplate, importTemplate } from '../../app/import/import-template.ts'
import { sortFile } from '../../app/import/sort-file.ts'
import { readModelFile } from '../../app/model-files.ts'
import { adoptPacks } from '../../app/packs/adopt-packs.ts'
import { importPack } from '../../app/packs/import-pack.ts'
import { readPackFile } from '../../app/packs/pack-files.ts'
import type { PackLibrary } from '../../app/packs/pack-library.ts'
import { editRecord } from '../../commands/edit-record.ts'
import { t } from '../../messages/messages.ts'
import { type Document, get } from '../../model/document.ts'
import type { FileNews } from '../dialogs/FileNewsDialog.tsx'
import type { Reading } from './ImportDialog.tsx'

export interface OpeningNeeds {
  readonly packs: PackLibrary
  /** Stores a document and opens it. `beforeOpening` learns the project's id first. */
  readonly createAndOpen: (
    document: Document,
    newerVersion?: number | null,
    beforeOpening?: (project: string) => void,
  ) => Promise<void>
  readonly tell: (news: FileNews) => void
  readonly show: (sentence: string) => void
  /** What is being read now in a worker, with what ends it; null when that is over. */
  readonly onReading: (reading: Reading | null, run: AbortController) => void
  readonly onTemplate: (template: ImportedTemplate) => void
}

/** Opens any file that Glacis knows; what is open stays until the new one is read. */
export async function openAnyFile(file: File, needs: OpeningNeeds): Promise<void> {
  const { packs, tell, show } = needs
  const sort = await sortFile(file)
  if (!sort.ok) return tell({ kind: 'failed', file: file.name, problem: sort.error })
  if (sort.value === 'tm7') return openTm7(file, needs)
  if (sort.value === 'tb7') return openTb7(file, needs)
  if (sort.value === 'model') return openOwn(file, needs)
  const imported = await importPack(packs, await readPackFile(file, packs.base))
  if (imported.ok) show(imported.value)
  else tell({ kind: 'failed', file: file.name, problem: imported.error })
}

/** Adds an imported template to the packs of the open model, in the version that came in. */
export function addTemplateTo(editor: Editor, { id, name, pin }: ImportedTemplate): boolean {
  const model = get(editor.document.getState().document, 'model', 'model:main')
  if (model === undefined) return false
  const fields = { packs: [...new Set([...model.packs, id])], packPins: { ...model.packPins, [id]: pin } }
  const label = t('import.template.undoUse', { name })
  return editor.dispatch(editRecord, { table: 'model', id: model.id, fields }, { label }).ok
}

/** What is said once it is in use. */
export function templateUsed(template: ImportedTemplate): string {
  return t('import.template.used', template)
}

async function openTm7(file: File, needs: OpeningNeeds): Promise<void> {
  const { packs, createAndOpen, tell, show } = needs
  const reading = startReading(file, 'tm7', needs)
  const imported = await importModel(packs, file, reading.options)
  reading.end()
  if (imported === 'cancelled') return show(t('import.cancelled'))
  if (!imported.ok) return tell({ kind: 'failed', file: file.name, problem: imported.error })
  const { document, summary, repairs } = imported.value
  await createAndOpen(document, null, (project) => noteArrival(project, summary))
  if (repairs.length > 0) tell({ kind: 'repaired', repairs })
}

async function openTb7(file: File, needs: OpeningNeeds): Promise<void> {
  const reading = startReading(file, 'tb7', needs)
  const imported = await importTemplate(needs.packs, file, reading.options)
  reading.end()
  if (imported === 'cancelled') return needs.show(t('import.cancelled'))
  if (imported.ok) needs.onTemplate(imported.value)
  else needs.tell({ kind: 'failed', file: file.name, problem: imported.error })
}

function startReading(file: File, sort: Reading['sort'], { onReading }: OpeningNeeds) {
  const run = new AbortController()
  onReading({ file: file.name, sort, stage: 'reading' }, run)
  return {
    options: {
      signal: run.signal,
      onProgress: ({ stage }: Pick<Reading, 'stage'>) => {
        if (!run.signal.aborted) onReading({ file: file.name, sort, stage }, run)
      },
    },
    end: () => onReading(null, run),
  }
}

async function openOwn(file: File, { packs, createAndOpen, tell }: OpeningNeeds): Promise<void> {
  const result = await readModelFile(file)
  if (!result.ok) return tell({ kind: 'failed', file: file.name, problem: result.error })
  const adopted = await adoptPacks(packs, result.value.document, result.value.packs)
  await createAndOpen(adopted.document, result.value.newerVersion)
  const repairs = [...result.value.repairs, ...adopted.problems]
  if (repairs.length > 0) tell({ kind: 'repaired', repairs })
}
