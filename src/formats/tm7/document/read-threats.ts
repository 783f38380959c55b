import { sha256Hex } from '../../../base/sha256.ts'
import type { Rule } from '../../../engine/rule.ts'
import { newRecord } from '../../../model/new-record.ts'
import { decisionId } from '../../../model/record-ids.ts'
import type { AnyRecord, IdOf, Recorded, SubjectId } from '../../../model/tables.ts'
import { ownThreatData } from '../knowledge/own-threat-data.ts'
import { strideOf, withPlaceholders } from '../knowledge/pack-rules.ts'
import { plainText } from '../knowledge/plain-text.ts'
import { createTextFitter } from './fit-text.ts'
import type { ImportNote } from './import-summary.ts'
import type { PackNames } from './pack-names.ts'
import type { ReadDrawings } from './read-drawings.ts'
import { readInstant } from './read-instant.ts'
import { createGuidIds } from './record-guid.ts'
import { isMadeFrom } from './text-pattern.ts'
import { statusOfState, untouchedState } from './threat-states.ts'
import { type Tm7Threat, threatText } from './tm7-file.ts'

/** The threats of a file as records, and which of its parts each is from. */
export interface ReadThreats {
  readonly records: readonly AnyRecord[]
  readonly threats: ReadonlyMap<IdOf<'recorded'>, Tm7Threat>
  readonly byHand: number
  readonly decisions: number
}

/** What reading threats needs beside the threats. */
export interface ThreatSurroundings {
  readonly drawings: ReadDrawings
  readonly names: PackNames
  /** Labels of texts that the template defines, by key. */
  readonly labels: ReadonlyMap<string, string>
  /** ISO 8601: when threats were written that do not say it. */
  readonly now: string
  readonly notes: ImportNote[]
}

/**
 * Every threat of the file becomes a `recorded` record. One whose rule is in the knowledge base, on a flow that
 * still joins the same ends, meets what our evaluation finds there; any other becomes a hand-written threat as
 * well. A decision is made only where a person touched it.
 */
export function readThreats(
  threats: readonly Tm7Threat[],
  { drawings, names, labels, now, notes }: ThreatSurroundings,
): ReadThreats {
  const fit = createTextFitter(notes)
  const ids = createGuidIds()
  const records: AnyRecord[] = []
  const read = new Map<IdOf<'recorded'>, Tm7Threat>()
  const elementNames = new Map<string, string>()
  for (const record of drawings.records) if ('stencil' in record) elementNames.set(record.id, record.name)
  let byHand = 0
  let decisions = 0

  for (const threat of threats) {
    const rule = threat.isWide ? undefined : names.rule(threat.typeId)
    const flow = drawings.flowOf(threat.flowGuid, threat.surfaceGuid)
    const made = rule !== undefined && flow !== undefined ? foundBy(rule, flow, threat) : null
    const title = fit.name(threatText(threat, 'Title'), 'title')
    if (made === null) {
      byHand += 1
      const code = rule === undefined ? 'threat-by-hand' : 'threat-flow-gone'
      notes.push({ kind: 'kept', code, data: { title } })
    }
    const finding = made ?? handWritten(threat, title)
    const recorded = recordOf(threat, finding)
    read.set(recorded.id, threat)
    records.push(recorded)
    const decision = decisionOf(threat, recorded, made === null ? undefined : rule)
    if (decision !== null) {
      decisions += 1
      records.push(decision)
    }
  }
  return { records, threats: read, byHand, decisions }

  /** The id of the finding that a threat meets; null where the flow joins other ends now, or another threat has it. */
  function foundBy(rule: Rule, flow: SubjectId, threat: Tm7Threat): string | null {
    const ends = drawings.endsOf(flow)
    const isSame =
      ends?.source.toLowerCase() === threat.sourceGuid.toLowerCase() &&
      ends.target.toLowerCase() === threat.targetGuid.toLowerCase()
    const finding = `${names.pack?.id ?? ''}/${rule.id}@${flow}`
    return isSame && finding.length < 280 && !read.has(`recorded:${finding}`) ? finding : null
  }

  /** The id of a new hand-written threat. */
  function handWritten(threat: Tm7Threat, title: string): IdOf<'threat'> {
    const { id } = ids.take('threat', `tmt-${sha256Hex(threat.key).slice(0, 16)}`)
    const flow = drawings.flowOf(threat.flowGuid, threat.surfaceGuid)
    const ends = [threat.sourceGuid, threat.targetGuid].flatMap((guid) => drawings.elementOf(guid) ?? [])
    records.push(
      newRecord('threat', {
        ...{ id, title },
        description: fit.long(threatText(threat, 'UserThreatDescription'), 'description', id),
        stride: strideOf(threatText(threat, 'UserThreatCategory')),
        subjects: flow === undefined ? [...new Set(ends)] : [flow],
        createdBy: fit.name(threat.changedBy, 'changedBy', id),
        createdAt: readInstant(threat.modifiedAt) ?? now,
      }),
    )
    return id
  }

  function recordOf(threat: Tm7Threat, finding: string): Recorded {
    const id: IdOf<'recorded'> = `recorded:${finding}`
    const name = (text: string, field: string) => fit.name(text, field, id)
    return newRecord('recorded', {
      ...{ id, finding },
      key: threat.key.slice(0, 1000),
      number: Math.max(-1e15, Math.min(1e15, threat.number)),
      typeId: name(threat.typeId, 'typeId'),
      sourceGuid: name(threat.sourceGuid, 'sourceGuid'),
      flowGuid: name(threat.flowGuid, 'flowGuid'),
      targetGuid: name(threat.targetGuid, 'targetGuid'),
      title: fit.long(threatText(threat, 'Title'), 'title', id),
      category: name(threatText(threat, 'UserThreatCategory'), 'category'),
      shortDescription: fit.long(threatText(threat, 'UserThreatShortDescription'), 'shortDescription', id),
      description: fit.long(threatText(threat, 'UserThreatDescription'), 'description', id),
      state: name(threat.state, 'state'),
      justification: fit.long(threatText(threat, 'StateInformation'), 'justification', id),
      priority: name(priorityOf(threat), 'priority'),
      changedBy: name(threat.changedBy, 'changedBy'),
      modifiedAt: readInstant(threat.modifiedAt) === null ? '' : name(threat.modifiedAt, 'modifiedAt'),
      texts: [...threat.texts]
        .filter(([key]) => !ownThreatData.includes(key))
        .slice(0, 50)
        .map(([key, text]) => ({
          label: name(labels.get(key) || key, 'label'),
          text: fit.long(text, 'text', id),
        })),
    })
  }

  function decisionOf(threat: Tm7Threat, recorded: Recorded, rule: Rule | undefined) {
    const { finding, title, description, priority, justification, state } = recorded
    const status = statusOfState(state)
    if (status === undefined) {
      notes.push({
        kind: 'kept',
        code: 'unknown-state',
        data: { title: title.slice(0, 300), state },
        subject: finding,
      })
    }
    const other = threat.priority
    if (other !== '' && other !== priorityOf(threat)) {
      const data = { title: title.slice(0, 300), taken: priority, other }
      notes.push({ kind: 'guessed', code: 'two-priorities', data, subject: finding })
    }
    const isTouched = recorded.modifiedAt !== '' || state !== untouchedState
    const wording = {
      ...(rule === undefined || !isTouched || title === '' || isMadeFrom(asInRules(title), rule.title)
        ? {}
        : { title: fit.name(title, 'title', finding) }),
      ...(rule === undefined ||
      !isTouched ||
      description === '' ||
      isMadeFrom(asInRules(description), rule.description)
        ? {}
        : { description }),
    }
    const hasWording = Object.keys(wording).length > 0
    const hasPriority = isTouched && rule !== undefined && priority !== '' && priority !== rule.priority
    const isDecided = (status ?? 'open') !== 'open' || justification !== ''
    if (!isDecided && !hasWording && !hasPriority) return null
    const subjects = [threat.sourceGuid, threat.targetGuid]
    return newRecord('decision', {
      id: decisionId(finding),
      finding,
      status: status ?? 'open',
      reason: justification,
      title: title.slice(0, 300),
      subjectNames: subjects.flatMap((guid) => elementNames.get(drawings.elementOf(guid) ?? '') ?? []),
      ...(isDecided ? { decidedBy: recorded.changedBy, decidedAt: readInstant(threat.modifiedAt) } : {}),
      ...(hasWording ? { wording } : {}),
      ...(hasPriority ? { priority } : {}),
    })
  }
}

/** A recorded text in the form that texts of rules have. */
function asInRules(text: string): string {
  return withPlaceholders(plainText(text))
}

/** The priority among the texts; where the two that a file may give differ, it is the one that fits the rules. */
export function priorityOf(threat: Tm7Threat): string {
  return threat.texts.get('Priority') ?? threat.priority
}
