import type { LibraryMitigation, Pack, Property, Stencil } from '../../engine/pack.ts'
import type { Rule } from '../../engine/rule.ts'
import { t } from '../../messages/messages.ts'
import { camelIdFrom, nextInRow } from './pack-ids.ts'

/** A pack with nothing in it, which builds on what is built in. */
export function newPack(id: string, name: string, extended: readonly string[]): Pack {
  return {
    id,
    version: '0.1.0',
    name,
    description: '',
    extends: extended,
    crossing: 'containment',
    stencils: [],
    properties: [],
    mitigations: [],
    rules: [],
  }
}

/** A rule that is complete but for its title: any flow that crosses a boundary. */
export function newRule(pack: Pack): Rule {
  return {
    id: nextInRow(`${shortName(pack.id)}-`, idsOf(pack.rules)),
    group: pack.name,
    title: t('packs.rule.newTitle'),
    description: '',
    stride: [],
    scope: 'flow',
    condition: { op: 'and', args: [{ op: 'crosses', value: null }] },
    suggestedDread: null,
    safetySeverity: null,
    attackClass: 'virtual',
    tags: [],
    aggregate: 'instance',
    mitigations: [],
    references: [],
    examples: { fires: [], silent: [] },
  }
}

export function newStencil(pack: Pack): Stencil {
  const name = t('packs.stencil.newName')
  return {
    id: camelIdFrom(name, `${pack.id}.`, idsOf(pack.stencils)),
    name,
    base: 'process',
    parent: null,
    group: pack.name,
    description: '',
    keywords: [],
    icon: 'circle',
    properties: [],
    defaults: {},
  }
}

export function newProperty(pack: Pack, taken: ReadonlySet<string>): Property {
  const label = t('packs.property.newName')
  return {
    id: camelIdFrom(label, '', new Set([...idsOf(pack.properties), ...taken])),
    label,
    help: '',
    group: pack.name,
    type: { kind: 'tri' },
  }
}

export function newMitigation(pack: Pack): LibraryMitigation {
  return {
    id: nextInRow('M', idsOf(pack.mitigations)),
    title: t('packs.mitigation.newTitle'),
    description: '',
    kind: 'preventive',
    lowersDread: [],
    references: {},
  }
}

/**
 * The id that goes with a new name, while nothing refers to the one before: what was made a moment ago
 * should not be called `newType` for ever. Else the id as it is.
 */
export function idAfterRename(
  pack: Pack,
  entry: { readonly id: string; readonly name: string },
  name: string,
  prefix: string,
): string {
  const isAutomatic =
    entry.id.replace(/\d+$/, '') === camelIdFrom(entry.name, prefix, new Set()).replace(/\d+$/, '')
  const mentions =
    JSON.stringify(pack).split(new RegExp(`(?<=["./])${entry.id.replaceAll('.', '\\.')}"`)).length - 1
  if (!isAutomatic || mentions > 1) return entry.id
  return camelIdFrom(name, prefix, idsOf([...pack.stencils, ...pack.properties]))
}

/**
 * A rule of another pack as an own one, with the mitigations that it proposes. Its id is kept where it is
 * free. Examples stay: what they show is still what the copy does, until it is changed.
 */
export function withCopiedRule(
  pack: Pack,
  rule: Rule,
  from: Pack,
): { readonly pack: Pack; readonly id: string } {
  const taken = idsOf(pack.rules)
  const id = taken.has(rule.id) ? nextInRow(`${rule.id}-`, taken) : rule.id
  const known = idsOf(pack.mitigations)
  const library = from.mitigations.filter(
    (entry) => rule.mitigations.includes(entry.id) && !known.has(entry.id),
  )
  const { formerIds: _, defersTo: __, ...rest } = rule
  const copy: Rule = { ...rest, id }
  return {
    pack: {
      ...pack,
      extends:
        pack.extends.includes(from.id) || from.id === pack.id ? pack.extends : [...pack.extends, from.id],
      mitigations: [...pack.mitigations, ...library],
      rules: [...pack.rules, copy],
    },
    id,
  }
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id))
}

/** `WARD` of `ward-network`. */
function shortName(packId: string): string {
  return (packId.split('-')[0] ?? 'R').toUpperCase().slice(0, 8)
}
