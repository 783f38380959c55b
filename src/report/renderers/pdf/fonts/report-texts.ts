import type { ReportDocument } from '../../../document.ts'

/** Every text that stands in the blocks, the furniture or the title of a report and is not plain Latin, once. */
export function unusualTexts(report: ReportDocument): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the first range is all of Latin-1
      if (!/^[\u0000-\u00ff]*$/.test(value)) found.add(value.normalize('NFC'))
    } else if (Array.isArray(value)) {
      for (const entry of value) visit(entry)
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, entry] of Object.entries(value)) if (!unprinted.has(name)) visit(entry)
    }
  }
  visit(report)
  return found
}

/** What a report carries along without printing it. */
const unprinted: ReadonlySet<string> = new Set(['attachment', 'logo'])
