import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Delivery', [
  tri(
    'changesReviewed',
    'Changes reviewed',
    'Yes: nobody alone, not even an administrator, can bring a change to where it takes effect.',
  ),
  tri(
    'secretsScanned',
    'Searched for secrets',
    'Yes: commits with keys or passwords are refused, and found ones are revoked.',
  ),
  tri(
    'dependenciesPinned',
    'Dependencies pinned',
    'Yes: versions and hashes are fixed, and private names are only resolved from your registry.',
  ),
  tri(
    'buildIsolated',
    'Builds isolated',
    'Yes: each job starts on a fresh machine, and jobs of strangers see no secrets.',
  ),
  tri(
    'shortLivedCredentials',
    'Credentials short-lived',
    'Yes: a job gets credentials for its own step that end with it.',
  ),
  tri(
    'artifactsSigned',
    'Artifacts signed',
    'Yes: what is published is signed, cannot be overwritten, and its signature is checked on use.',
  ),
  tri(
    'buildProvenance',
    'Provenance recorded',
    'Yes: for each artifact a signed record says from which commit and by which build it came.',
  ),
])
