import { escapeXml } from '../../../drawing/scene-to-svg.ts'

/** Every text of a workbook once; cells name them by number. */
export class SharedTexts {
  readonly #texts = new Map<string, number>()
  #uses = 0

  indexOf(text: string): number {
    this.#uses++
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const index = this.#texts.size
    this.#texts.set(text, index)
    return index
  }

  xml(): string {
    const entries = [...this.#texts.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(escapeCodes(text))}</t></si>`,
    )
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#texts.size}">${entries.join('')}</sst>`
  }
}

/** `_x0041_` means a character by its code point: where a text says just that, its first line is a code itself. */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}
