import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Data at rest', [
  tri(
    'encryptedAtRest',
    'Encrypted at rest',
    'Yes: a stolen disk, backup or phone reveals nothing without keys kept elsewhere.',
  ),
  tri(
    'integrityAtRest',
    'Integrity protected at rest',
    'Yes: an unauthorized change is detected when the data is read.',
  ),
  tri('accessControlled', 'Access controlled', 'Yes: each access needs a right that was granted on purpose.'),
  tri('backup', 'Backed up and restore-tested', 'Yes: backups exist, and restoring them was tried.'),
  tri(
    'immutableBackup',
    'Offline or immutable copy',
    'Yes: one copy survives an attacker with administrator rights.',
  ),
  tri(
    'dataMinimised',
    'Only what is needed',
    'Yes: only the data that the purpose needs is kept or handed over.',
  ),
  tri('retentionLimited', 'Deleted on time', 'Yes: data is deleted when its purpose or legal period ends.'),
])
