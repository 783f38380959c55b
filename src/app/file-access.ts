import { fail, ok, type Result } from '../base/result.ts'
import { t } from '../messages/messages.ts'
import { downloadFile } from './download-file.ts'

/** Of our own models. */
export const modelExtension = '.glacis.json'

/** A kind of file as the browser's dialogs know it. */
export interface FileType {
  /** Shown in the dialog. */
  readonly description: string
  readonly mime: string
  /** With the dot, the usual one first. */
  readonly extensions: readonly string[]
}

/** Asks the person for one file. Null when they changed their mind; the error is a sentence. */
export async function pickFile(
  type: FileType,
  pickers: FilePickers = pagePickers(),
): Promise<Result<File | null, string>> {
  if (pickers.showOpenFilePicker === undefined) return ok(await pickers.pickByInput(type))
  let handle: FileSystemFileHandle | undefined
  try {
    handle = (await pickers.showOpenFilePicker({ types: [acceptOf(type)] }))[0]
  } catch (error) {
    // Refused in a frame or by a policy: the plain dialog is not.
    return ok(wasCancelled(error) ? null : await pickers.pickByInput(type))
  }
  try {
    return ok(handle === undefined ? null : await handle.getFile())
  } catch {
    return fail(t('storage.fileUnreadable', { name: handle?.name ?? '' }))
  }
}

/**
 * Saves bytes where the person says, or as a download where the browser has no such dialog. Gives the name
 * that the file got; null when they changed their mind.
 */
export async function saveFile(
  { name, type, bytes }: { readonly name: string; readonly type: FileType; readonly bytes: Uint8Array },
  pickers: FilePickers = pagePickers(),
): Promise<Result<string | null, string>> {
  if (pickers.showSaveFilePicker === undefined) {
    pickers.download(name, type.mime, bytes)
    return ok(name)
  }
  let handle: FileSystemFileHandle
  try {
    handle = await pickers.showSaveFilePicker({ suggestedName: name, types: [acceptOf(type)] })
  } catch (error) {
    if (wasCancelled(error)) return ok(null)
    // Refused in a frame or by a policy: a download always works.
    pickers.download(name, type.mime, bytes)
    return ok(name)
  }
  try {
    // The file is replaced as a whole on `close`; until then the old content stays.
    const writable = await handle.createWritable()
    await writable.write(bytes as Uint8Array<ArrayBuffer>)
    await writable.close()
    return ok(handle.name)
  } catch (error) {
    return wasCancelled(error) ? ok(null) : fail(t('storage.fileNotWritten', { name: handle.name }))
  }
}

/** The one file in a drop; a sentence when there is none or more than one. */
export function droppedFile(transfer: Pick<DataTransfer, 'files'>): Result<File, string> {
  const [file, another] = [...transfer.files]
  if (file === undefined) return fail(t('storage.fileNone'))
  return another === undefined ? ok(file) : fail(t('storage.fileSeveral'))
}

/** A title as a file name: without what file systems and shells trip over; `fallback` when nothing is left. */
export function fileNameOf(title: string, fallback: string, extension: string): string {
  const safe = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim()
  return `${safe === '' ? fallback : safe}${extension}`
}

/** The parts of the File System Access API that are used, absent in Firefox and Safari. */
export interface FilePickers {
  readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileSystemFileHandle[]>
  readonly showSaveFilePicker?: (
    options: PickerOptions & { readonly suggestedName: string },
  ) => Promise<FileSystemFileHandle>
  /** What every browser has. */
  readonly pickByInput: (type: FileType) => Promise<File | null>
  readonly download: (name: string, mime: string, bytes: Uint8Array) => void
}

interface PickerOptions {
  readonly types: readonly {
    readonly description: string
    readonly accept: { readonly [mime: string]: readonly string[] }
  }[]
}

function pagePickers(): FilePickers {
  const { showOpenFilePicker, showSaveFilePicker } = window as unknown as Partial<FilePickers>
  return {
    pickByInput,
    download: downloadFile,
    ...(showOpenFilePicker && { showOpenFilePicker: showOpenFilePicker.bind(window) }),
    ...(showSaveFilePicker && { showSaveFilePicker: showSaveFilePicker.bind(window) }),
  }
}

/** Pickers take one dot only: `.glacis.json` is offered as `.json`. */
function acceptOf({ description, mime, extensions }: FileType): PickerOptions['types'][number] {
  const simple = extensions.map((extension) => extension.slice(extension.lastIndexOf('.')))
  return { description, accept: { [mime]: [...new Set(simple)] } }
}

function pickByInput({ mime, extensions }: FileType): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = [...extensions, mime].join(',')
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

function wasCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
