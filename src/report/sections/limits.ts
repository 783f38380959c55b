import { checkModel } from '../../engine/check-model.ts'
import type { Names } from '../../engine/names-of.ts'
import type { ThreatRow } from '../../engine/threat.ts'
import { describeCheck } from '../../messages/describe-check.ts'
import { t } from '../../messages/messages.ts'
import { get, list } from '../../model/document.ts'
import { orNotStated, paragraph, threatLinks } from '../block-builders.ts'
import { factName, factValue, subjectOf } from '../changed-facts.ts'
import { isExcluded, isUndecided } from '../counts.ts'
import { type Block, type Inline, text } from '../document.ts'
import { day, levelBadge, levelLabel, levelMark, levels, stateLabel, statusLabel } from '../labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'
import { type UnbackedClaim, unbackedClaims } from '../unbacked-claims.ts'

export const limits: Section = {
  id: 'limits',
  title: () => t('report.limits'),
  build: (context) => [
    heading(2, t('chapter.openDecisions'), 'limits/decisions'),
    ...openDecisions(context),
    heading(2, t('chapter.modelCheck'), 'limits/check'),
    checkTable(context),
    heading(2, t('chapter.rulesRun'), 'limits/run'),
    rulesRun(context),
    heading(2, t('report.rulesFailed'), 'limits/rules'),
    rulesFailed(context),
    heading(2, t('report.switchedOff'), 'limits/switched-off'),
    switchedOff(context),
    heading(2, t('report.unbacked'), 'limits/unbacked'),
    unbacked(context),
    heading(2, t('chapter.excludedThreats'), 'limits/excluded'),
    excludedTable(context),
    heading(2, t('report.gone'), 'limits/gone'),
    ...gone(context),
    heading(2, t('chapter.comments'), 'limits/comments'),
    commentTable(context),
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

/** Undecided threats by level and owner: what is still open is a result as well. */
function openDecisions({ threats }: ReportContext): readonly Block[] {
  const open = threats.filter(isUndecided)
  const unowned = open.filter(({ owner }) => owner === '').length
  return [
    paragraph(t('chapter.openDecisionsLead', { n: open.length, of: threats.length, unowned })),
    {
      kind: 'table',
      caption: t('chapter.openDecisions'),
      empty: t('chapter.openDecisionsNone'),
      columns: [
        { title: t('report.level'), grow: 0, min: 12 },
        { title: t('chapter.howMany'), grow: 0, min: 8, align: 'right' },
        { title: t('report.threats'), grow: 1, min: 40 },
      ],
      rows: levels.flatMap((level) => {
        const rows = open.filter((row) => row.dread.level === level)
        if (rows.length === 0) return []
        return [
          {
            keep: false,
            cells: [
              [{ badge: { ...levelMark(level), text: levelLabel(level) } }],
              text(String(rows.length)),
              threatLinks(rows),
            ],
          },
        ]
      }),
    },
  ]
}

/** What could be said better in the drawing. */
function checkTable({ document, vocabulary, names }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.modelCheck'),
    empty: t('chapter.modelCheckNone'),
    columns: [
      { title: t('report.on'), grow: 1, min: 18 },
      { title: t('chapter.remark'), grow: 3, min: 40 },
    ],
    rows: checkModel(document, vocabulary).map((result) => ({
      cells: [
        [{ text: names.subject(result.subject), link: anchorOf.subject(result.subject) }],
        text(describeCheck(result, names)),
      ],
    })),
  }
}

/** How many rules of each pack were run, and how many of them found something. */
function rulesRun({ document, vocabularies, threats }: ReportContext): Block {
  const switched = list(document, 'ruleSwitch')
  return {
    kind: 'table',
    caption: t('chapter.rulesRun'),
    empty: t('report.noPacks'),
    columns: [
      { title: t('report.pack'), grow: 2, min: 24 },
      { title: t('report.version'), grow: 0, min: 8 },
      { title: t('chapter.rules'), grow: 0, min: 8, align: 'right' },
      { title: t('chapter.rulesOff'), grow: 0, min: 12, align: 'right' },
      { title: t('chapter.rulesFired'), grow: 0, min: 16, align: 'right' },
      { title: t('report.threats'), grow: 0, min: 8, align: 'right' },
    ],
    rows: vocabularies.map((pack) => {
      const found = threats.filter(({ packId }) => packId === pack.id)
      return {
        cells: [
          text(pack.name),
          text(pack.version),
          text('rules' in pack ? String(pack.rules.length) : '–'),
          text(String(switched.filter((each) => each.pack === pack.id).length)),
          text(String(new Set(found.map(({ ruleId }) => ruleId)).size)),
          text(String(found.length)),
        ],
      }
    }),
  }
}

/** Threats that are counted as no risk because of what somebody assumes or decided about the scope. */
function excludedTable({ threats }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.excludedThreats'),
    empty: t('chapter.excludedThreatsNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 22 },
      { title: t('report.status'), grow: 0, min: 15 },
      { title: t('report.reason'), grow: 2, min: 22 },
      { title: t('report.by'), grow: 0.8, min: 12 },
    ],
    rows: threats.filter(isExcluded).map((row) => ({
      keep: false,
      cells: [
        threatLinks([row]),
        text(row.title),
        text(statusLabel(row.status)),
        row.statusFromScope ? text(t('report.statusFromScope')) : orNotStated(row.decision?.reason ?? ''),
        text(
          [row.decision?.decidedBy ?? '', day(row.decision?.decidedAt ?? null)]
            .filter((part) => part !== '')
            .join(', '),
        ),
      ],
    })),
  }
}

/** Remarks on the diagrams that nobody has settled. */
function commentTable({ document, names }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.comments'),
    empty: t('chapter.commentsNone'),
    columns: [
      { title: t('report.on'), grow: 1, min: 16 },
      { title: t('chapter.remark'), grow: 3, min: 30 },
      { title: t('report.by'), grow: 0.8, min: 14 },
    ],
    rows: list(document, 'comment')
      .filter(({ resolvedAt }) => resolvedAt === null)
      .map(({ subject, diagram, text: said, by, at, replies }) => ({
        keep: false,
        cells: [
          subject === null
            ? text(get(document, 'diagram', diagram)?.name ?? '')
            : [{ text: names.subject(subject), link: anchorOf.subject(subject) }],
          text([said, ...replies.map((reply) => `${reply.by}: ${reply.text}`)].join('\n')),
          text([by, day(at)].filter((part) => part !== '').join(', ')),
        ],
      })),
  }
}
