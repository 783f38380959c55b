/** Sentences of the shell: header, dialogs of the whole app, announcements. */
export const app = {
  'app.name': 'Glacis',
  'app.undid': (data: { label: string }) => `Undid: ${lowerFirst(data.label)}`,
  'app.redid': (data: { label: string }) => `Redid: ${lowerFirst(data.label)}`,
} as const

/** Labels are capitalised as menu entries; inside a sentence they are not. Acronyms stay. */
function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
