import { t } from '../messages/messages.ts'
import type { SnapshotComparison } from '../risk/compare-snapshots.ts'
import { paragraph } from './block-builders.ts'
import { type ChangedThreat, changedThreats, lineOf } from './changed-threats.ts'
import { changedFigures } from './difference-figures.ts'
import { type DifferenceNames, reasonsText, sideText } from './difference-words.ts'
import { type Block, text } from './document.ts'
import { levelLabel, levels } from './labels.ts'
import { anchorOf, heading } from './section.ts'

/**
 * What differs, in chapters of their own: how much of which kind, then threats, those first that came or changed,
 * then what the other methods say.
 */
export function differenceBlocks(
  comparison: SnapshotComparison,
  names: DifferenceNames,
  prefix: string,
): readonly Block[] {
  const threats = changedThreats(comparison)
  const [added, gone, changed] = [
    threats.filter(({ kind }) => kind === 'added'),
    threats.filter(({ kind }) => kind === 'removed'),
    threats.filter(({ kind }) => kind === 'changed'),
  ]
  return [
    paragraph(t('chapter.changeCounts', differenceCounts(comparison))),
    summaryList(comparison, { added, gone, changed }),
    heading(3, t('chapter.threatsAdded'), `${prefix}/added`),
    edgeTable(added, 'to', t('chapter.threatsAdded'), names),
    heading(3, t('chapter.threatsChanged'), `${prefix}/changed`),
    changedTable(changed, names),
    heading(3, t('chapter.threatsGone'), `${prefix}/gone`),
    edgeTable(gone, 'from', t('chapter.threatsGone'), names),
    heading(3, t('chapter.figuresChanged'), `${prefix}/figures`),
    changedFigures(comparison, names),
  ]
}

/** How many threats came, went, and changed. */
export function differenceCounts(comparison: SnapshotComparison) {
  const threats = changedThreats(comparison)
  const count = (kind: ChangedThreat['kind']) => threats.filter((threat) => threat.kind === kind).length
  return { added: count('added'), gone: count('removed'), changed: count('changed') }
}

/**
 * That packs, method or program differ comes first: figures then change without anybody's doing. Then how many
 * threats of each level came and went, which decisions were made, and how many answers and mitigations stand behind it.
 */
function summaryList(
  { packs, method, engine, differences }: SnapshotComparison,
  { added, gone, changed }: { readonly [kind in 'added' | 'gone' | 'changed']: readonly ChangedThreat[] },
): Block {
  const behind = (kind: 'property' | 'mitigation') =>
    new Set(
      differences.flatMap(({ reasons }) =>
        reasons.flatMap((reason) => (reason.kind === kind && 'ids' in reason ? reason.ids : [])),
      ),
    ).size
  const items = [
    ...packs.map((pack) =>
      t('chapter.packChanged', { id: pack.id, from: pack.from ?? '–', to: pack.to ?? '–' }),
    ),
    ...(method.length === 0 ? [] : [t('chapter.methodChanged', { parts: method.join(', ') })]),
    ...(engine === null || engine.to === '' ? [] : [t('chapter.engineChanged', engine)]),
    ...(added.length === 0 ? [] : [t('chapter.levelsAdded', { levels: byLevel(added, 'to') })]),
    ...(gone.length === 0 ? [] : [t('chapter.levelsGone', { levels: byLevel(gone, 'from') })]),
    ...(changed.length === 0
      ? []
      : [
          t('chapter.levelsMoved', {
            lower: changed.filter(({ direction }) => direction < 0).length,
            higher: changed.filter(({ direction }) => direction > 0).length,
          }),
        ]),
    ...statusMoves(changed),
    ...(differences.length === 0
      ? []
      : [t('chapter.changesBehind', { parts: behind('property'), mitigations: behind('mitigation') })]),
  ]
  return { kind: 'list', ordered: false, style: 'body', items: items.map(text) }
}

/** "62 High, 98 Medium". */
function byLevel(threats: readonly ChangedThreat[], side: 'from' | 'to'): string {
  return levels
    .map((level) => ({
      level,
      n: threats.filter((threat) => (lineOf(threat, 'level')?.[side] ?? null) === level).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ level, n }) => `${n} ${levelLabel(level)}`)
    .join(', ')
}

/** "Status: 33 Open → Mitigated, 16 Open → Accepted", the most frequent first; nothing where none moved. */
function statusMoves(changed: readonly ChangedThreat[]): readonly string[] {
  const moves = new Map<string, number>()
  for (const threat of changed) {
    const line = lineOf(threat, 'status')
    if (line === undefined) continue
    const move = `${sideText(line.from)} → ${sideText(line.to)}`
    moves.set(move, (moves.get(move) ?? 0) + 1)
  }
  const parts = [...moves].toSorted(([, a], [, b]) => b - a).map(([move, n]) => `${n} × ${move}`)
  return parts.length === 0 ? [] : [t('chapter.statusMoves', { moves: parts.join(', ') })]
}

const idColumn = () => ({ title: t('report.id'), grow: 0, min: 13 })

/** Threats that are there on one side only, with what they are or were. */
function edgeTable(
  threats: readonly ChangedThreat[],
  side: 'from' | 'to',
  caption: string,
  names: DifferenceNames,
): Block {
  return {
    kind: 'table',
    caption,
    empty: t('chapter.none'),
    columns: [
      idColumn(),
      { title: t('report.threat'), grow: 1.3, min: 20 },
      { title: t('report.level'), grow: 0, min: 11 },
      { title: t('chapter.why'), grow: 1, min: 18 },
    ],
    rows: threats.map((threat) => {
      const of = (what: string) => lineOf(threat, what)?.[side] ?? null
      const level = [sideText(of('level')), of('sum') === null ? '' : sideText(of('sum'))].join(' ').trim()
      const status = of('status') === 'open' ? '' : `\n${sideText(of('status'))}`
      return {
        cells: [
          idCell(threat, names),
          text(threat.name),
          text(`${level}${status}`),
          text(reasonsText(threat.lines, names, { isJudgedSaid: true })),
        ],
      }
    }),
  }
}

function changedTable(threats: readonly ChangedThreat[], names: DifferenceNames): Block {
  return {
    kind: 'table',
    caption: t('chapter.threatsChanged'),
    empty: t('chapter.none'),
    columns: [
      idColumn(),
      { title: t('report.threat'), grow: 1.2, min: 18 },
      { title: t('report.level'), grow: 0, min: 15 },
      { title: t('report.status'), grow: 0, min: 15 },
      { title: t('chapter.why'), grow: 1.2, min: 18 },
    ],
    rows: threats.map((threat) => {
      const status = lineOf(threat, 'status')
      return {
        cells: [
          idCell(threat, names),
          text(threat.name),
          text(levelMove(threat)),
          text(status === undefined ? '–' : `${sideText(status.from)} → ${sideText(status.to)}`),
          text(reasonsText(threat.lines, names, { isJudgedSaid: status === undefined })),
        ],
      }
    }),
  }
}

/** "High 14 → Medium 11", "14 → 12" where the level stays, and a dash where neither changed. */
function levelMove(threat: ChangedThreat): string {
  const [level, sum] = [lineOf(threat, 'level'), lineOf(threat, 'sum')]
  const side = (which: 'from' | 'to') =>
    [level, sum].flatMap((line) => (line === undefined ? [] : [sideText(line[which])])).join(' ')
  return level === undefined && sum === undefined ? '–' : `${side('from')} → ${side('to')}`
}

function idCell({ id }: ChangedThreat, { shortId, citedId }: DifferenceNames) {
  const known = shortId(id)
  return known === null ? text(citedId(id)) : [{ text: known, link: anchorOf.threat(id) }]
}
