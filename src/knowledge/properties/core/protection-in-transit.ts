import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Protection in transit', [
  tri('encrypted', 'Encrypted in transit', 'Yes: nobody who listens on the path can read the content.'),
  tri(
    'integrityProtected',
    'Integrity protected',
    'Yes: a change on the way is detected, by a MAC, a signature or an authenticated cipher.',
  ),
  tri(
    'authenticatesSource',
    'Sender authenticated',
    'Yes: the receiver verifies who sent the data before it acts on it.',
  ),
  tri(
    'authenticatesDestination',
    'Receiver authenticated',
    'Yes: the sender verifies whom it talks to before it sends anything.',
  ),
  tri(
    'replayProtected',
    'Replays refused',
    'Yes: a nonce, counter or timestamp makes a recorded message worthless.',
  ),
  tri(
    'certValidation',
    'Certificates validated',
    'Yes: chain, name and validity are checked, and trust is pinned or constrained where both ends are yours.',
  ),
  tri(
    'downgradeProtected',
    'Old versions refused',
    'Yes: outdated protocol versions and cipher suites are refused by both ends.',
  ),
  tri(
    'e2eEncrypted',
    'End-to-end encrypted',
    'Yes: the content stays encrypted through every intermediary; only the two ends hold the keys.',
  ),
  tri(
    'keySeparated',
    'Keys separated by protocol',
    'Yes: no key is used in two protocols, and messages name the protocol and role they belong to.',
  ),
])
