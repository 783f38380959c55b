import type { GridCell } from './threat-columns.ts'

/** Ids of DOM elements that other parts of the page refer to. */
export const threatGridId = 'threat-grid'
export const threatPanelId = 'threat-panel'

/** Id of a line's element; line keys hold blanks and colons, which an id may not. */
export function lineId(key: string): string {
  return `threat-line-${encodeURIComponent(key)}`
}

/** Id of one cell's element, by column, with the factor's index for DREAD. */
export function cellId(key: string, cell: GridCell): string {
  return `${lineId(key)}-${cell.column}${cell.factor ?? ''}`
}
