import { get, list } from '../../../model/document.ts'
import { decisionId } from '../../../model/record-ids.ts'
import type { Decision, Recorded, SubjectId, Threat } from '../../../model/tables.ts'
import { noGuid } from '../document/namespaces.ts'
import type { ReadThreats } from '../document/read-threats.ts'
import { guidKey } from '../document/record-guid.ts'
import { untouchedState } from '../document/threat-states.ts'
import type { Tm7Threat } from '../document/tm7-file.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { ownThreatData } from '../knowledge/own-threat-data.ts'
import type { XmlElement } from '../xml/element.ts'
import { child, children, childText } from '../xml/element-parts.ts'
import { interactionKey, threatEntry, threatKey, threatMembers, threatTextItem } from './build-threat.ts'
import { declaring, knowledgeItem } from './build-xml.ts'
import { guidOf } from './guids.ts'
import { setMember, withoutNil } from './set-member.ts'
import type { ThreatContent } from './threat-content.ts'
import { findingParts, namesAround, threatLookup } from './threat-lookup.ts'
import type { Tm7Writer } from './tm7-writer.ts'
import type { WrittenDrawings, WrittenFlow } from './write-drawings.ts'

/**
 * Carries decisions into the threats that the file holds, and adds those that a person decided on or wrote.
 * Threats that a rule finds and nobody touched are left to the other tool, which makes them itself.
 */
export function writeThreats(
  writer: Tm7Writer,
  { threats }: ReadThreats,
  written: WrittenDrawings,
  knowledge: KnowledgeBase | null,
): void {
  const { draft, base, document, names, notes } = writer
  const was = threatLookup(base, names)
  const is = threatLookup(document, names)
  let kept = 0
  let number = [...threats.values()].reduce((highest, one) => Math.max(highest, one.number), 0)

  for (const [id, threat] of threats) {
    const recorded = get(base, 'recorded', id)
    if (recorded !== undefined) writeRecorded(recorded, threat)
  }
  const known = new Set([...threats.keys()].map((id) => id.slice('recorded:'.length)))
  for (const decision of list(document, 'decision')) {
    if (!known.has(decision.finding)) addDecided(decision)
  }
  for (const threat of list(document, 'threat')) if (!known.has(threat.id)) addWritten(threat)
  if (kept > 0) notes.push({ kind: 'changed', code: 'kept-threats', data: { n: kept } })

  function writeRecorded({ finding }: Recorded, threat: Tm7Threat): void {
    const isGone =
      get(base, 'threat', finding) !== undefined && get(document, 'threat', finding) === undefined
    const found = findingParts(finding, names)
    const flow = found === null ? undefined : written.flow(found.flow)
    const isFlowGone = found !== null && flow === undefined
    const isTouched =
      threat.state !== untouchedState || get(document, 'decision', decisionId(finding)) !== undefined
    if (isGone || (isFlowGone && !isTouched)) {
      draft.remove(threat.list, threat.entry)
      return
    }
    if (isFlowGone) kept += 1
    patchContent(threat, was.content(finding), is.content(finding), finding)
    if (found !== null && flow !== undefined) patchEnds(threat, written.flowBefore(found.flow), flow)
  }

  function patchContent(
    threat: Tm7Threat,
    before: ThreatContent,
    after: ThreatContent,
    finding: string,
  ): void {
    let isChanged = false
    const change = (field: keyof ThreatContent, write: (text: string) => void) => {
      if (before[field] === after[field]) return
      isChanged = true
      write(after[field])
    }
    change('state', (text) => setThreat(threat, 'State', text))
    change('priority', (text) => {
      setThreat(threat, 'Priority', text)
      setText(threat, 'Priority', text)
    })
    change('justification', (text) => setText(threat, 'StateInformation', text))
    if (isWorded(finding)) {
      change('title', (text) => setText(threat, 'Title', text))
      change('description', (text) => setText(threat, 'UserThreatDescription', text))
    }
    if (!isChanged) return
    const decision = get(document, 'decision', decisionId(finding))
    if (decision !== undefined && decision.decidedBy !== '')
      setThreat(threat, 'ChangedBy', decision.decidedBy)
    if (decision?.decidedAt != null) setThreat(threat, 'ModifiedAt', decision.decidedAt)
  }

  /** Whether people gave it words of their own, before or now: names in other words are left as they were. */
  function isWorded(finding: string): boolean {
    return (
      get(base, 'threat', finding) !== undefined ||
      [base, document].some((one) => get(one, 'decision', decisionId(finding))?.wording !== undefined)
    )
  }

  /** A flow that joins other ends now, or stands in another diagram, takes its threats along. */
  function patchEnds(threat: Tm7Threat, before: WrittenFlow | undefined, now: WrittenFlow): void {
    if (before === undefined) return
    const { source, target, guid, surface } = now
    if (surface !== before.surface) setThreat(threat, 'DrawingSurfaceGuid', surface)
    if (source === before.source && target === before.target && guid === before.guid) return
    const key = child(threat.entry, 'Key')
    if (key !== undefined) draft.setText(key, threatKey(threat.typeId, source, guid, target))
    setThreat(threat, 'FlowGuid', guid)
    setThreat(threat, 'InteractionKey', interactionKey(source, guid, target))
    setThreat(threat, 'SourceGuid', source)
    setThreat(threat, 'TargetGuid', target)
  }

  function setThreat(threat: Tm7Threat, member: string, text: string): void {
    setMember(draft, threat.node, member, text, threatMembers, (local, value) =>
      declaring(knowledgeItem(local, value), 'b'),
    )
  }

  function setText(threat: Tm7Threat, key: string, text: string): void {
    const { textList } = threat
    const entry = textList && children(textList).find((one) => childText(one, 'Key').trim() === key)
    const value = entry && child(entry, 'Value')
    if (textList === undefined) setThreat(threat, key, text)
    else if (value !== undefined) {
      draft.setText(value, text)
      withoutNil(draft, value)
    } else if (text !== '') draft.append(textList, declaring(threatTextItem(key, text), 'a'))
  }

  /** A finding that a person decided on and the file does not hold. */
  function addDecided(decision: Decision): void {
    const { finding } = decision
    const found = findingParts(finding, names)
    const flow = found === null ? undefined : written.flow(found.flow)
    const content = is.content(finding)
    if (found === null || flow === undefined || !saysSomething(decision, content)) return
    const type = knowledge?.threats.find(({ id }) => id === found.rule.originId)
    const category = knowledge?.categories.find(({ id }) => id === type?.category)
    number += 1
    addEntry({
      ...content,
      ...{ number, typeId: found.rule.originId ?? found.rule.id, isWide: false },
      ...{ surface: flow.surface, source: flow.source, flow: flow.guid, target: flow.target },
      interaction: namesAround(document, found.flow).flow ?? '',
      category: category?.name ?? found.rule.group,
      shortDescription: category?.shortDescription ?? '',
      ...changeOf(decision),
      texts: (type?.data ?? [])
        .filter(({ name }) => !ownThreatData.includes(name))
        .map(({ name, values }) => [name, values[0] ?? '']),
    })
  }

  /** A threat that a person wrote here. */
  function addWritten(threat: Threat): void {
    const [flowId] = threat.subjects.filter((id) => id.startsWith('flow:'))
    const flow = flowId === undefined ? undefined : written.flow(flowId)
    const elements = threat.subjects.flatMap((id: SubjectId) => written.element(id) ?? [])
    const [first, second] = flow === undefined ? elements : []
    number += 1
    addEntry({
      ...is.content(threat.id),
      ...{ number, typeId: `BS${guidKey(guidOf(threat.id))}`, isWide: true },
      surface: flow?.surface ?? first?.surface ?? written.firstSurface,
      source: flow?.source ?? first?.guid ?? noGuid,
      flow: flow?.guid ?? noGuid,
      target: flow?.target ?? second?.guid ?? noGuid,
      interaction: flowId === undefined ? '' : (get(document, 'flow', flowId)?.name ?? ''),
      category: strideNames[threat.stride[0] ?? ''] ?? '',
      shortDescription: '',
      ...changeOf(get(document, 'decision', decisionId(threat.id))),
      texts: [],
    })
  }

  function addEntry(threat: Parameters<typeof threatEntry>[0]): void {
    const list = writer.listNamed('ThreatInstances')
    draft.append(list, spelt(list, threatEntry(threat)))
  }
}

/** Whether a decision says what the format can hold: a state, a reason, a priority, or other words. */
function saysSomething({ priority, wording }: Decision, { state, justification }: ThreatContent): boolean {
  return state !== untouchedState || justification !== '' || priority !== undefined || wording !== undefined
}

function changeOf(decision: Decision | undefined): {
  readonly changedBy: string
  readonly modifiedAt: string
} {
  return { changedBy: decision?.decidedBy ?? '', modifiedAt: decision?.decidedAt ?? '' }
}

/** The entry with the name that entries have in this file: its serializer made it up. */
function spelt(list: XmlElement, entry: XmlElement): XmlElement {
  const other = children(list).find(({ local }) => local.startsWith('KeyValueOfstringThreat'))
  return other === undefined ? entry : { ...entry, name: `a:${other.local}`, local: other.local }
}

const strideNames: { readonly [letter: string]: string | undefined } = {
  S: 'Spoofing',
  T: 'Tampering',
  R: 'Repudiation',
  I: 'Information Disclosure',
  D: 'Denial Of Service',
  E: 'Elevation Of Privilege',
}
