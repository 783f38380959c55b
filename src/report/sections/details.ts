import type { DreadFactors } from '../../engine/rule.ts'
import type { ThreatRow } from '../../engine/threat.ts'
import { describeWhyParts } from '../../messages/describe-why.ts'
import { formatFixed } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import { dread10 } from '../../methods/dread10/dread10.ts'
import { owasp } from '../../methods/owasp/owasp.ts'
import { get } from '../../model/document.ts'
import type { Mitigation } from '../../model/tables.ts'
import type { ThreatRisk } from '../../risk/threat-risk.ts'
import { runIn } from '../block-builders.ts'
import { changedFacts } from '../changed-facts.ts'
import { type Block, type Inline, type KeyValue, text } from '../document.ts'
import { historyBlocks } from '../history-table.ts'
import {
  day,
  evidenceLabel,
  levelBadge,
  levelLabel,
  stateLabel,
  statusLabel,
  strideLabel,
} from '../labels.ts'
import { acceptabilityBadge } from '../risk-labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'
import { controlsOfMitigation } from '../traceability.ts'

export const details: Section = {
  id: 'details',
  title: () => t('report.details'),
  build: (context) =>
    context.threats.length === 0
      ? [{ kind: 'paragraph', style: 'body', runs: [{ text: t('report.noThreats'), muted: true }] }]
      : [
          { kind: 'paragraph', style: 'body', runs: text(t('report.detailsLead')) },
          ...context.risks.flatMap((risk) => sheet(risk, context)),
        ],
}

/** Cut between its parts where much of a page would stay empty otherwise: reports have hundreds of sheets. */
function sheet(risk: ThreatRisk, context: ReportContext): readonly Block[] {
  const { row } = risk
  const opening: readonly Block[] = [
    {
      ...heading(3, `${row.shortId}\u2002${row.title}`, anchorOf.threat(row.id)),
      badge: levelBadge(row),
    },
    { kind: 'keyValue', columns: 2, items: facts(row, context) },
    ...(row.description.trim() === ''
      ? []
      : [{ kind: 'paragraph', style: 'body', runs: text(row.description) } as const]),
    ...reasons(row, context),
  ]
  return [
    {
      kind: 'keep',
      loss: 0.22,
      continued: t('report.sheetContinued', { id: row.shortId }),
      blocks: [
        { kind: 'keep', blocks: opening },
        ...rating(row, context),
        ...furtherRatings(risk),
        ...decision(row, context),
        ...historyBlocks(row),
        { kind: 'keep', blocks: [...mitigations(row, context), ...whatIsLeft(risk)] },
      ],
    },
  ]
}

function facts(row: ThreatRow, { names }: ReportContext): readonly KeyValue[] {
  const subjects = row.subjects.flatMap((id, i): readonly Inline[] => [
    ...(i === 0 ? [] : [{ text: ', ' }]),
    { text: names.subject(id), link: anchorOf.subject(id) },
  ])
  const source = [
    row.finding === null ? '' : `${row.finding.packId}/${row.finding.ruleId}`,
    row.finding?.source ?? '',
  ]
  const due = row.due === null ? '' : t('report.dueOn', { date: row.due })
  return [
    { key: t('report.on'), value: subjects.length > 0 ? subjects : text(row.subjectNames.join(', ')) },
    { key: t('report.stride'), value: text(row.stride.map(strideLabel).join(', ')) },
    { key: t('report.status'), value: text(statusLabel(row.status)) },
    { key: t('report.owner'), value: text([row.owner, due].filter((part) => part !== '').join(', ')) },
    {
      key: t('report.certainty'),
      value: text(certaintyOf(row)),
    },
    {
      key: t('report.origin'),
      value: text(
        row.origin === 'manual'
          ? t('report.manual')
          : t('report.fromRule', { rule: source.filter((part) => part !== '').join(', ') }),
      ),
    },
  ]
}

/** Only what a rule found can be assumed or confirmed. */
function certaintyOf({ origin, assumed }: ThreatRow): string {
  if (origin === 'manual') return t('report.stated')
  return assumed ? t('report.assumedLong') : t('report.confirmedLong')
}

function reasons(row: ThreatRow, { names }: ReportContext): readonly Block[] {
  const why = row.finding?.why ?? []
  if (why.length === 0) return []
  return [
    heading(4, t('report.why'), `why/${row.id}`),
    {
      kind: 'list',
      ordered: false,
      style: 'small',
      items: why.map((reason) =>
        describeWhyParts(reason, names).map((part): Inline => {
          return part.subject === undefined ? { text: part.text } : { text: part.text, bold: true }
        }),
      ),
    },
  ]
}

function rating(row: ThreatRow, { dread }: ReportContext): readonly Block[] {
  const { basis, factors, level, computedLevel, trace } = row.dread
  if (basis === 'none') {
    return [{ kind: 'paragraph', style: 'small', runs: runIn(t('report.rating'), t('report.notRated')) }]
  }
  const by = row.decision === null ? '' : signed(row.decision.ratedBy, row.decision.ratedAt)
  const statement =
    basis === 'suggested'
      ? t('report.ratingSuggested', { level: levelLabel(level), trace: trace ?? '–' })
      : basis === 'overridden'
        ? t('report.ratingOverridden', {
            level: levelLabel(level),
            computed: levelLabel(computedLevel),
            trace: trace ?? '–',
            by,
            reason: row.decision?.overrideReason ?? '',
          })
        : t('report.ratingRated', {
            level: levelLabel(level),
            trace: trace ?? t('report.ratingIncomplete'),
            by,
          })
  return [
    {
      kind: 'keep',
      blocks: [
        { kind: 'paragraph', style: 'small', runs: runIn(t('report.rating'), statement) },
        { kind: 'paragraph', style: 'small', runs: factorRuns(dread.factors, factors) },
      ],
    },
  ]
}

/** "Damage 3: Many records. Reproducibility 3: Works every time.": each factor with what its value means. */
function factorRuns(all: readonly Factor[], values: DreadFactors | Unrated): readonly Inline[] {
  return all.flatMap((factor, i): readonly Inline[] => {
    const value = values[factor.id] ?? null
    const anchor = factor.anchors.find((each) => each.value === value)
    return [
      { text: `${i === 0 ? '' : ' '}${factor.label}\u00a0${value ?? '–'}: `, muted: true },
      { text: anchor?.text ?? t('report.notRated') },
    ]
  })
}

/** Harm to people, the scheme that the model chose beside DREAD, and the vector of a weakness. */
function furtherRatings({ safety, scheme, cvss }: ThreatRisk): readonly Block[] {
  const harm =
    safety.severity === null
      ? []
      : [
          statement(
            t('report.safety'),
            t('report.harmStatement', {
              severity: safety.severity,
              isSuggested: safety.basis === 'proposed',
              harm: safety.harm,
              scenario: safety.scenario?.name ?? '',
              exploitability: safety.exploitability?.trace ?? '',
              judgement: safety.acceptability === null ? '' : acceptabilityBadge(safety.acceptability).text,
            }),
          ),
        ]
  const other =
    scheme === null || scheme.score === null
      ? []
      : [
          statement(
            scheme.scheme === 'owasp' ? owasp.name : dread10.name,
            `${scheme.score.level}: ${scheme.score.trace}${scheme.basis === 'converted' ? ` (${t('rating.scheme.converted')})` : ''}`,
          ),
        ]
  const vector =
    cvss === null
      ? []
      : [statement(`CVSS ${cvss.version}`, `${cvss.vector}: ${formatFixed(cvss.score, 1)} ${cvss.severity}`)]
  return [...harm, ...other, ...vector]
}

/** The rating with mitigations, and what lowers it. */
function whatIsLeft({ residual: { potential, current, target } }: ThreatRisk): readonly Block[] {
  if (target.basis !== 'own' && target.steps.length === 0) return []
  const level = (rating: typeof target) =>
    `${levelLabel(rating.level)}${rating.sum === null ? '' : ` ${rating.sum}`}`
  return [
    statement(
      t('report.residualTitle'),
      target.basis === 'own'
        ? t('report.residualRated', {
            without: level(potential),
            left: level(target),
            trace: target.trace ?? '–',
          })
        : t('report.residualSteps', {
            without: level(potential),
            now: level(current),
            done: level(target),
            trace: target.trace ?? '–',
          }),
    ),
  ]
}

function statement(title: string, words: string): Block {
  return { kind: 'paragraph', style: 'small', runs: runIn(title, words) }
}

type Factor = ReportContext['dread']['factors'][number]
type Unrated = { readonly [factor in Factor['id']]: number | null }

function decision(row: ThreatRow, context: ReportContext): readonly Block[] {
  const made = row.decision
  if (row.statusFromScope) {
    return [{ kind: 'paragraph', style: 'small', runs: text(t('report.statusFromScope')) }]
  }
  if (made === null || (made.decidedAt === null && made.reason === '' && made.notes === '')) return []
  const changed = changedFacts(row, context)
  const words = [
    t('report.decisionMade', {
      status: statusLabel(made.status),
      by: made.decidedAt === null ? '' : signed(made.decidedBy, made.decidedAt),
    }),
    ...[made.reason, made.notes].filter((part) => part.trim() !== ''),
  ]
  return [
    statement(t('report.decision'), words.join('\n')),
    ...(changed.length === 0
      ? []
      : [
          {
            kind: 'callout',
            tone: 'medium',
            title: t('report.factsChanged'),
            runs: text(changed.join('\n')),
          } as const,
        ]),
  ]
}

/** "A. Rossi, 2026-01-31". */
function signed(who: string, when: string | null): string {
  return [who === '' ? t('report.nobody') : who, day(when)].filter((part) => part !== '').join(', ')
}

function mitigations(row: ThreatRow, { document, vocabulary, controls }: ReportContext): readonly Block[] {
  const assigned = row.assignments.flatMap(({ mitigation }) => get(document, 'mitigation', mitigation) ?? [])
  const suggested = (row.finding?.mitigations ?? []).flatMap((id) => vocabulary.mitigation(id)?.title ?? [])
  if (assigned.length === 0 && suggested.length === 0) return []
  if (assigned.length === 0) {
    const statement = t('report.mitigationsSuggested', { titles: suggested.join('; ') })
    return [{ kind: 'paragraph', style: 'small', runs: runIn(t('report.mitigations'), statement) }]
  }
  return [
    heading(4, t('report.mitigations'), `mitigations/${row.id}`),
    {
      kind: 'list',
      ordered: false,
      style: 'small',
      items: assigned.map((mitigation): readonly Inline[] => {
        const { id, title: name, state, owner, due, evidence } = mitigation
        const numbers = controlsOfMitigation(mitigation, vocabulary, controls.catalogue)
        return [
          { text: name, link: anchorOf.mitigation(id) },
          ...(numbers.length === 0
            ? []
            : [{ text: ` [${controls.name} ${numbers.join(', ')}]`, muted: true }]),
          {
            text: ` (${[stateLabel(state), owner, due === null ? '' : t('report.dueOn', { date: due })].filter((part) => part !== '').join(', ')})`,
          },
          ...evidenceRuns(evidence),
        ]
      }),
    },
  ]
}

/** How it was shown to work; that nothing was is said too. */
function evidenceRuns(evidence: Mitigation['evidence']): readonly Inline[] {
  if (evidence.length === 0) return [{ text: `\n${t('chapter.noEvidenceYet')}`, muted: true }]
  return evidence.map(({ kind, ref, result, date }) => ({
    text: `\n${[`${evidenceLabel(kind)} ${ref}`.trim(), result, day(date)].filter((part) => part !== '').join(', ')}`,
  }))
}
