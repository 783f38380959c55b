import { t } from '../../messages/messages.ts'
import { readComponentFile } from './component-files.ts'
import type { ComponentLibrary } from './component-library.ts'

/** Reads a component's file and keeps it among those of this browser. Gives what to tell about it, as a sentence. */
export async function keepComponentFile(library: ComponentLibrary, file: File): Promise<string> {
  const read = await readComponentFile(file)
  if (!read.ok) return read.error
  const saved = await library.save(read.value)
  return saved.ok ? t('components.saved', { name: saved.value.name }) : saved.error
}
