import { useCallback } from 'react'
import { type SetRiskPolicyArgs, setRiskPolicy } from '../../../commands/set-risk-policy.ts'
import { t } from '../../../messages/messages.ts'
import type { RiskPolicy } from '../../../model/tables.ts'
import { riskPolicyOf } from '../../../risk/risk-policy.ts'
import { useDocument } from '../../hooks/use-editor.ts'
import { useWrite } from './use-write.ts'

/** The model's policy, and how to change it; undefined takes a field back to its default. */
export function usePolicy(): readonly [RiskPolicy, (fields: SetRiskPolicyArgs) => boolean] {
  const policy = useDocument(({ document }) => riskPolicyOf(document))
  const write = useWrite()
  const set = useCallback(
    (fields: SetRiskPolicyArgs) => write(setRiskPolicy, fields, { label: t('risk.undo.policy') }),
    [write],
  )
  return [policy, set]
}
