import { t } from '../messages/messages.ts'

/** Why the system refused a file, in words: its own without code and call where there are no better ones. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  switch (codeOf(error)) {
    case 'EISDIR':
      return t('cli.isFolder')
    case 'ENOENT':
      return t('cli.isMissing')
    default:
      return message.replace(/^[A-Z]+: /, '').replace(/, [a-z]+( '.*')?$/, '')
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
