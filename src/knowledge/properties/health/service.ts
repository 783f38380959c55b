import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Health service', [
  tri(
    'deviceEnrolmentControlled',
    'Only enrolled devices accepted',
    'Yes: a device or phone is accepted only after an enrolment that somebody approved.',
  ),
  tri(
    'gatekeeperSignature',
    'Gatekeeper’s signature required',
    'Yes: sensor data is processed only if the enrolled phone has signed it.',
  ),
  tri(
    'breakGlass',
    'Emergency access',
    'Yes: in an emergency care goes on without the normal log-in, visibly and reviewed afterwards.',
  ),
  tri(
    'dataInUseProtected',
    'Data protected in use',
    'Yes: an enclave or homomorphic encryption hides plain data from operators while it is processed.',
  ),
  tri(
    'scopesRestricted',
    'Scopes restricted',
    'Yes: a client’s token opens only the records and operations that its purpose needs.',
  ),
  tri('contained', 'Contained', 'Yes: the system stands behind a gateway with an allow-list and is watched.'),
])
