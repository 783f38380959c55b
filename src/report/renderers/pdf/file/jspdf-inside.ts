import type { jsPDF } from 'jspdf'

/** What is used of jsPDF 4.2.1 beyond its typed interface; the exact version is pinned for this. */
export interface JsPdfInside {
  /** Content streams in lines; the first page has index 1. */
  readonly pages: string[][]
  readonly events: {
    readonly subscribe: (topic: string, callback: (data: EventData) => void) => string
  }
  readonly write: (line: string) => void
  readonly getPageInfo: (page: number) => { readonly objId: number }
  readonly newObject: () => number
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, out: boolean) => void
  readonly putStream: (stream: {
    /** Code units below 256. */
    readonly data: string
    readonly additionalKeyValues: { readonly key: string; readonly value: string }[]
    readonly filters: readonly string[]
    readonly objectId: number
  }) => void
}

export interface EventData {
  readonly pageNumber: number
  readonly font: JsPdfFont
}

export interface JsPdfFont {
  readonly id: string
  objectNumber: number
  isAlreadyPutted: boolean
}

export function insideOf(doc: jsPDF): JsPdfInside {
  return doc.internal as unknown as JsPdfInside
}

/** The version in the first line of the file. */
export function setPdfVersion(doc: jsPDF, version: string): void {
  const { __private__: hidden } = doc as unknown as {
    readonly __private__: { readonly setPdfVersion: (version: string) => void }
  }
  hidden.setPdfVersion(version)
}

/**
 * Names of the fonts that every jsPDF document lists, in the order of their resource names F1, F2 …: our faces take
 * their places, since any other font must be given to jsPDF whole, to be parsed and cut down by it.
 */
export const fontPlaces = [
  ['helvetica', 'normal'],
  ['helvetica', 'bold'],
  ['helvetica', 'italic'],
  ['helvetica', 'bolditalic'],
  ['courier', 'normal'],
  ['courier', 'bold'],
] as const
