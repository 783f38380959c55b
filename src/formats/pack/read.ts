import { isJsonObject } from '../../base/json-equal.ts'
import { type JsonProblem, readJson } from '../../base/read-json.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import type { Pack, Vocabulary } from '../../engine/pack.ts'
import type { PackProblem } from '../../engine/pack-problem.ts'
import { validatePack } from '../../engine/validate-pack.ts'
import { kindOfBytes, kindOfJson } from '../file-kind.ts'
import type { FileKind } from '../format.ts'
import { packFileVersion } from './write.ts'

/** The built-in health pack takes 0.3 MB. */
export const maxPackBytes = 8 * 1024 * 1024
const maxPackDepth = 64

/** Why a pack's file cannot be read: always the place and the cause. */
export type PackFileError =
  | { readonly code: 'empty' }
  /** In bytes. */
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | JsonProblem
  /** What the file seems to be instead. */
  | { readonly code: 'not-a-pack'; readonly looksLike: FileKind | 'glacis-model' }
  | { readonly code: 'newer-version'; readonly version: number; readonly supported: number }
  /** A part of the file's frame is missing or of the wrong kind. */
  | { readonly code: 'invalid-file'; readonly path: string }
  /** At least one, with paths inside the pack. */
  | { readonly code: 'invalid-pack'; readonly problems: readonly PackProblem[] }

/**
 * Opens a `.glacis-pack.json` file: size, form, version, then the pack itself.
 * @param base the packs that it may build on
 */
export function readPack(bytes: Uint8Array, base: readonly Vocabulary[]): Result<Pack, PackFileError> {
  if (bytes.length === 0) return fail({ code: 'empty' })
  if (bytes.length > maxPackBytes) return fail({ code: 'too-large', size: bytes.length, limit: maxPackBytes })
  const kind = kindOfBytes(bytes)
  if (kind !== null) return fail({ code: 'not-a-pack', looksLike: kind })
  const json = readJson(bytes, maxPackDepth)
  if (!json.ok) return json
  const file = json.value
  if (!isJsonObject(file) || file.format !== 'glacis-pack') {
    const isModel = isJsonObject(file) && file.format === 'glacis'
    return fail({ code: 'not-a-pack', looksLike: isModel ? 'glacis-model' : kindOfJson(file) })
  }
  const { version } = file
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ code: 'invalid-file', path: 'version' })
  }
  if (version > packFileVersion) return fail({ code: 'newer-version', version, supported: packFileVersion })
  if (!isJsonObject(file.pack)) return fail({ code: 'invalid-file', path: 'pack' })
  const pack = validatePack(file.pack, base)
  return pack.ok ? ok(pack.value) : fail({ code: 'invalid-pack', problems: pack.error })
}
