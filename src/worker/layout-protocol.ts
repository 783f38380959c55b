import type { Result } from '../base/result.ts'
import type { Arrangement, LayoutProblem } from '../layout/arrangement.ts'
import type { LayoutInput } from '../layout/layout-input.ts'

/** Message to the layout worker. One worker arranges one diagram. */
export interface LayoutRequest {
  readonly input: LayoutInput
}

/** Message from the layout worker. */
export type LayoutReply =
  | { readonly kind: 'done'; readonly result: Result<Arrangement, LayoutProblem> }
  | { readonly kind: 'failed'; readonly message: string }
