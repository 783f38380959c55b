import { layers } from '../../engine/analysis/defence-in-depth.ts'
import type { RipParameter } from '../../model/records/risk-policy.ts'

/** Which answers say how a parameter stands. */
export interface RipDerivation {
  /** Question that names the type itself; its answer goes before the others. Null where there is none. */
  readonly direct: string | null
  /** Measures: all there make it secure, some partial, none insecure. Only those count that an element's form asks for. */
  readonly measures: readonly string[]
}

/** Type of each parameter from the questions of the core and health packs; which measure belongs where is ours. */
export const ripDerivation: { readonly [parameter in RipParameter]: RipDerivation } = {
  NW: { direct: 'networkSecurity', measures: ['networkSegmented'] },
  PRT: {
    direct: 'protocolExposure',
    measures: ['replayProtected', 'downgradeProtected', 'keySeparated'],
  },
  TPM_SE: {
    direct: null,
    measures: [
      'uniqueDeviceIdentity',
      'hardwareKeyStore',
      'secureBoot',
      'attestationUsed',
      'keyLifecycleManaged',
      'accessRulesEnforced',
      'appletsVetted',
      'busProtected',
    ],
  },
  AS: {
    direct: null,
    measures: [
      'signedUpdates',
      'rollbackProtection',
      'exportedComponentsProtected',
      'authenticatesUsers',
      'objectLevelAuthz',
      'inputValidated',
      'sbomManaged',
    ],
  },
  REA: {
    direct: null,
    measures: ['debugPortsDisabled', 'obfuscated', 'rootDetection', 'appAttestation', 'noHardcodedSecrets'],
  },
  CS: {
    direct: null,
    measures: [
      'encrypted',
      'integrityProtected',
      'authenticatesSource',
      'authenticatesDestination',
      'certValidation',
      'e2eEncrypted',
    ],
  },
  DiDA: {
    direct: null,
    measures: layers,
  },
  DSP: {
    direct: null,
    measures: ['dataInUseProtected', 'encryptedAtRest', 'integrityAtRest', 'accessControlled'],
  },
}
