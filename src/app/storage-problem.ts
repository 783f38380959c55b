import { t } from '../messages/messages.ts'
import type { RecoveryReport, StorageError } from '../storage/port.ts'

/** What went wrong with the storage, what is safe, and what to do, as a sentence for people. */
export function describeStorageError(error: StorageError): string {
  switch (error.code) {
    case 'quota':
      return t('storage.quota')
    case 'closed':
      return error.reason === 'upgrade' ? t('storage.closedUpgrade') : t('storage.closedLost')
    case 'version':
      return t('storage.version')
    case 'blocked':
      return t('storage.blocked')
    case 'corrupt':
      return t('storage.corrupt')
    case 'conflict':
      return error.found === null ? t('storage.gone') : t('storage.conflict')
    case 'needs-snapshot':
      return t('storage.needsSnapshot')
    case 'unavailable':
      return t('storage.unavailable')
    case 'not-found':
      return t('storage.notFound')
    case 'exists':
      return t('storage.exists')
    case 'failed':
      return t('storage.failed', { detail: error.detail })
  }
}

/** What recovery had to do, in sentences; empty for a healthy project. The model's own repairs are described with files. */
export function describeRecovery({ damage }: RecoveryReport): readonly string[] {
  const generations = damage.filter(({ code }) => code === 'generation').length
  const strays = damage.filter(({ code }) => code === 'stray').length
  const lost = damage.reduce((sum, entry) => sum + (entry.code === 'log' ? entry.to - entry.from + 1 : 0), 0)
  return [
    ...(generations > 0 ? [t('storage.recoveredGeneration', { count: generations })] : []),
    ...(lost > 0 ? [t('storage.recoveredLog', { count: lost })] : []),
    ...(strays > 0 ? [t('storage.recoveredStray', { count: strays })] : []),
  ]
}
