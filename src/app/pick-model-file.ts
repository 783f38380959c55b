import type { Result } from '../base/result.ts'
import { t } from '../messages/messages.ts'
import { modelExtension, pickFile } from './file-access.ts'

/** Asks for a file that can be opened. Null when the person changed their mind; the error is a sentence. */
export function pickModelFile(): Promise<Result<File | null, string>> {
  return pickFile({
    description: t('app.openable'),
    mime: 'application/octet-stream',
    extensions: [modelExtension, '.json', '.tm7', '.tb7'],
  })
}
