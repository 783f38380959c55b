import { detectTm7 } from './document/read-tm7.ts'

/**
 * Models of Microsoft's Threat Modeling Tool. Reading (`document/read-tm7.ts`) tells more than that of other
 * formats, and writing (`write/write-tm7.ts`) can be refused, so it has entrances of its own.
 */
export const tm7File = {
  id: 'tm7',
  name: 'Microsoft Threat Modeling Tool model',
  mime: 'application/xml',
  extensions: ['.tm7'],
  detect: detectTm7,
} as const
