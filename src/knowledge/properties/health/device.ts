import type { Property } from '../../../engine/pack.ts'
import { inGroup, quantity, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Device', [
  tri(
    'uniqueDeviceIdentity',
    'Own cryptographic identity',
    'Yes: each single device has its own key or secret, shared with no other device.',
  ),
  tri(
    'deviceLock',
    'Local access control',
    'Yes: whoever holds the device still needs a code, biometrics or pairing to use or read it.',
  ),
  tri(
    'tamperResistant',
    'Tamper resistant or evident',
    'Yes: opening it destroys the secrets, or leaves traces that somebody looks for.',
  ),
  tri(
    'debugPortsDisabled',
    'Debug ports closed',
    'Yes: JTAG, UART and test modes are disabled or locked in delivered devices.',
  ),
  tri(
    'patientBinding',
    'Bound to one patient',
    'Yes: the device is tied to one patient, and who wears it is checked again before readings count.',
  ),
  tri(
    'decommissionWipe',
    'Wiped on return or re-use',
    'Yes: keys and readings are erased when the device is returned, lent, repaired or lost.',
  ),
  tri(
    'constrained',
    'Too small for public-key cryptography',
    'Yes: computing power or battery rules out certificates and key agreement.',
  ),
  tri(
    'energyBudgetProtected',
    'Protected against battery drain',
    'Yes: unauthenticated wake-ups are rejected early, and energy is reserved for the vital function.',
  ),
  quantity(
    'offlineToleranceSeconds',
    'Keeps data while offline',
    'How long readings are kept while there is no connection; 0 when they are lost at once.',
    { unit: 's', min: 0, max: 31536000 },
  ),
  tri(
    'independentSafety',
    'Safe without network',
    'Yes: alarms, limits and emergency stop work without cloud, phone or AI.',
  ),
])
