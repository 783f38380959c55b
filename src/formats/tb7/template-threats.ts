import type { Pack } from '../../engine/pack.ts'
import type { Rule } from '../../engine/rule.ts'
import type { StrideLetter } from '../../model/record.ts'
import { conditionFilter } from '../tm7/filter/condition-filter.ts'
import { printFilter } from '../tm7/filter/print-filter.ts'
import type { XmlElement } from '../tm7/xml/element.ts'
import { guidOf } from './guid-of.ts'
import { type Datum, datumElement, element } from './template-element.ts'
import type { TemplateLoss } from './template-loss.ts'
import type { TemplateNames } from './template-names.ts'

/** The categories of a template: names by id. */
export type Categories = ReadonlyMap<string, string>

/** The six that every template has. */
export const strideCategories: { readonly [L in StrideLetter]: string } = {
  S: 'Spoofing',
  T: 'Tampering',
  R: 'Repudiation',
  I: 'Information Disclosure',
  D: 'Denial of Service',
  E: 'Elevation of Privilege',
}

/** Name of the category that a rule's threats are listed under. */
export function categoryNameOf(rule: Rule, pack: Pack): string {
  const [letter] = rule.stride
  // Groups of imported packs are the categories of their template.
  return pack.crossing === 'tmt' || letter === undefined ? rule.group : strideCategories[letter]
}

/** A rule as a threat type; null, with a loss, where its condition has no filter. */
export function threatElement(
  rule: Rule,
  pack: Pack,
  names: TemplateNames,
  categories: Categories,
  losses: TemplateLoss[],
): XmlElement | null {
  const filter =
    rule.scope === 'flow'
      ? conditionFilter(rule.condition, names)
      : ({ ok: false, error: { path: '', reason: 'scope' } } as const)
  if (!filter.ok) {
    losses.push({ code: 'rule-left-out', rule: rule.title, ruleId: rule.id, ...filter.error })
    return null
  }
  const name = categoryNameOf(rule, pack)
  const category = [...categories].find(([, known]) => known === name)?.[0] ?? name
  const description = withNames(rule.description)
  const data = [
    { ...standardData.description, values: [description] },
    { ...standardData.priority, values: [priorityOf(rule) ?? ''] },
    ...textData(rule, pack),
  ]
  return element('ThreatType', [
    element('GenerationFilters', [element('Include', printFilter(filter.value)), element('Exclude')]),
    element('Id', rule.originId ?? rule.id),
    element('ShortTitle', withNames(rule.title)),
    element('Category', category),
    element('Description', description),
    element('PropertiesMetaData', data.map(datumElement)),
  ])
}

/** What the list of threats shows: the usual fields, and those that some rule of the pack fills. */
export function metadataElement(pack: Pack): XmlElement {
  const more = new Map(pack.rules.flatMap((rule) => textData(rule, pack)).map((datum) => [datum.name, datum]))
  const data: readonly Datum[] = [
    { name: 'Title', label: 'Title', values: [''], type: 0, id: guidOf('Title') },
    { name: 'UserThreatCategory', label: 'Category', values: null, type: 0, id: guidOf('Category') },
    {
      ...{ name: 'UserThreatShortDescription', label: 'Short Description', isHidden: true },
      ...{ values: [''], type: 0, id: guidOf('Short Description') },
    },
    { ...standardData.description, values: [''] },
    { name: 'StateInformation', label: 'Justification', values: [''], type: 0, id: guidOf('Justification') },
    { name: 'InteractionString', label: 'Interaction', values: null, type: 0, id: guidOf('Interaction') },
    { ...standardData.priority, values: ['High', 'Medium', 'Low'] },
    ...[...more.values()].map((datum): Datum => ({ ...datum, values: [''] })),
  ]
  return element('ThreatMetaData', [
    element('IsPriorityUsed', 'true'),
    element('IsStatusUsed', 'true'),
    element('PropertiesMetaData', data.map(datumElement)),
  ])
}

const standardData = {
  description: { name: 'UserThreatDescription', label: 'Description', type: 0, id: guidOf('Description') },
  priority: { name: 'Priority', label: 'Priority', type: 1, id: guidOf('Priority') },
} as const

function textData(rule: Rule, pack: Pack): readonly Datum[] {
  const mitigations = rule.mitigations.flatMap((id) => {
    const found = pack.mitigations.find((mitigation) => mitigation.id === id)
    return found === undefined ? [] : [`${found.title}: ${found.description}`]
  })
  const texts = [
    { label: 'Possible Mitigation(s)', text: mitigations.join('\n') },
    ...(rule.texts ?? []),
    { label: 'References', text: rule.references.join(', ') },
  ]
  return texts
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => {
      const name =
        label === 'Possible Mitigation(s)' ? 'PossibleMitigations' : label.replace(/[^A-Za-z0-9]/g, '')
      return { name: name === '' ? guidOf(label) : name, label, values: [text], type: 2, id: guidOf(label) }
    })
}

/** The level of its proposed factors, by sums of 12 and more, and of 8 and more. */
function priorityOf({ priority, suggestedDread }: Rule): string | null {
  if (priority !== undefined) return priority
  if (suggestedDread === null) return null
  const sum = Object.values(suggestedDread).reduce((total: number, factor) => total + factor, 0)
  return sum >= 12 ? 'High' : sum >= 8 ? 'Medium' : 'Low'
}

/** `{source}` becomes `{source.Name}`. */
function withNames(text: string): string {
  return text.replace(/\{(source|target|flow)\}/g, '{$1.Name}')
}
