import type { Names } from '../../engine/names-of.ts'
import type { ThreatRow } from '../../engine/threat.ts'
import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { factName, factValue, subjectOf } from '../changed-facts.ts'
import { type Block, type Inline, text } from '../document.ts'
import { day, levelBadge, stateLabel, statusLabel } from '../labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'
import { type UnbackedClaim, unbackedClaims } from '../unbacked-claims.ts'

export const limits: Section = {
  id: 'limits',
  title: () => t('report.limits'),
  build: (context) => [
    heading(2, t('report.rulesFailed'), 'limits/rules'),
    rulesFailed(context),
    heading(2, t('report.switchedOff'), 'limits/switched-off'),
    switchedOff(context),
    heading(2, t('report.unbacked'), 'limits/unbacked'),
    unbacked(context),
    heading(2, t('report.gone'), 'limits/gone'),
    ...gone(context),
    heading(2, t('report.leftOut'), 'limits/left-out'),
    leftOut(context),
  ],
}

function rulesFailed({ ruleErrors, names }: ReportContext): Block {
  if (ruleErrors.length === 0) {
    return { kind: 'paragraph', style: 'body', runs: text(t('report.rulesFailedNone')) }
  }
  return {
    kind: 'table',
    caption: t('report.rulesFailed'),
    empty: '',
    columns: [
      { title: t('report.rule'), grow: 1, min: 16 },
      { title: t('report.on'), grow: 1, min: 14 },
      { title: t('report.problem'), grow: 3, min: 24 },
    ],
    rows: ruleErrors.map(({ packId, ruleId, subject, message }) => ({
      cells: [
        text(`${packId}/${ruleId}`),
        text(subject === null ? '–' : names.subject(subject)),
        text(message),
      ],
    })),
  }
}

/** Rules that are not run on this model because somebody said so. */
function switchedOff({ document }: ReportContext): Block {
  const switches = list(document, 'ruleSwitch')
  if (switches.length === 0) {
    return { kind: 'paragraph', style: 'body', runs: text(t('report.switchedOffNone')) }
  }
  return {
    kind: 'table',
    caption: t('report.switchedOff'),
    empty: '',
    columns: [
      { title: t('report.rule'), grow: 1, min: 16 },
      { title: t('report.reason'), grow: 3, min: 24 },
      { title: t('report.by'), grow: 1.2, min: 14 },
    ],
    rows: switches.map(({ pack, rule, reason, by, at }) => ({
      keep: false,
      cells: [
        text(`${pack}/${rule}`),
        text(reason),
        text(`${by === '' ? t('report.nobody') : by}, ${day(at)}`),
      ],
    })),
  }
}

/** Where the model claims more than it shows. */
function unbacked({ document, threats }: ReportContext): Block {
  const claims = unbackedClaims(document, threats)
  if (claims.length === 0) {
    return { kind: 'paragraph', style: 'body', runs: text(t('report.unbackedNone')) }
  }
  return {
    kind: 'table',
    caption: t('report.unbacked'),
    empty: '',
    columns: [
      { title: t('report.claim'), grow: 2, min: 20 },
      { title: t('report.lacks'), grow: 2, min: 20 },
    ],
    rows: claims.map((claim) => ({ cells: claimCells(claim) })),
  }
}

function claimCells(claim: UnbackedClaim): readonly (readonly Inline[])[] {
  switch (claim.kind) {
    case 'unfinished': {
      const { shortId, id, title } = claim.threat
      const states = claim.mitigations.map((each) => `${each.title}: ${stateLabel(each.state)}`)
      return [
        [{ text: shortId, link: anchorOf.threat(id) }, { text: ` ${title}: ${statusLabel('mitigated')}` }],
        text([t('report.noneFinished'), ...states].join('\n')),
      ]
    }
    case 'no-evidence':
      return [
        [
          { text: claim.mitigation.title, link: anchorOf.mitigation(claim.mitigation.id) },
          { text: `: ${stateLabel('verified')}` },
        ],
        text(t('report.noEvidence')),
      ]
  }
}

function gone(context: ReportContext): readonly Block[] {
  if (context.gone.length === 0) {
    return [{ kind: 'paragraph', style: 'body', runs: text(t('report.goneNone')) }]
  }
  return [{ kind: 'paragraph', style: 'body', runs: text(t('report.goneLead')) }, goneTable(context)]
}

function goneTable(context: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.gone'),
    empty: '',
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 20 },
      { title: t('report.decision'), grow: 2, min: 20 },
      { title: t('report.stoodOn'), grow: 2, min: 20 },
      { title: t('report.level'), grow: 0, min: 12 },
    ],
    rows: context.gone.map((row) => ({
      keep: false,
      cells: [
        text(row.shortId),
        [
          { text: row.title, bold: true },
          { text: `\n${row.subjectNames.join(', ')}`, muted: true },
        ],
        text(decisionText(row)),
        text(stoodOn(row, context).join('\n')),
        [{ badge: levelBadge(row) }],
      ],
    })),
  }
}

/** The facts of a decision; parts that were deleted since keep the name that the decision noted. */
function stoodOn({ decision, subjectNames }: ThreatRow, context: ReportContext): readonly string[] {
  const facts = decision?.facts ?? []
  const lost = new Set(
    facts.map(({ ref }) => subjectOf(ref)).filter((id) => context.names.subject(id) === id),
  )
  const [only] = lost.size === 1 && subjectNames.length === 1 ? subjectNames : []
  const names: Names = {
    ...context.names,
    subject: (id) => (lost.has(id) ? (only ?? t('report.deletedPart')) : context.names.subject(id)),
  }
  return facts.map(({ ref, value }) => `${factName(ref, { names })} = ${factValue(ref, value, { names })}`)
}

function decisionText({ decision, status }: ThreatRow): string {
  if (decision === null) return statusLabel(status)
  const head = [statusLabel(status), decision.decidedBy, day(decision.decidedAt)]
  return [head.filter((part) => part !== '').join(', '), decision.reason]
    .filter((part) => part !== '')
    .join('\n')
}

/** Chapters that this report could have and does not. */
function leftOut({ leftOutTitles }: ReportContext): Block {
  return leftOutTitles.length === 0
    ? { kind: 'paragraph', style: 'body', runs: text(t('report.leftOutNone')) }
    : { kind: 'list', ordered: false, style: 'body', items: leftOutTitles.map(text) }
}
