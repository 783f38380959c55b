import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A file of a report that has several: its path, with `/`, and its text. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** The files in one archive. It bears no date of its own, so the same files give the same bytes. */
export function zipFiles(files: readonly TextFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const)
  // The format begins in 1980, in local time: fields, not an instant, are what is written.
  const zipped = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) })
  return new Uint8Array(zipped)
}

/** The text of one file of an archive that `zipFiles` made; empty where it has none. */
export function unzipFile(archive: Uint8Array, path: string): string {
  const found = unzipSync(archive, { filter: ({ name }) => name === path })[path]
  return found === undefined ? '' : strFromU8(found)
}
