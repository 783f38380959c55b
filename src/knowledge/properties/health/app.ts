import type { Property } from '../../../engine/pack.ts'
import { inGroup, oneOf, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('App', [
  oneOf(
    'userRole',
    'User of the app',
    'Who signs in; an app for personnel opens the records of many patients.',
    { patient: 'Patient', clinician: 'Medical personnel', caregiver: 'Caregiver' },
  ),
  tri('remoteWipe', 'Remote wipe', 'Yes: a lost phone can be wiped, or its sessions ended, from elsewhere.'),
  tri(
    'appAttestation',
    'App and phone attested',
    'Yes: the service checks that the genuine app runs on a genuine system.',
  ),
  tri(
    'rootDetection',
    'Rooted phones detected',
    'Yes: the app notices rooting, debuggers and hooks, and reacts.',
  ),
  tri(
    'obfuscated',
    'Code obfuscated',
    'Yes: names, strings and control flow are hidden from casual analysis.',
  ),
  tri(
    'thirdPartySdk',
    'Contains third-party SDKs',
    'Yes: analytics, advertising or other foreign code runs inside the app.',
  ),
])
