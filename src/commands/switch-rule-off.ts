import { get } from '../model/document.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { ruleSwitchId } from '../model/record-ids.ts'
import { defineCommand } from './command.ts'
import { invalid, outcome } from './outcome.ts'

export interface SwitchRuleOffArgs {
  readonly pack: string
  /** Id of the rule in its pack. */
  readonly rule: string
  /** Why it does not apply to this system; white space alone is none. */
  readonly reason: string
}

/** Stops running a rule on this model; of a rule that is off already, the reason is replaced. */
export const switchRuleOff = defineCommand<SwitchRuleOffArgs>({
  id: 'switch-rule-off',
  run: (document, { pack, rule, reason: text }, { now, author }) => {
    const reason = text.trim()
    if (reason === '') return invalid('reason', { kind: 'length', of: 'text', min: 1, max: null })
    const id = ruleSwitchId(pack, rule)
    const made = { reason, by: author, at: now() }
    const known = get(document, 'ruleSwitch', id)
    if (known?.reason === reason) return outcome(document, [])
    return outcome(
      document,
      known === undefined
        ? [addRecord(newRecord('ruleSwitch', { id, pack, rule, ...made }))]
        : setFields(known, made),
    )
  },
})
