import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Accountability', [
  tri('auditLogging', 'Actions logged', 'Yes: who did what to which record, and when, can be shown later.'),
  tri(
    'logsProtected',
    'Logs protected',
    'Yes: neither users nor administrators can alter or delete log entries unnoticed.',
  ),
  tri(
    'monitored',
    'Monitored with alerts',
    'Yes: somebody is alerted to unusual behaviour, also of valid devices and accounts.',
  ),
])
