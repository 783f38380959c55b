import { fail, ok, type Result } from '../../base/result.ts'
import { t } from '../../messages/messages.ts'
import { type Component, componentBytes, maxComponentBytes, readComponent } from '../../model/component.ts'
import { type FileType, fileNameOf, pickFile, saveFile } from '../file-access.ts'
import { describeComponentProblem } from './describe-component-problem.ts'
import { componentExtension } from './is-component-file.ts'

/** Asks for a component's file and reads it. Null when the person changed their mind; the error is a sentence. */
export async function pickComponent(): Promise<Result<Component | null, string>> {
  const picked = await pickFile(componentFileType())
  if (!picked.ok || picked.value === null) return picked.ok ? ok(null) : picked
  return readComponentFile(picked.value)
}

/** Reads a component's file; the error is a sentence. */
export async function readComponentFile(file: File): Promise<Result<Component, string>> {
  if (file.size > maxComponentBytes) {
    return fail(describeComponentProblem({ code: 'too-large', size: file.size }))
  }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return fail(t('storage.fileUnreadable', { name: file.name }))
  }
  const read = readComponent(bytes)
  return read.ok ? read : fail(describeComponentProblem(read.error))
}

/** Saves a component where the person says. The name that the file got; null when they changed their mind. */
export function saveComponentFile(component: Component): Promise<Result<string | null, string>> {
  const name = fileNameOf(component.name, t('app.untitled'), componentExtension)
  return saveFile({ name, type: componentFileType(), bytes: componentBytes(component) })
}

function componentFileType(): FileType {
  return {
    description: t('components.file'),
    mime: 'application/json',
    extensions: [componentExtension, '.json'],
  }
}
