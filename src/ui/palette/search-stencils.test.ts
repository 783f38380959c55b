import { describe, expect, it } from 'vitest'
import { newPack } from '../../app/packs/new-entries.ts'
import type { Stencil } from '../../engine/pack.ts'
import { paletteGroups } from '../../knowledge/vocabulary.ts'
import { paletteContent, searchStencils } from './search-stencils.ts'

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

describe('paletteContent', () => {
  const origin = { format: 'tb7', name: '', id: '', version: '', author: '', content: '' } as const
  const templateOf = (id: string, name: string) => ({
    ...newPack(id, name, []),
    origin,
    stencils: [stencil(`${id}.web`, 'Process'), stencil(`${id}.db`, 'Data Store')],
  })
  const azure = templateOf('tmt-azure-000001', 'Azure')
  const medical = templateOf('tmt-medical-000002', 'Medical')
  const own = { ...newPack('ward', 'Ward', []), stencils: [stencil('ward.bed', 'Devices')] }
  const builtIn = stencil('mobile.app', 'Applications')

  it('puts the sections of an imported template first and leaves the others as they are', () => {
    const content = paletteContent([builtIn, ...own.stencils, ...azure.stencils], [own, azure])
    expect(content.order).toEqual(['Process', 'Data Store', ...paletteGroups])
    expect(content.stencils[0]).toBe(builtIn)
    expect(searchStencils(content.stencils, '', content.order).map(({ name }) => name)).toEqual([
      'Process',
      'Data Store',
      'Devices',
      'Applications',
    ])
  })

  it('keeps the sections of several templates apart by their names', () => {
    const content = paletteContent([...azure.stencils, ...medical.stencils], [azure, medical])
    expect(searchStencils(content.stencils, '', content.order).map(({ name }) => name)).toEqual([
      'Process · Azure',
      'Data Store · Azure',
      'Process · Medical',
      'Data Store · Medical',
    ])
    expect(searchStencils(content.stencils, 'medical', content.order)).toHaveLength(2)
  })
})
