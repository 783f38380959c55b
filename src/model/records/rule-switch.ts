import { z } from 'zod'
import { defineRecord, idOf, instantText, longText, nameText } from '../record.ts'

/** "This rule is not run on this model." Its id is `ruleSwitch:` and pack and rule, so that it cannot exist twice. */
export const ruleSwitchRecord = defineRecord({
  table: 'ruleSwitch',
  schema: z.object({
    id: idOf('ruleSwitch'),
    pack: nameText,
    /** Id of the rule in its pack. */
    rule: nameText,
    /** Why it does not apply to this system; never empty. */
    reason: longText.min(1),
    by: nameText,
    at: instantText,
  }),
})
