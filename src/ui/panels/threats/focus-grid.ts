import { threatGridId, threatPanelId } from './threat-grid-ids.ts'

/** Puts the keyboard back on the table. */
export function focusGrid(): void {
  document.getElementById(threatGridId)?.focus()
}

/** Puts the keyboard into the threat panel, once what was just changed has rendered. */
export function focusThreatPanel(): void {
  requestAnimationFrame(() => document.getElementById(threatPanelId)?.focus())
}
