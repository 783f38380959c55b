import type { RipLevel, RipParameter, RipType } from '../../model/records/risk-policy.ts'

/** What the paper's tables 1 and 2 say about a parameter, explained in our words. */
export interface RipParameterInfo {
  readonly id: RipParameter
  readonly label: string
  /** As its explanation is lettered in section 2.1; empty for the extension. */
  readonly letter: string
  readonly help: string
  /** Likelihood that it is attacked, 0 to 1, unless the model says otherwise. */
  readonly likelihood: number
  /** Names of its three types. */
  readonly types: { readonly [type in RipType]: string }
  /** Levels at which it is looked at. Of storage and processing, `PRT` only at interfaces. */
  readonly levels: readonly RipLevel[]
  /** Not in the paper: counts only where a model chooses it. */
  readonly isExtension: boolean
}

const secured = { insecure: 'Completely insecure', partial: 'Partially secure', secure: 'Completely secure' }

/**
 * The seven Risk Impact Parameters in the order of the tables, and one extension.
 * Source: Alabdulwahhab and Ahamad, Secure and Resilient Framework for IoMT, section 2.1, tables 1 and 2.
 */
export const ripParameterInfos: readonly RipParameterInfo[] = [
  {
    id: 'NW',
    label: 'Type of network',
    letter: 'a',
    help: 'What a message travels over. On an open or shared network anybody nearby may listen and send; a segment of its own with access control lets in only those who belong.',
    likelihood: 0.8,
    types: {
      insecure: 'Insecure network',
      partial: 'Network with minimum security',
      secure: 'Completely secured network',
    },
    levels: ['network'],
    isExtension: false,
  },
  {
    id: 'PRT',
    label: 'Protocol prone to attacks',
    letter: 'b',
    help: 'How well the protocol stands up to known attacks on protocols: repeating old messages, talking the ends down to an older version, playing messages of one protocol into another.',
    likelihood: 0.8,
    types: {
      insecure: 'Prone to more attacks',
      partial: 'Prone to fewer attacks',
      secure: 'Not prone to attacks',
    },
    levels: ['network', 'storage'],
    isExtension: false,
  },
  {
    id: 'TPM_SE',
    label: 'Trusted platform module and secure element',
    letter: 'c',
    help: 'Whether keys and credentials are made and used inside a chip that does not give them away (UICC, secure element, TPM), and whether the software that starts is checked against it.',
    likelihood: 1,
    types: {
      insecure: 'Completely unsecured device',
      partial: 'Partially secured device',
      secure: 'Totally secured device',
    },
    levels: ['device', 'storage'],
    isExtension: false,
  },
  {
    id: 'AS',
    label: 'Application security',
    letter: 'd',
    help: 'How carefully the software is built and kept: who may use it, what input it believes, what other programs reach in it, and whether updates are signed.',
    likelihood: 1,
    types: secured,
    levels: ['device', 'storage'],
    isExtension: false,
  },
  {
    id: 'REA',
    label: 'Reverse engineering attacks',
    letter: 'e',
    help: 'How hard it is to take the program or the device apart and learn its secrets: obfuscation, closed debug ports, no secrets in the package, checks for changed phones.',
    likelihood: 1,
    types: secured,
    levels: ['device'],
    isExtension: false,
  },
  {
    id: 'CS',
    label: 'Communication security',
    letter: 'f',
    help: 'Whether messages are confidential, unchanged and from whom they claim to be, from one end to the other, as with TLS and checked certificates.',
    likelihood: 1,
    types: secured,
    levels: ['network'],
    isExtension: false,
  },
  {
    id: 'DiDA',
    label: 'Defence in depth',
    letter: 'g',
    help: 'What still protects when one measure fails: independent layers in device, network and server, planned from the design on, with nothing that everything depends on.',
    likelihood: 1,
    types: secured,
    levels: ['device', 'network', 'storage'],
    isExtension: false,
  },
  {
    id: 'DSP',
    label: 'Data storage and processing',
    letter: '',
    help: 'How data are protected where they are kept and worked on: encrypted and checked at rest, closed to others, and shielded in use, as with homomorphic encryption or an enclave. An extension; the paper has no parameter of its own for this level.',
    likelihood: 1,
    types: secured,
    levels: ['storage'],
    isExtension: true,
  },
]

/** The entry of a parameter. @throws when there is none, which only a new id without an entry can cause */
export function ripParameterInfo(id: RipParameter): RipParameterInfo {
  const info = ripParameterInfos.find((each) => each.id === id)
  if (info === undefined) throw new Error(`no entry for the parameter ${id}`)
  return info
}
