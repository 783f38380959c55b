import type { Stencil, Vocabulary } from '../../engine/pack.ts'
import { paletteGroups } from '../../knowledge/vocabulary.ts'

/** A section of the palette. */
export interface StencilGroup {
  readonly name: string
  readonly stencils: readonly Stencil[]
}

/**
 * What can be drawn, by section in the given order (sections that it lacks come last). A query keeps stencils of
 * which every word is found; names that start with it come first within their section. Empty sections are left
 * out.
 */
export function searchStencils(
  stencils: readonly Stencil[],
  query: string,
  order: readonly string[],
): readonly StencilGroup[] {
  const words = normalised(query).split(' ').filter(Boolean)
  const groups = new Map<string, Stencil[]>()
  for (const stencil of stencils) {
    if (stencil.abstract === true || !matches(stencil, words)) continue
    const group = groups.get(stencil.group)
    if (group === undefined) groups.set(stencil.group, [stencil])
    else group.push(stencil)
  }
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...groups]
    .map(([name, found]) => ({ name, stencils: bestFirst(found, normalised(query).trim()) }))
    .sort((a, b) => rank(a.name) - rank(b.name))
}

/** What the palette offers, and its sections in their order. */
export interface PaletteContent {
  readonly stencils: readonly Stencil[]
  readonly order: readonly string[]
}

/**
 * The types of imported templates, which such a model is drawn with, before the built-in ones. Templates call
 * their sections alike: where there are several, each section says whose it is.
 * @param own packs of one's own that the model uses, imported ones among them
 */
export function paletteContent(stencils: readonly Stencil[], own: readonly Vocabulary[]): PaletteContent {
  const imported = own.filter(({ origin }) => origin !== undefined)
  const section = new Map<string, string>()
  for (const pack of imported) {
    for (const { id, group } of pack.stencils) {
      section.set(id, imported.length > 1 ? `${group} · ${pack.name}` : group)
    }
  }
  return {
    stencils: stencils.map((stencil) => {
      const group = section.get(stencil.id)
      return group === undefined || group === stencil.group ? stencil : { ...stencil, group }
    }),
    order: [...new Set([...section.values(), ...paletteGroups])],
  }
}

function matches(stencil: Stencil, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = normalised([stencil.name, ...stencil.keywords, stencil.group, stencil.description].join(' '))
  return words.every((word) => text.includes(word))
}

function bestFirst(stencils: readonly Stencil[], query: string): readonly Stencil[] {
  if (query === '') return stencils
  const score = ({ name }: Stencil) => {
    const text = normalised(name)
    return text.startsWith(query) ? 0 : text.includes(query) ? 1 : 2
  }
  return [...stencils].sort((a, b) => score(a) - score(b))
}

/** Lower case, without accents. */
function normalised(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
