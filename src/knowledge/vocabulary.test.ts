import { existsSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { computedFacts } from '../engine/model-facts.ts'
import type { Property, Stencil } from '../engine/pack.ts'
import { header as core } from './packs/core.ts'
import { header as general } from './packs/general.ts'
import { header as health } from './packs/health.ts'
import { paletteGroups, vocabularies } from './vocabulary.ts'

const stencils = vocabularies.flatMap((vocabulary) => vocabulary.stencils)
const properties = vocabularies.flatMap((vocabulary) => vocabulary.properties)
const stencilById = new Map(stencils.map((stencil) => [stencil.id, stencil]))
const propertyById = new Map(properties.map((property) => [property.id, property]))

/** The stencil and all it descends from; throws on a cycle or a missing parent. */
function chainOf(stencil: Stencil): readonly Stencil[] {
  const chain = [stencil]
  for (let id = stencil.parent; id !== null; ) {
    const parent = stencilById.get(id)
    if (parent === undefined) throw new Error(`${stencil.id} descends from "${id}", which does not exist`)
    if (chain.includes(parent)) throw new Error(`${stencil.id} descends from itself`)
    chain.push(parent)
    id = parent.parent
  }
  return chain
}

const formOf = (stencil: Stencil) => chainOf(stencil).flatMap((s) => s.properties)

describe('stencils', () => {
  it('are all gathered, each into one pack', () => {
    const folder = new URL('./stencils/', import.meta.url)
    const groups = readdirSync(folder)
    const files = groups.flatMap((group) => readdirSync(new URL(group, folder)))
    expect(files.length).toBeGreaterThan(73)
    expect(stencils.length).toBe(files.length)
    expect([core, health, general].flatMap((pack) => pack.stencilFolders).sort()).toEqual(groups.sort())
  })

  it('have unique ids', () => {
    expect(stencilById.size).toBe(stencils.length)
  })

  it('descend from the base type they name, without cycles', () => {
    for (const stencil of stencils) {
      const root = chainOf(stencil).at(-1)
      expect(root?.id, stencil.id).toBe(stencil.base)
      for (const ancestor of chainOf(stencil)) expect(ancestor.base, stencil.id).toBe(stencil.base)
    }
  })

  it('stand on packs that their own pack extends', () => {
    for (const { id, extends: others, stencils: own } of vocabularies) {
      const visible = vocabularies.filter((v) => v.id === id || others.includes(v.id))
      const ids = new Set(visible.flatMap((v) => v.stencils).map((s) => s.id))
      for (const { parent } of own) if (parent !== null) expect(ids).toContain(parent)
    }
  })

  it('ask only for properties that exist, and for each only once', () => {
    for (const stencil of stencils) {
      const form = formOf(stencil)
      for (const id of form) expect(propertyById.has(id), `${stencil.id} asks for ${id}`).toBe(true)
      expect(new Set(form).size, `${stencil.id} repeats a property`).toBe(form.length)
    }
  })

  it('have defaults that answer a property of their own form', () => {
    for (const stencil of stencils) {
      for (const [id, value] of Object.entries(stencil.defaults)) {
        expect(formOf(stencil), `${stencil.id} has a default for ${id}`).toContain(id)
        const property = propertyById.get(id)
        expect(property && isAnswer(property, value), `${stencil.id}.${id} = ${value}`).toBe(true)
      }
    }
  })

  it('have an icon that lucide draws', () => {
    const icons = new URL('../../node_modules/lucide-react/dist/esm/icons/', import.meta.url)
    expect(statSync(icons).isDirectory()).toBe(true)
    for (const { id, icon } of stencils)
      expect(existsSync(new URL(`${icon}.mjs`, icons)), `${id}: ${icon}`).toBe(true)
  })

  it('belong to a section of the palette, and no section is empty', () => {
    expect([...new Set(stencils.map((stencil) => stencil.group))].sort()).toEqual([...paletteGroups].sort())
  })

  it('say how a boundary is drawn, and only a boundary', () => {
    for (const stencil of stencils)
      expect(stencil.shape !== undefined, stencil.id).toBe(stencil.base === 'boundary')
  })

  it('bring the protection that their protocol has', () => {
    expect(stencilById.get('flow.https')?.defaults).toMatchObject({ channel: 'internet', encrypted: 'yes' })
    expect(stencilById.get('flow.hl7v2')?.defaults).toMatchObject({
      encrypted: 'no',
      authenticatesSource: 'no',
    })
    expect(stencilById.get('flow.ble')?.defaults).toEqual({ channel: 'ble' })
  })
})

describe('properties', () => {
  it('have unique ids and can be answered somewhere', () => {
    expect(propertyById.size).toBe(properties.length)
    const asked = new Set(stencils.flatMap((stencil) => stencil.properties))
    for (const { id } of properties)
      expect(asked.has(id) || computedFacts.includes(id), `${id} is on no form`).toBe(true)
    for (const id of computedFacts) expect(asked, `${id} is computed`).not.toContain(id)
  })

  it('explain themselves in a sentence', () => {
    for (const { id, help } of properties) expect(help, id).toMatch(/^[A-Z].{20,}\.$/)
  })

  it('do not list "unknown" as an answer', () => {
    for (const { id, type } of properties)
      if (type.kind === 'enum' || type.kind === 'multi')
        expect(
          type.values.map((value) => value.id),
          id,
        ).not.toContain('unknown')
  })
})

function isAnswer({ type }: Property, value: unknown): boolean {
  switch (type.kind) {
    case 'tri':
      return value === 'yes' || value === 'no'
    case 'enum':
      return type.values.some((option) => option.id === value)
    case 'multi':
      return Array.isArray(value) && value.every((id) => type.values.some((option) => option.id === id))
    case 'number':
      return typeof value === 'number' && value >= type.min && value <= type.max
  }
}
