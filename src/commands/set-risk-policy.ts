import { get } from '../model/document.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import type { RiskPolicy } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

/** Fields of the policy; undefined takes one away, so that the published default holds again. */
export type SetRiskPolicyArgs = Partial<Omit<RiskPolicy, 'id'>>

/** Says how risk is judged in this model. */
export const setRiskPolicy = defineCommand<SetRiskPolicyArgs>({
  id: 'set-risk-policy',
  run: (document, fields) => {
    const known = get(document, 'riskPolicy', 'riskPolicy:main')
    if (known !== undefined) return outcome(document, setFields(known, fields))
    const given = Object.entries(fields).filter(([, value]) => value !== undefined)
    if (given.length === 0) return outcome(document, [])
    return outcome(document, [
      addRecord({ ...Object.fromEntries(given), id: 'riskPolicy:main' } as RiskPolicy),
    ])
  },
})
