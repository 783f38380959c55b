import type { ImportNote } from './import-summary.ts'

/** Collects notes; a text that is too long for the model is cut, and a note says so. */
export interface TextFitter {
  readonly name: (text: string, field: string, subject?: string) => string
  readonly long: (text: string, field: string, subject?: string) => string
}

/** Limits of the model's texts, as in `model/record.ts`. */
const nameLimit = 300
const longLimit = 20_000

export function createTextFitter(notes: ImportNote[]): TextFitter {
  const within = (limit: number) => (text: string, field: string, subject?: string) => {
    if (text.length <= limit) return text
    notes.push({
      kind: 'kept',
      code: 'shortened',
      data: { field, length: text.length, limit },
      ...(subject === undefined ? {} : { subject }),
    })
    return shortened(text, limit)
  }
  return { name: within(nameLimit), long: within(longLimit) }
}

/** The beginning of a text with an ellipsis, never half of a character. */
function shortened(text: string, limit: number): string {
  const cut = text.slice(0, limit - 1)
  const last = cut.charCodeAt(cut.length - 1)
  return `${last >= 0xd800 && last < 0xdc00 ? cut.slice(0, -1) : cut}…`
}
