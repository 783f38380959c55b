import type { diagramExport as english } from '../en/diagram-export.ts'
import type { German } from './german.ts'

export const diagramExport = {} as const satisfies German<typeof english>
