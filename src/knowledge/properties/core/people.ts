import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Authentication', [
  tri(
    'phishingResistantAuth',
    'Phishing-resistant log-in',
    'Yes: logging in uses a passkey, certificate or hardware key that cannot be told, typed or forwarded.',
  ),
  tri(
    'sharedAccount',
    'Shares accounts',
    'Yes: several people use the same account, for example at a shared workstation.',
  ),
  tri(
    'contractInPlace',
    'Contract in place',
    'Yes: purpose, limits and duties are agreed in writing (in the US a business associate agreement).',
  ),
])
