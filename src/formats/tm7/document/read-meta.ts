import type { ModelInfo } from '../../../model/tables.ts'
import type { XmlElement } from '../xml/element.ts'
import { createTextFitter } from './fit-text.ts'
import type { ImportNote } from './import-summary.ts'
import { type Tm7File, trimmed } from './tm7-file.ts'

/** What a file says about the model as a whole. */
export type ReadMeta = Pick<
  ModelInfo,
  | 'title'
  | 'owner'
  | 'contributors'
  | 'reviewers'
  | 'description'
  | 'assumptions'
  | 'externalDependencies'
  | 'remarks'
>

/** @param fileName gives the title where the file has none */
export function readMeta(file: Tm7File, fileName: string, notes: ImportNote[]): ReadMeta {
  const fit = createTextFitter(notes)
  const said = (name: string) => (file.meta === undefined ? '' : trimmed(file.meta, name))
  const limited = <T>(items: readonly T[], field: string, limit: number) => {
    if (items.length > limit) {
      notes.push({ kind: 'kept', code: 'too-many', data: { field, n: items.length, limit } })
    }
    return items.slice(0, limit)
  }
  const names = (element: string, field: string) =>
    limited(peopleOf(said(element)), field, 200).map((name) => fit.name(name, field))
  const lines = (element: string, field: string) =>
    limited(linesOf(said(element)), field, 500).map((line) => fit.long(line, field))
  const remarks = limited(file.notes, 'remarks', 500).map((note) => remarkOf(note, fit))
  return {
    title: fit.name(said('ThreatModelName') || titleFrom(fileName), 'title'),
    owner: fit.name(said('Owner'), 'owner'),
    contributors: names('Contributors', 'contributors'),
    reviewers: names('Reviewer', 'reviewers'),
    description: fit.long(said('HighLevelSystemDescription'), 'description'),
    assumptions: lines('Assumptions', 'assumptions'),
    externalDependencies: lines('ExternalDependencies', 'externalDependencies'),
    ...(remarks.length === 0 ? {} : { remarks }),
  }
}

function remarkOf(note: XmlElement, fit: ReturnType<typeof createTextFitter>) {
  return {
    text: fit.long(trimmed(note, 'Message'), 'remarks'),
    by: fit.name(trimmed(note, 'AddedBy'), 'remarks'),
    at: fit.name(trimmed(note, 'Date'), 'remarks'),
  }
}

/** Names in one text: apart by semicolons or line breaks, else by commas. */
export function peopleOf(text: string): readonly string[] {
  const separator = /[;\n]/.test(text) ? /[;\n]/ : ','
  return piecesOf(text, separator)
}

/** One text for names that `peopleOf` takes apart again. */
export function peopleText(names: readonly string[]): string {
  const separator = names.some((name) => name.includes(',')) ? '; ' : ', '
  const text = names.join(separator)
  return names.length === 1 && text.includes(',') ? `${text};` : text
}

/** Each line that is not empty. */
export function linesOf(text: string): readonly string[] {
  return piecesOf(text, '\n')
}

function piecesOf(text: string, separator: string | RegExp): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function titleFrom(fileName: string): string {
  return fileName.replace(/\.tm7$/i, '')
}
