import { fail, ok, type Result } from '../../base/result.ts'
import type { Pack } from '../../engine/pack.ts'
import type { Rule } from '../../engine/rule.ts'
import { t } from '../../messages/messages.ts'
import { newPack, withCopiedRule } from './new-entries.ts'
import type { PackEditor } from './pack-editor.ts'
import type { PackLibrary } from './pack-library.ts'

export interface CopyRuleOptions {
  readonly library: PackLibrary
  readonly rule: Rule
  /** The pack that it is from; its mitigations come along. */
  readonly from: Pack
  /** A pack of one's own, or the name of one that is made. */
  readonly target: { readonly id: string } | { readonly name: string }
  /** The pack that is open on the screen, which takes the rule as an edit of its own. */
  readonly open: PackEditor | null
}

/** Copies a rule into a pack of one's own. Gives where it went; the error is a sentence. */
export async function copyRule({
  library,
  rule,
  from,
  target,
  open,
}: CopyRuleOptions): Promise<Result<{ readonly packId: string; readonly ruleId: string }, string>> {
  if ('name' in target) {
    let ruleId = rule.id
    const created = await library.create((id) => {
      const copied = withCopiedRule(newPack(id, target.name, from.extends), rule, from)
      ruleId = copied.id
      return copied.pack
    }, target.name)
    return created.ok ? ok({ packId: created.value, ruleId }) : created
  }
  if (open !== null && open.store.getState().pack.id === target.id) {
    const { id } = withCopiedRule(open.store.getState().pack, rule, from)
    open.change({ label: t('packs.undo.copyRule') }, (pack) => withCopiedRule(pack, rule, from).pack)
    return ok({ packId: target.id, ruleId: id })
  }
  const draft = await library.loadDraft(target.id)
  if (!draft.ok) return fail(draft.error)
  const copied = withCopiedRule(draft.value, rule, from)
  const saved = await library.saveDraft(copied.pack)
  return saved.ok ? ok({ packId: target.id, ruleId: copied.id }) : saved
}
