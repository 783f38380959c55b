import { fail, ok, type Result } from '../../base/result.ts'
import { kindOfBytes } from '../../formats/file-kind.ts'
import { describeFileError, describeFileKind } from '../../messages/describe-errors.ts'
import { t } from '../../messages/messages.ts'
import { isPackFile } from '../packs/pack-files.ts'

/** What a file is opened as: our own model or pack, or a model or template of Microsoft's tool. */
export type FileSort = 'model' | 'pack' | 'tm7' | 'tb7'

/** Far above any real model; what is larger would stop the browser tab. In bytes. */
export const largestFile = 64 * 1024 * 1024
const headBytes = 4096

/** Looks at the beginning of a file, whatever it is called. The error says what it looks like instead. */
export async function sortFile(file: File): Promise<Result<FileSort, string>> {
  if (file.size === 0) return fail(describeFileError({ code: 'empty' }))
  if (file.size > largestFile) {
    return fail(describeFileError({ code: 'too-large', size: file.size, limit: largestFile }))
  }
  let head: Uint8Array
  try {
    head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  } catch {
    // Moved, or not allowed.
    return fail(t('storage.fileUnreadable', { name: file.name }))
  }
  const text = new TextDecoder(encodingOf(head)).decode(head)
  const kind = kindOfBytes(new TextEncoder().encode(text))
  if (kind === null) return ok(isPackFile(file) || isPackText(text) ? 'pack' : 'model')
  if (kind === 'tm7') return ok('tm7')
  if (kind === 'xml' && /<(?:[\w.-]+:)?KnowledgeBase\b/.test(text)) return ok('tb7')
  // A prolog can be longer than what was looked at: the name says what to try.
  const named = /\.(tm7|tb7)$/i.exec(file.name)?.[1]?.toLowerCase()
  if (kind === 'xml' && named !== undefined) return ok(named === 'tm7' ? 'tm7' : 'tb7')
  return fail(t('import.notKnown', { kind: describeFileKind(kindOfBytes(head) ?? kind) }))
}

/** Microsoft's files are UTF-8; some editors save them as UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function isPackText(text: string): boolean {
  return /"format"\s*:\s*"glacis-pack"/.test(text)
}
