import type { riskControls as english } from '../en/risk-controls.ts'
import type { German } from './german.ts'

export const riskControls = {} as const satisfies German<typeof english>
