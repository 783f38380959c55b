import type { Json } from '../../base/json.ts'

/** A file's content as parsed: `{ format, version, savedWith, tables }`. */
export interface FileContent {
  readonly [key: string]: Json
}

/** One rung: turns a file of version `from` into one of version `from + 1`, without changing its input. */
export interface Migration {
  readonly from: number
  /** What changed between the two versions, in a sentence. */
  readonly description: string
  readonly migrate: (file: FileContent) => FileContent
}

/** The version of the file format that this program writes. */
export const currentVersion = 1

/**
 * All rungs, lowest first: `0001-….ts` exports the one from version 1 to 2, and so on. Version 1 is the
 * first and the current one, so there is no rung yet. A change of the format adds a file here, raises
 * `currentVersion` and puts a file of the new version into `fixtures/`.
 */
export const migrations: readonly Migration[] = []

/**
 * Climbs from a file's version to the current one.
 * @param version of the file; a whole number from 1 to the current version
 * @throws when a rung is missing, which the ladder's test excludes
 */
export function migrateFile(
  file: FileContent,
  version: number,
  rungs: readonly Migration[] = migrations,
  target: number = currentVersion,
): FileContent {
  let current = file
  for (let at = version; at < target; at++) {
    const rung = rungs.find(({ from }) => from === at)
    if (rung === undefined) throw new Error(`No migration from version ${at}`)
    current = { ...rung.migrate(current), version: at + 1 }
  }
  return current
}
