import { fail, ok, type Result } from '../base/result.ts'
import { describeRepair } from '../messages/describe-errors.ts'
import { t } from '../messages/messages.ts'
import type { ProjectId, ProjectStorage } from '../storage/port.ts'
import { type Autosave, createAutosave } from './autosave.ts'
import { createEditor, type EditorCore } from './create-editor.ts'
import type { Editor } from './editor.ts'
import { newId } from './new-id.ts'
import { ownPacksOf } from './packs/own-packs-of.ts'
import type { PackLibrary } from './packs/pack-library.ts'
import { trackOwnPacks } from './packs/track-own-packs.ts'
import { saveOnHide } from './save-on-hide.ts'
import { describeRecovery, describeStorageError } from './storage-problem.ts'
import { joinProject, type StoredNow } from './tab-link.ts'
import { trackFindings } from './track-findings.ts'

export interface OpenModel {
  readonly editor: Editor
  /** What opening had to put right, in sentences; empty for a healthy model. */
  readonly repairs: readonly string[]
  /** Which of the model's knowledge packs are not here, as a sentence; null when none is missing. */
  readonly missingPacks: string | null
}

export interface OpenProjectOptions {
  readonly storage: ProjectStorage
  readonly project: ProjectId
  readonly author: () => string
  /** Where the packs of one's own are that the model may use. */
  readonly packs: PackLibrary
}

/**
 * Opens a stored project for work: asks for the right to write, reads it, and connects the editor with
 * autosave, the other tabs and the engine.
 */
export async function openProject(options: OpenProjectOptions): Promise<Result<OpenModel, string>> {
  const { storage, project, author, packs } = options
  let core: EditorCore | null = null
  let saving: Saving | null = null

  const link = await joinProject({
    project,
    getRevision: () => core?.editor.document.getState().revision ?? 0,
    onTransaction: (changes, revision) => core?.receive(changes, revision),
    reread: () => readNow(storage, project),
    onReread: ({ document, revision }) => core?.replace(document, revision),
    onTakeOver: () => {
      if (core === null || core.editor.document.getState().readOnly !== 'other-tab') return
      core.editor.document.setState({ readOnly: null })
      saving = startSaving(core, options, link.announce, false)
    },
  })
  const opened = await storage.open(project)
  if (!opened.ok) {
    link.close()
    return fail(describeStorageError(opened.error))
  }
  const { document, revision, recovery, needsSnapshot } = opened.value
  const readOnly = opened.value.readOnly ?? (link.role() === 'follower' ? 'other-tab' : null)
  core = createEditor({
    project,
    document,
    revision,
    readOnly,
    vocabularies: packs.base,
    own: await ownPacksOf(packs, document),
    newId,
    now: () => Date.now(),
    author,
    retrySave: () => saving?.retry(),
    close: async () => {
      stopTracking()
      stopPacks()
      await saving?.stop()
      link.close()
    },
  })
  if (readOnly === null) saving = startSaving(core, options, link.announce, needsSnapshot)
  const stopTracking = trackFindings(core)
  const stopPacks = trackOwnPacks(core, packs)
  const { missing } = core.editor.packs.getState()
  return ok({
    editor: core.editor,
    repairs: [...describeRecovery(recovery), ...recovery.repairs.map(describeRepair)],
    missingPacks: missing.length === 0 ? null : t('packs.missing', { ids: missing }),
  })
}

interface Saving {
  readonly retry: () => void
  /** Saves what is pending and ends. */
  readonly stop: () => Promise<void>
}

function startSaving(
  core: EditorCore,
  { storage, project }: OpenProjectOptions,
  announce: Parameters<typeof createAutosave>[0]['onSaved'],
  needsSnapshot: boolean,
): Saving {
  const { editor } = core
  editor.save.setState({ status: 'saved', problem: null })
  const autosave: Autosave = createAutosave({
    storage,
    project,
    getState: () => editor.document.getState(),
    onState: (state) => editor.save.setState(state),
    needsSnapshot,
    ...(announce === undefined ? {} : { onSaved: announce }),
  })
  const stopPushing = core.onTransaction((transaction) => {
    if (transaction.origin !== 'remote') autosave.push(transaction)
  })
  const stopHiding = saveOnHide(autosave)
  return {
    retry: autosave.retry,
    stop: async () => {
      stopPushing()
      stopHiding()
      await autosave.close()
    },
  }
}

async function readNow(storage: ProjectStorage, project: ProjectId): Promise<StoredNow | null> {
  const opened = await storage.open(project)
  return opened.ok ? opened.value : null
}
