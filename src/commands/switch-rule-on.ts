import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import { ruleSwitchId } from '../model/record-ids.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Runs a rule on this model again that was switched off. */
export const switchRuleOn = defineCommand<{ readonly pack: string; readonly rule: string }>({
  id: 'switch-rule-on',
  run: (document, { pack, rule }) => {
    const id = ruleSwitchId(pack, rule)
    const known = get(document, 'ruleSwitch', id)
    return known === undefined ? notFound(id) : outcome(document, [removeRecord(known)])
  },
})
