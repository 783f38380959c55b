import { t } from '../messages/messages.ts'
import { list } from '../model/document.ts'
import { architectureViews } from '../model/records/diagram.ts'
import { countCoverage } from '../risk/coverage.ts'
import { isUndecided } from './counts.ts'
import type { SectionId } from './report-input.ts'
import type { ReportContext } from './section.ts'
import { unbackedClaims } from './unbacked-claims.ts'

/** Something that this report cannot show yet. */
export interface Gap {
  readonly sentence: string
  /** Where the particulars are. */
  readonly chapter: SectionId
}

/** Only those that there are, in the order of the chapters that tell more. */
export function gapsOf(context: ReportContext): readonly Gap[] {
  const { document, threats, control, coverage, interfaces, orphans, actions, ruleErrors, controls } = context
  const views = new Set(list(document, 'diagram').flatMap(({ view }) => view ?? []))
  const missingViews = architectureViews.filter((view) => !views.has(view)).length
  const bare = interfaces.filter((each) => each.threats.length === 0).length
  const cells = countCoverage(coverage)
  const suggested = threats.filter(({ dread }) => dread.basis === 'suggested').length
  const unrated = threats.filter(({ dread }) => dread.basis === 'none').length
  const assumed = threats.filter((row) => row.assumed).length
  const undecided = threats.filter(isUndecided).length
  const overdue = actions.filter(({ isOverdue }) => isOverdue).length
  const open = controls.rows[0]?.coverageCounts.open ?? 0
  const stale = threats.filter(({ reconfirm }) => reconfirm !== null).length
  const gap = (n: number, chapter: SectionId, sentence: string): readonly Gap[] =>
    n === 0 ? [] : [{ sentence, chapter }]
  return [
    ...gap(control.verdict === null ? 1 : 0, 'residual', t('chapter.gap.verdict')),
    ...gap(missingViews, 'architecture', t('chapter.gap.views', { n: missingViews })),
    ...gap(bare, 'architecture', t('chapter.gap.interfaces', { n: bare })),
    ...gap(cells['not-analysed'], 'coverage', t('chapter.gap.notAnalysed', { n: cells['not-analysed'] })),
    ...gap(suggested, 'register', t('chapter.gap.suggested', { n: suggested })),
    ...gap(unrated, 'register', t('chapter.gap.unrated', { n: unrated })),
    ...gap(assumed, 'register', t('chapter.gap.assumed', { n: assumed })),
    ...gap(undecided, 'limits', t('chapter.gap.undecided', { n: undecided })),
    ...gap(stale, 'details', t('chapter.gap.stale', { n: stale })),
    ...gap(overdue, 'mitigations', t('chapter.gap.overdue', { n: overdue })),
    ...gap(open, 'controls', t('chapter.gap.controls', { n: open })),
    ...gap(
      orphans.threatsWithoutMitigation.length,
      'traceability',
      t('chapter.gap.untreated', { n: orphans.threatsWithoutMitigation.length }),
    ),
    ...gap(
      orphans.mitigationsWithoutEvidence.length,
      'traceability',
      t('chapter.gap.evidence', { n: orphans.mitigationsWithoutEvidence.length }),
    ),
    ...gap(
      unbackedClaims(document, threats).length,
      'limits',
      t('chapter.gap.unbacked', { n: unbackedClaims(document, threats).length }),
    ),
    ...gap(ruleErrors.length, 'limits', t('chapter.gap.rulesFailed', { n: ruleErrors.length })),
  ]
}
