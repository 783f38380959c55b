import type { reportWindow as english } from '../en/report-window.ts'
import type { German } from './german.ts'

/** Deutsche Sätze des Berichtsfensters und der Arbeitsmappe. */
export const reportWindow = {
  'report.xlsx.contents': 'Inhalt',
  'report.xlsx.sheet': 'Blatt',
  'report.xlsx.cut': (d) => `[… ${d.n} weitere Zeichen stehen in den anderen Formaten]`,
} as const satisfies German<typeof english>
