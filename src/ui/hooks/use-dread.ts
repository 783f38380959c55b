import type { DreadMethod } from '../../methods/dread/dread.ts'
import { dreadFor } from '../../risk/risk-policy.ts'
import { useDocument } from './use-editor.ts'

/** DREAD as the open model uses it: the factors to rate, and the bands of their sum. */
export function useDread(): DreadMethod {
  return useDocument(({ document }) => dreadFor(document))
}
