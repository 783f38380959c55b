import '../configure.ts'
import { setLanguage } from '../messages/load-messages.ts'
import { t } from '../messages/messages.ts'
import type { ImportOrder, ImportReply } from './import-protocol.ts'
import {
  sendModel,
  sendSummaryAgain,
  sendTemplate,
  sendWrittenModel,
  sendWrittenTemplate,
} from './import-service.ts'

// Reads or writes one file of another tool beside the page. Ended by its owner.
const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data }: MessageEvent<ImportOrder>) => {
  run(data).catch((error: unknown) => {
    send({ kind: 'failed', problem: error instanceof Error ? error.message : String(error) })
  })
}

async function run({ request, language }: ImportOrder): Promise<void> {
  await setLanguage(language, ['files', 'start'])
  switch (request.kind) {
    case 'read-model': {
      const bytes = await bytesOf(request.file)
      if (bytes !== null) sendModel(bytes, request.file.name, request.importedAt, send)
      return
    }
    case 'read-template': {
      const bytes = await bytesOf(request.file)
      if (bytes !== null) sendTemplate(bytes, send)
      return
    }
    case 'read-again':
      sendSummaryAgain(request.document, request.packs, send)
      return
    case 'write-model':
      sendWrittenModel(request.document, request.packs, send)
      return
    case 'write-template':
      sendWrittenTemplate(request.pack, send)
      return
  }
}

/** Null, with the problem told, when the file was moved or may not be read. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  send({ kind: 'progress', stage: 'reading' })
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    send({ kind: 'failed', problem: t('storage.fileUnreadable', { name: file.name }) })
    return null
  }
}

function send(reply: ImportReply): void {
  const transfer = 'bytes' in reply ? [reply.bytes.buffer] : []
  scope.postMessage(reply, transfer)
}
