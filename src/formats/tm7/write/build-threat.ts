import { noTime } from '../document/namespaces.ts'
import type { XmlElement } from '../xml/element.ts'
import { arrayItem, declaring, knowledgeItem, nil } from './build-xml.ts'
import type { ThreatContent } from './threat-content.ts'

/** A threat that the file does not have yet. */
export interface NewThreat extends ThreatContent {
  readonly number: number
  readonly typeId: string
  readonly surface: string
  readonly source: string
  readonly flow: string
  readonly target: string
  /** Name of the flow. */
  readonly interaction: string
  readonly category: string
  readonly shortDescription: string
  readonly changedBy: string
  /** Empty for never. */
  readonly modifiedAt: string
  /** Made by a person, not by a rule. */
  readonly isWide: boolean
  /** What the template defines beside, by key. */
  readonly texts: readonly (readonly [key: string, text: string])[]
}

/** The key that the file gives a threat. */
export function threatKey(typeId: string, source: string, flow: string, target: string): string {
  return `${typeId}${source}${flow}${target}`
}

/** The name of entries in the list of threats, where the file has none to go by. */
export const threatEntryName = 'KeyValueOfstringThreatpc_P0_PhOB'

/** An entry of the list of threats, its members in the order of the tool. */
export function threatEntry(threat: NewThreat): XmlElement {
  const { typeId, source, flow, target } = threat
  const texts: readonly (readonly [string, string])[] = [
    ['Title', threat.title],
    ['UserThreatCategory', threat.category],
    ['UserThreatShortDescription', threat.shortDescription],
    ['UserThreatDescription', threat.description],
    ...(threat.justification === '' ? [] : [['StateInformation', threat.justification] as const]),
    ['InteractionString', threat.interaction],
    ...threat.texts,
    ['Priority', threat.priority],
  ]
  const empty = (local: string) => knowledgeItem(local, [], nil)
  const value = arrayItem('Value', [
    knowledgeItem('ChangedBy', threat.changedBy),
    knowledgeItem('DrawingSurfaceGuid', threat.surface),
    knowledgeItem('FlowGuid', flow),
    knowledgeItem('Id', String(threat.number)),
    knowledgeItem('InteractionKey', interactionKey(source, flow, target)),
    empty('InteractionString'),
    knowledgeItem('ModifiedAt', threat.modifiedAt || noTime),
    knowledgeItem('Priority', threat.priority),
    knowledgeItem(
      'Properties',
      texts.map(([key, text]) => threatTextItem(key, text)),
    ),
    knowledgeItem('SourceGuid', source),
    knowledgeItem('State', threat.state),
    empty('StateInformation'),
    knowledgeItem('TargetGuid', target),
    empty('Title'),
    knowledgeItem('TypeId', typeId),
    knowledgeItem('Upgraded', 'false'),
    empty('UserThreatCategory'),
    empty('UserThreatDescription'),
    empty('UserThreatShortDescription'),
    knowledgeItem('Wide', String(threat.isWide)),
  ])
  const key = arrayItem('Key', threatKey(typeId, source, flow, target))
  return declaring(arrayItem(threatEntryName, [key, declaring(value, 'b')]), 'a', 'i')
}

export function interactionKey(source: string, flow: string, target: string): string {
  return `${source}:${flow}:${target}`
}

/** One of a threat's texts. */
export function threatTextItem(key: string, text: string): XmlElement {
  return arrayItem('KeyValueOfstringstring', [arrayItem('Key', key), arrayItem('Value', text)])
}

/** Names of a threat's members in the order of the tool. */
export const threatMembers = [
  'ChangedBy',
  'DrawingSurfaceGuid',
  'FlowGuid',
  'Id',
  'InteractionKey',
  'InteractionString',
  'ModifiedAt',
  'Priority',
  'Properties',
  'SourceGuid',
  'State',
  'StateInformation',
  'TargetGuid',
  'Title',
  'TypeId',
  'Upgraded',
  'UserThreatCategory',
  'UserThreatDescription',
  'UserThreatShortDescription',
  'Wide',
]
