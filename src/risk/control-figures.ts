import { combinedFigure, type MaturityFigure, maturityFigure } from '../methods/controls/maturity-figure.ts'
import { recommendedMaturity } from '../methods/controls/recommendation.ts'
import { trafficLight } from '../methods/controls/traffic-light.ts'
import type { Control } from '../model/tables.ts'
import type { ControlInputs, Inherited } from './control-inputs.ts'
import type { ControlPhase, ControlRow, Coverage, MaturityCell, Recommendation } from './control-row.ts'

/** What a row says in numbers; what does not apply is left out of the figures of its group. */
export type RowFigures = Pick<
  ControlRow,
  'applies' | 'phases' | 'recommended' | 'light' | 'coverage' | 'coverageCounts'
> & {
  readonly need: Recommendation | null
  /** Effectiveness now and as it is meant to be, 0 to 100; null with nothing to compare. */
  readonly pair: { readonly current: number; readonly goal: number } | null
  /** Of a group the controls that apply in it, however deep they stand; empty for a control. */
  readonly leaves: readonly RowFigures[]
}

/** A control by itself. */
export function leafFigures(
  number: string,
  record: Control | null,
  own: Inherited,
  inputs: ControlInputs,
): RowFigures {
  const need = inputs.need(number)
  const applies = own.excluded === null
  if (!applies) return excludedFigures(need, 1)
  const recommendedStep = need === null ? null : recommendedMaturity(need.need, need.raisedForSafety)
  const recommended = maturityFigure(recommendedStep === null ? [] : [recommendedStep], inputs.effect)
  const current = leafCell(number, 'current', record, own, inputs)
  const target = leafCell(number, 'target', record, own, inputs)
  const now = current.own ?? current.computed
  const goal = target.basis === 'phase-before' ? recommended : (target.own ?? recommended)
  const pair = goal === null ? null : { current: now?.percent ?? 0, goal: goal.percent }
  const isAddressed =
    current.own !== null || current.computed !== null || (need !== null && inputs.isKnown(number))
  const reach = pair?.goal ?? inputs.effect.L3 * 100
  const coverage = coverageOf(isAddressed, now?.percent ?? 0, reach, target.computed?.percent ?? 0)
  return {
    ...{ applies, phases: { current, target }, need, recommended, pair, leaves: [] },
    light: pair === null ? null : trafficLight(pair.current, pair.goal),
    coverage,
    coverageCounts: { ...noCounts, [coverage]: 1 },
  }
}

/** A group: means and ranges of what applies in it, and the loudest recommendation. */
export function groupFigures(
  number: string,
  own: Inherited,
  members: readonly RowFigures[],
  inputs: ControlInputs,
): RowFigures {
  const need = loudest([inputs.need(number), ...members.map((member) => member.need)])
  const inside = members.filter(({ applies }) => applies)
  const counts = addedCounts(members)
  if (own.excluded !== null || inside.length === 0)
    return excludedFigures(
      need,
      Object.values(counts).reduce((sum, n) => sum + n, 0),
    )
  const leaves = inside.flatMap((member) => (member.leaves.length === 0 ? [member] : member.leaves))
  const cell = (phase: ControlPhase): MaturityCell => {
    const cells = leaves.map(({ phases }) => phases[phase])
    const extra = maturityFigure(inputs.computed(number, phase), inputs.effect)
    const ownFigure = combinedFigure(cells.flatMap((each) => each.own ?? []))
    const computed = combinedFigure([
      ...cells.flatMap((each) => each.computed ?? []),
      ...(extra === null ? [] : [extra]),
    ])
    return cellOf(ownFigure, ownFigure === null ? 'none' : 'members', computed)
  }
  const pairs = leaves.flatMap(({ pair }) => pair ?? [])
  const pair =
    pairs.length === 0
      ? null
      : {
          current: pairs.reduce((sum, { current }) => sum + current, 0) / pairs.length,
          goal: pairs.reduce((sum, { goal }) => sum + goal, 0) / pairs.length,
        }
  return {
    applies: true,
    phases: { current: cell('current'), target: cell('target') },
    need,
    recommended: combinedFigure(leaves.flatMap(({ recommended }) => recommended ?? [])),
    pair,
    leaves,
    light: pair === null ? null : trafficLight(pair.current, pair.goal),
    coverage: groupCoverage(counts),
    coverageCounts: counts,
  }
}

function leafCell(
  number: string,
  phase: ControlPhase,
  record: Control | null,
  own: Inherited,
  inputs: ControlInputs,
): MaturityCell {
  const computed = maturityFigure(inputs.computed(number, phase), inputs.effect)
  const said = own.said[phase]
  const value = said ?? (phase === 'target' ? own.said.current : null)
  const figure = maturityFigure(value === null ? [] : [value], inputs.effect)
  const basis =
    value === null ? 'none' : said === null ? 'phase-before' : record?.[phase] === undefined ? 'group' : 'own'
  return cellOf(figure, basis, computed)
}

function cellOf(
  own: MaturityFigure | null,
  basis: MaturityCell['basis'],
  computed: MaturityFigure | null,
): MaturityCell {
  const inside = computed === null || computed.mark === own?.mark ? '' : `(${computed.mark})`
  return { own, basis, computed, text: [own?.mark ?? '', inside].filter((part) => part !== '').join(' ') }
}

function coverageOf(isAddressed: boolean, now: number, goal: number, planned: number): Coverage {
  if (!isAddressed) return 'not-addressed'
  if (now > 0 && now >= goal) return 'covered'
  return now > 0 || planned > 0 ? 'partial' : 'open'
}

function groupCoverage(counts: ControlRow['coverageCounts']): Coverage {
  if (counts.covered + counts.partial + counts.open === 0) return 'not-addressed'
  if (counts.partial + counts.open === 0) return 'covered'
  return counts.covered + counts.partial === 0 ? 'open' : 'partial'
}

const noCounts: ControlRow['coverageCounts'] = {
  ...{ covered: 0, partial: 0, open: 0, excluded: 0, 'not-addressed': 0 },
}

function addedCounts(members: readonly RowFigures[]): ControlRow['coverageCounts'] {
  const counts: { [state in Coverage]: number } = { ...noCounts }
  for (const { coverageCounts } of members)
    for (const state of Object.keys(counts) as Coverage[]) counts[state] += coverageCounts[state]
  return counts
}

function loudest(needs: readonly (Recommendation | null)[]): Recommendation | null {
  return needs.reduce(
    (best, need) => (need !== null && (best === null || need.need > best.need) ? need : best),
    null,
  )
}

const emptyCell: MaturityCell = { own: null, basis: 'none', computed: null, text: '' }

function excludedFigures(need: Recommendation | null, controls: number): RowFigures {
  return {
    ...{
      applies: false,
      phases: { current: emptyCell, target: emptyCell },
      need,
      recommended: null,
      pair: null,
      leaves: [],
    },
    ...{ light: 'grey', coverage: 'excluded', coverageCounts: { ...noCounts, excluded: controls } },
  }
}
