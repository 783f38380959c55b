import type { MessageKey } from '../../messages/messages.ts'

/** What a word of a method means, by keys of sentences without data. */
interface TermKeys {
  readonly title: PlainKey
  readonly text: PlainKey
  readonly source: PlainKey
}

/** Sentences of the help that take no data. */
type PlainKey = Exclude<Extract<MessageKey, `help.${string}`>, 'help.about' | 'help.source'>

/** Every word of a method that is explained where it is used. */
export const termKeys = {
  dread: { title: 'help.dread', text: 'help.dread.text', source: 'help.dread.source' },
  damage: { title: 'help.damage', text: 'help.damage.text', source: 'help.dread.source' },
  reproducibility: {
    title: 'help.reproducibility',
    text: 'help.reproducibility.text',
    source: 'help.dread.source',
  },
  exploitability: {
    title: 'help.exploitability',
    text: 'help.exploitability.text',
    source: 'help.dread.source',
  },
  affectedUsers: {
    title: 'help.affectedUsers',
    text: 'help.affectedUsers.text',
    source: 'help.dread.source',
  },
  discoverability: {
    title: 'help.discoverability',
    text: 'help.discoverability.text',
    source: 'help.dread.source',
  },
  bands: { title: 'help.bands', text: 'help.bands.text', source: 'help.dread.source' },
  basis: { title: 'help.basis', text: 'help.basis.text', source: 'help.own.source' },
  residual: { title: 'help.residual', text: 'help.residual.text', source: 'help.own.source' },
  stride: { title: 'help.stride', text: 'help.stride.text', source: 'help.stride.source' },
  status: { title: 'help.status', text: 'help.status.text', source: 'help.own.source' },
  severity: { title: 'help.severity', text: 'help.severity.text', source: 'help.severity.source' },
  acceptability: {
    title: 'help.acceptability',
    text: 'help.acceptability.text',
    source: 'help.acceptability.source',
  },
  cvss: { title: 'help.cvss', text: 'help.cvss.text', source: 'help.cvss.source' },
  rip: { title: 'help.rip', text: 'help.rip.text', source: 'help.rip.source' },
  ripIndex: { title: 'help.ripIndex', text: 'help.ripIndex.text', source: 'help.ripIndex.source' },
  accumulated: {
    title: 'help.accumulated',
    text: 'help.accumulated.text',
    source: 'help.magerit.source',
  },
  deflected: { title: 'help.deflected', text: 'help.deflected.text', source: 'help.magerit.source' },
  degradation: {
    title: 'help.degradation',
    text: 'help.degradation.text',
    source: 'help.magerit.source',
  },
  maturity: { title: 'help.maturity', text: 'help.maturity.text', source: 'help.maturity.source' },
  lights: { title: 'help.lights', text: 'help.lights.text', source: 'help.maturity.source' },
  soa: { title: 'help.soa', text: 'help.soa.text', source: 'help.soa.source' },
  pathCost: { title: 'help.pathCost', text: 'help.pathCost.text', source: 'help.pathCost.source' },
  thresholds: { title: 'help.thresholds', text: 'help.thresholds.text', source: 'help.own.source' },
} as const satisfies { readonly [term: string]: TermKeys }

export type Term = keyof typeof termKeys
