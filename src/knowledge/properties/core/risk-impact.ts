import type { Property } from '../../../engine/pack.ts'
import { inGroup, oneOf } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Risk impact parameters', [
  oneOf(
    'networkSecurity',
    'Type of network',
    'Direct setting of the parameter “type of network”, used in place of what follows from the other answers.',
    { insecure: 'Insecure', partial: 'Partially secure', secure: 'Secure' },
  ),
  oneOf(
    'protocolExposure',
    'Protocol prone to attacks',
    'Direct setting of the parameter “protocol prone to attacks”, used in place of what follows from the other answers.',
    { insecure: 'Insecure', partial: 'Partially secure', secure: 'Secure' },
  ),
])
