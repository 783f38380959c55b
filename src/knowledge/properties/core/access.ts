import type { Property } from '../../../engine/pack.ts'
import { inGroup, oneOf, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Access', [
  tri(
    'authenticatesUsers',
    'Users authenticated',
    'Yes: nobody gets past the first screen or request without proving who they are.',
  ),
  tri('mfa', 'Second factor', 'Yes: logging in takes two independent factors.'),
  tri('sessionTimeout', 'Automatic log-off', 'Yes: sessions lock or end after a short time without use.'),
  oneOf(
    'authorizationModel',
    'Authorization',
    'How the decision is made whether a caller may do something.',
    {
      none: 'None: any authenticated caller',
      role: 'By role',
      attribute: 'By attributes',
      relationship: 'By care relationship',
    },
  ),
  tri(
    'objectLevelAuthz',
    'Rights checked per record',
    'Yes: each record that is read or changed is checked against the caller’s rights, not only the function.',
  ),
  tri(
    'leastPrivilege',
    'Least privilege',
    'Yes: every account and component holds only the rights that its task needs.',
  ),
  tri(
    'adminSeparated',
    'Administration separated',
    'Yes: administration has its own accounts and its own way in.',
  ),
  tri(
    'revocationEnforced',
    'Revocation takes effect at once',
    'Yes: a revoked device, certificate or account is refused within minutes.',
  ),
])
