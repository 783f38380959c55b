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

/** The order of sections: those of imported templates, which the model is drawn with, before the built-in ones. */
export function paletteOrder(own: readonly Vocabulary[]): readonly string[] {
  const imported = own.flatMap(({ origin, stencils }) => (origin === undefined ? [] : stencils))
  return [...new Set([...imported.map(({ group }) => group), ...paletteGroups])]
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
