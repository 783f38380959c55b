import type { Condition } from '../condition.ts'
import type { Pack, Property, Stencil } from '../pack.ts'
import type { Rule } from '../rule.ts'

/** A pack for tests: few stencils and rules, but every operator and both ways to aggregate. */
export const smallPack: Pack = {
  id: 'small',
  version: '1',
  name: 'Small',
  description: '',
  extends: [],
  crossing: 'containment',
  stencils: [
    stencil('process', 'process', null, { properties: ['mfa', 'patched', 'authorization'] }),
    stencil('service', 'process', 'process', { defaults: { patched: 'yes' } }),
    stencil('person', 'external', null, { properties: ['mfa'] }),
    stencil('store', 'store', null, { properties: ['dataClass', 'encryptedAtRest', 'bufferSeconds'] }),
    stencil('flow', 'flow', null, { properties: ['encrypted', 'authenticated', 'channel', 'dataClass'] }),
    stencil('flow.https', 'flow', 'flow', { defaults: { encrypted: 'yes' } }),
    stencil('note', 'note', null),
    stencil('loose-end', 'loose-end', null),
    stencil('boundary', 'boundary', null),
    stencil('boundary.internet', 'boundary', 'boundary', { shape: 'line' }),
  ],
  properties: [
    property('mfa'),
    property('patched'),
    property('encrypted'),
    property('authenticated'),
    property('encryptedAtRest'),
    property('channel', { kind: 'enum', values: options('ble', 'wifi', 'bus', 'unknown') }),
    property('authorization', { kind: 'enum', values: options('none', 'role', 'unknown') }),
    property('dataClass', { kind: 'multi', values: options('phi', 'command', 'none') }),
    property('bufferSeconds', { kind: 'number', unit: 's', min: 0, max: 1000 }),
  ],
  mitigations: [],
  rules: [
    rule('E1', 'element', and(isA('el', 'person'), { op: 'lacks', ref: 'el.mfa' })),
    rule('E2', 'element', {
      op: 'or',
      args: [
        { op: 'stores', ref: 'el', value: 'phi' },
        { op: 'le', ref: 'el.bufferSeconds', value: 0 },
      ],
    }),
    rule(
      'E3',
      'element',
      and({ op: 'not', arg: isA('el', 'service') }, { op: 'ne', ref: 'el.patched', value: 'yes' }),
    ),
    rule('F1', 'flow', and({ op: 'crosses', value: null }, { op: 'lacks', ref: 'flow.encrypted' }), {
      title: '{source.name} to {target.name} can be read',
    }),
    rule('F2', 'flow', and({ op: 'crosses', value: null }, { op: 'lacks', ref: 'flow.authenticated' }), {
      title: '{source.name} and {target.name}: forged',
      aggregate: 'pair',
      formerIds: ['F0'],
      mitigations: ['M1'],
    }),
    rule('F3', 'flow', { op: 'crosses', value: 'boundary.internet' }),
    rule('F4', 'flow', {
      op: 'or',
      args: [
        and(
          { op: 'carries', value: 'phi' },
          { op: 'in', ref: 'flow.channel', value: ['ble', 'wifi', 'unknown'] },
        ),
        and(isA('source', 'person'), { op: 'has', ref: 'target.patched' }),
      ],
    }),
    // The same answer in two places: only a search finds that no answer removes it.
    rule('F5', 'flow', {
      op: 'or',
      args: [
        { op: 'lacks', ref: 'target.mfa' },
        { op: 'has', ref: 'target.mfa' },
      ],
    }),
    rule('F6', 'flow', and({ op: 'lacks', ref: 'source.mfa' }, { op: 'lacks', ref: 'target.mfa' }), {
      aggregate: 'pair',
    }),
  ],
}

/** A pack beside the small one that reads crossings as they are drawn. */
export const drawnPack: Pack = {
  ...{ id: 'drawn', version: '1', name: 'Drawn', description: '', extends: ['small'], crossing: 'tmt' },
  ...{ stencils: [], properties: [], mitigations: [] },
  rules: [
    rule('D1', 'flow', { op: 'crosses', value: null }),
    rule('D2', 'flow', and({ op: 'crosses', value: 'boundary.internet' }, isA('source', 'process')), {
      aggregate: 'pair',
    }),
    rule('D3', 'flow', and({ op: 'not', arg: { op: 'crosses', value: 'boundary' } }, isA('target', 'store'))),
  ],
}

export function rule(id: string, scope: Rule['scope'], condition: Condition, more: Partial<Rule> = {}): Rule {
  return {
    id,
    group: 'Test',
    title: scope === 'flow' ? '{flow}' : '{el}',
    description: '',
    stride: ['S'],
    scope,
    condition,
    suggestedDread: {
      damage: 2,
      reproducibility: 2,
      exploitability: 2,
      affectedUsers: 2,
      discoverability: 2,
    },
    safetySeverity: null,
    attackClass: 'virtual',
    tags: [],
    aggregate: 'instance',
    mitigations: [],
    references: [],
    examples: { fires: [], silent: [] },
    ...more,
  }
}

export function and(...args: readonly Condition[]): Condition {
  return { op: 'and', args }
}

export function isA(ref: 'flow' | 'source' | 'target' | 'el', value: string): Condition {
  return { op: 'isA', ref, value }
}

/** The small pack with other rules. */
export function packOf(...rules: readonly Rule[]): Pack {
  return { ...smallPack, rules }
}

function stencil(
  id: string,
  base: Stencil['base'],
  parent: string | null,
  more: Partial<Stencil> = {},
): Stencil {
  const rest = { group: '', description: '', keywords: [], icon: 'box', properties: [], defaults: {} }
  return { id, name: `A ${id}`, base, parent, ...rest, ...more }
}

function property(id: string, type: Property['type'] = { kind: 'tri' }): Property {
  return { id, label: id, help: '', group: '', type }
}

function options(...ids: readonly string[]) {
  return ids.map((id) => ({ id, label: id }))
}
