import { fail, ok, type Result } from '../../base/result.ts'
import { moveToPack } from '../../commands/move-to-pack.ts'
import type { Pack } from '../../engine/pack.ts'
import { describeRefusal } from '../../messages/describe-errors.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { Editor } from '../editor.ts'
import { builtInPacks } from '../packs/open-pack.ts'
import type { PackLibrary } from '../packs/pack-library.ts'
import { compareVersions } from '../packs/version-bump.ts'
import { type MovePlan, planMove } from './plan-move.ts'

/** A pack that a model can be moved from or to. */
export interface PackChoice {
  readonly id: string
  readonly name: string
}

/** The packs that the model uses, without the base types, and those that it could use instead. */
export function moveChoices(
  library: PackLibrary,
  editor: Editor,
): { readonly from: readonly PackChoice[]; readonly to: readonly PackChoice[] } {
  const used = get(editor.document.getState().document, 'model', 'model:main')?.packs ?? []
  const here: readonly PackChoice[] = [
    ...library.base.filter(({ id }) => id !== 'core'),
    ...library.store.getState().packs.filter(({ trashedAt, id }) => trashedAt === null || used.includes(id)),
  ]
  return {
    from: here.filter(({ id }) => used.includes(id)),
    to: here.filter(({ id }) => !used.includes(id)),
  }
}

/** Works out what moving would do, without doing it. The error is a sentence. */
export async function planMoveOf(
  library: PackLibrary,
  editor: Editor,
  fromId: string,
  toId: string,
): Promise<Result<MovePlan, string>> {
  const builtIn = await builtInPacks()
  const stored = library.store.getState().packs.find(({ id }) => id === toId)
  const newest = stored?.versions.toSorted((a, b) => compareVersions(b.version, a.version))[0]
  const load = async (id: string, hash: string | undefined): Promise<Result<Pack, string>> => {
    const own = builtIn.find((pack) => pack.id === id)
    if (own !== undefined) return ok(own)
    return hash === undefined ? library.loadDraft(id) : library.loadVersion(hash)
  }
  const { document } = editor.document.getState()
  const pinned = get(document, 'model', 'model:main')?.packPins?.[fromId]?.hash
  const from = await load(fromId, pinned)
  if (!from.ok) return from
  const to = await load(toId, newest?.hash)
  if (!to.ok) return to
  const pin = newest === undefined ? null : { version: newest.version, hash: newest.hash }
  const base = library.base.filter(({ id }) => id !== fromId && id !== toId)
  return ok(planMove(document, from.value, to.value, base, pin))
}

/** Moves the model as planned, as one step of undo. The error is a sentence. */
export function moveModel(editor: Editor, plan: MovePlan, name: string): Result<null, string> {
  const moved = editor.dispatch(moveToPack, plan.args, { label: t('import.move.undo', { name }) })
  return moved.ok ? ok(null) : fail(describeRefusal(moved.error))
}
