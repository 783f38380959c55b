import type { MessageKey } from '../../messages/messages.ts'
import type { StrideLetter } from '../../model/record.ts'

/** Message key of the name of each STRIDE category. */
export const strideKeys = {
  S: 'threats.stride.spoofing',
  T: 'threats.stride.tampering',
  R: 'threats.stride.repudiation',
  I: 'threats.stride.informationDisclosure',
  D: 'threats.stride.denialOfService',
  E: 'threats.stride.elevationOfPrivilege',
} as const satisfies Record<StrideLetter, MessageKey>
