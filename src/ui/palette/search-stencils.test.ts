import { describe, expect, it } from 'vitest'
import type { Stencil } from '../../engine/pack.ts'
import { searchStencils } from './search-stencils.ts'

function stencil(name: string, group: string, more: Partial<Stencil> = {}): Stencil {
  return {
    id: name,
    name,
    group,
    base: 'process',
    parent: null,
    description: '',
    keywords: [],
    icon: 'box',
    properties: [],
    defaults: {},
    ...more,
  }
}

const all = [
  stencil('Gateway', 'Network'),
  stencil('Phone app', 'Devices', { keywords: ['smartphone', 'mobile'] }),
  stencil('App store', 'Services'),
  stencil('Wearable', 'Devices', { description: 'Worn by the patient; talks to the phone' }),
  stencil('Device', 'Devices', { abstract: true }),
]
const order = ['Devices', 'Services']
const names = (query: string) =>
  searchStencils(all, query, order).map((group) => [group.name, ...group.stencils.map((s) => s.name)])

describe('searching stencils', () => {
  it('offers everything but abstract stencils, sections in order and unknown ones last', () => {
    expect(names('')).toEqual([
      ['Devices', 'Phone app', 'Wearable'],
      ['Services', 'App store'],
      ['Network', 'Gateway'],
    ])
  })

  it('finds by keyword and description, and needs every word', () => {
    expect(names('MOBILE')).toEqual([['Devices', 'Phone app']])
    expect(names('phone patient')).toEqual([['Devices', 'Wearable']])
    expect(names('phone toaster')).toEqual([])
  })

  it('puts names before descriptions and ignores accents', () => {
    expect(names('phone')).toEqual([['Devices', 'Phone app', 'Wearable']])
    expect(searchStencils([stencil('Réseau', 'Network')], 'reseau', [])).toHaveLength(1)
  })
})
