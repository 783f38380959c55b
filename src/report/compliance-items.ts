import { t } from '../messages/messages.ts'
import { list } from '../model/document.ts'
import { architectureViews } from '../model/records/diagram.ts'
import type { Mitigation } from '../model/tables.ts'
import { countCoverage } from '../risk/coverage.ts'
import { isUndecided, phaseCounts } from './counts.ts'
import type { SectionId } from './report-input.ts'
import type { ReportContext } from './section.ts'
import { controlsOfMitigation } from './traceability.ts'

/** What a reviewer looks for, where it is in this report, what in this model answers it and what is missing. */
export interface ComplianceItem {
  readonly item: string
  readonly chapters: readonly SectionId[]
  readonly answer: string
  /** Empty where nothing of what this report can show is missing. */
  readonly missing: string
}

/**
 * What the FDA's guidance on cybersecurity in premarket submissions asks of a threat model and what belongs to it,
 * in words of our own.
 */
export function fdaItems(context: ReportContext): readonly ComplianceItem[] {
  const { document, threats, control, model, risks, coverage, interfaces, orphans } = context
  const cells = countCoverage(coverage)
  const undecided = threats.filter(isUndecided).length
  const bare = interfaces.filter((each) => each.threats.length === 0).length
  const rated = threats.filter(({ dread }) => dread.basis === 'rated' || dread.basis === 'overridden').length
  const harmful = risks.filter(({ safety }) => safety.severity !== null)
  const unacceptable = harmful.filter(({ safety }) => safety.isUnacceptable).length
  const views = new Set(list(document, 'diagram').flatMap(({ view }) => view ?? []))
  const missingViews = architectureViews.filter((view) => !views.has(view)).length
  const mitigations = list(document, 'mitigation').filter(({ state }) => state !== 'rejected')
  const verified = mitigations.filter(({ state, evidence }) => state === 'verified' && evidence.length > 0)
  const tests = mitigations.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'test')
  const now = phaseCounts(risks).find(({ level }) => level === 'High')?.current ?? 0
  const none = (n: number, sentence: string) => (n === 0 ? '' : sentence)
  return [
    {
      item: t('chapter.fda.threatModel'),
      chapters: ['architecture', 'coverage', 'register'],
      answer: t('chapter.fda.threatModelAnswer', { threats: threats.length, parts: coverage.length }),
      missing: [
        none(cells['not-analysed'], t('chapter.gap.notAnalysed', { n: cells['not-analysed'] })),
        none(bare, t('chapter.gap.interfaces', { n: bare })),
      ]
        .filter((part) => part !== '')
        .join('\n'),
    },
    {
      item: t('chapter.fda.riskAssessment'),
      chapters: ['method', 'register', 'residual'],
      answer: t('chapter.fda.riskAssessmentAnswer', { rated, harmful: harmful.length }),
      missing: [
        none(threats.length - rated, t('chapter.gap.suggested', { n: threats.length - rated })),
        none(unacceptable, t('chapter.gap.unacceptable', { n: unacceptable })),
      ]
        .filter((part) => part !== '')
        .join('\n'),
    },
    {
      item: t('chapter.fda.residual'),
      chapters: ['residual', 'approvals'],
      answer:
        control.verdict === null
          ? t('chapter.verdict.none')
          : t('chapter.fda.residualAnswer', { by: control.verdict.by }),
      missing: [
        control.verdict === null ? t('chapter.gap.verdict') : '',
        none(undecided, t('chapter.gap.undecided', { n: undecided })),
        none(now, t('chapter.gap.high', { n: now })),
      ]
        .filter((part) => part !== '')
        .join('\n'),
    },
    {
      item: t('chapter.fda.views'),
      chapters: ['architecture'],
      answer: t('chapter.fda.viewsAnswer', { n: views.size, diagrams: list(document, 'diagram').length }),
      missing: none(missingViews, t('chapter.gap.views', { n: missingViews })),
    },
    {
      item: t('chapter.fda.interfaces'),
      chapters: ['architecture', 'elements'],
      answer: t('chapter.fda.interfacesAnswer', { n: interfaces.length }),
      missing: none(bare, t('chapter.gap.interfaces', { n: bare })),
    },
    ...controlCategories(context, mitigations),
    {
      item: t('chapter.fda.trace'),
      chapters: ['traceability', 'mitigations'],
      answer: t('chapter.fda.traceAnswer', { n: mitigations.length, verified: verified.length }),
      missing: [
        none(
          orphans.threatsWithoutMitigation.length,
          t('chapter.gap.untreated', { n: orphans.threatsWithoutMitigation.length }),
        ),
        none(
          orphans.mitigationsWithoutEvidence.length,
          t('chapter.gap.evidence', { n: orphans.mitigationsWithoutEvidence.length }),
        ),
      ]
        .filter((part) => part !== '')
        .join('\n'),
    },
    {
      item: t('chapter.fda.testing'),
      chapters: ['mitigations'],
      answer: t('chapter.fda.testingAnswer', { n: tests.length }),
      missing: t('chapter.fda.testingMissing'),
    },
    {
      item: t('chapter.fda.interoperability'),
      chapters: ['scope', 'architecture'],
      answer: t('chapter.fda.interoperabilityAnswer', { n: model.externalDependencies.length }),
      missing: t('chapter.fda.interoperabilityMissing'),
    },
    {
      item: t('chapter.fda.sbom'),
      chapters: [],
      answer: t('chapter.outsideModel'),
      missing: t('chapter.fda.sbomMissing'),
    },
    {
      item: t('chapter.fda.lifecycle'),
      chapters: ['revisions', 'limits'],
      answer: t('chapter.fda.lifecycleAnswer', {
        revisions: control.revisions.length,
        snapshots: list(document, 'snapshot').length,
      }),
      missing: t('chapter.fda.lifecycleMissing'),
    },
  ]
}

/** The categories of security controls that the guidance names, and the mitigations that belong to each. */
function controlCategories(
  { vocabulary, threats }: ReportContext,
  mitigations: readonly Mitigation[],
): readonly ComplianceItem[] {
  const assigned = new Set<string>(
    threats.flatMap((row) => row.assignments.map(({ mitigation }) => mitigation)),
  )
  return categories().map(({ name, families }): ComplianceItem => {
    const serving = mitigations.filter((each) =>
      controlsOfMitigation(each, vocabulary, 'nist').some((number) => families.test(number)),
    )
    const done = serving.filter(({ state }) => state === 'implemented' || state === 'verified')
    const used = serving.filter(({ id }) => assigned.has(id)).length
    return {
      item: t('chapter.fda.category', { name }),
      chapters: ['mitigations', 'traceability'],
      answer:
        serving.length === 0
          ? t('chapter.fda.categoryNone')
          : t('chapter.fda.categoryAnswer', {
              titles: serving.map(({ title }) => title).join('; '),
              n: serving.length,
              done: done.length,
            }),
      missing:
        serving.length === 0
          ? t('chapter.gap.category')
          : done.length < serving.length
            ? t('chapter.gap.unfinished', { n: serving.length - done.length })
            : used === 0
              ? t('chapter.gap.unassigned')
              : '',
    }
  })
}

/** By families of NIST SP 800-53, which every entry of the mitigation library refers to. */
function categories(): readonly { readonly name: string; readonly families: RegExp }[] {
  return [
    { name: t('chapter.category.authentication'), families: /^IA-/ },
    { name: t('chapter.category.authorization'), families: /^AC-/ },
    { name: t('chapter.category.cryptography'), families: /^SC-(12|13|17)\b/ },
    { name: t('chapter.category.integrity'), families: /^(SI-(7|10)|SC-(8|34)|CM-(5|14))\b/ },
    { name: t('chapter.category.confidentiality'), families: /^(SC-(8|28)|AC-(3|4))\b/ },
    { name: t('chapter.category.detection'), families: /^(AU-|SI-4\b|IR-)/ },
    { name: t('chapter.category.resiliency'), families: /^(CP-|SC-5\b|SI-(13|17))/ },
    { name: t('chapter.category.updates'), families: /^(SI-2|CM-3|CM-11)(\D|$)|^MA-/ },
  ]
}
