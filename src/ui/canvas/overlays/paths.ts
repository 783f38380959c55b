import { rememberLast } from '../../../base/remember-last.ts'
import { t } from '../../../messages/messages.ts'
import { type Document, get } from '../../../model/document.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { type AttackPaths, subjectsOfPath } from '../../../risk/paths/attack-path.ts'
import { subjectName } from '../../panels/subject-name.ts'
import type { Badge } from '../badges.ts'
import type { CanvasOverlay, Legend } from '../overlay.ts'

/** The easiest ways of attackers to assets: each subject on one shows the rank of the easiest. */
export const overlay: CanvasOverlay = {
  id: 'paths',
  order: 5,
  label: 'canvas.overlay.paths',
  badges: ({ paths }) => (paths === null ? noBadges : badgesOf(paths)),
  details: (subject, { paths, document }) => (paths === null ? [] : detailsOf(paths, document, subject)),
  legend: ({ paths }) => (paths === null ? null : legendOf(paths)),
}

const noBadges: ReadonlyMap<SubjectId, Badge> = new Map()

/** Ranks of the ways through each subject, counted from 1, the easiest first. */
const ranksOf = rememberLast(({ paths }: AttackPaths) => {
  const ranks = new Map<SubjectId, number[]>()
  paths.forEach((path, index) => {
    for (const subject of subjectsOfPath(path)) {
      const known = ranks.get(subject)
      if (known === undefined) ranks.set(subject, [index + 1])
      else known.push(index + 1)
    }
  })
  return ranks
})

const badgesOf = rememberLast((paths: AttackPaths) => {
  const badges = new Map<SubjectId, Badge>()
  for (const [subject, ranks] of ranksOf(paths)) {
    const [rank = 1] = ranks
    badges.set(subject, {
      ...lookOf(paths.paths[rank - 1]?.closed ?? 0),
      text: t('canvas.paths.rank', { n: rank }),
      words: t('canvas.paths.words', { ways: ranks.length, rank }),
      fills: true,
    })
  }
  return badges
})

function detailsOf(paths: AttackPaths, document: Document, subject: SubjectId): readonly string[] {
  const ranks = ranksOf(paths).get(subject) ?? []
  const told = ranks.slice(0, mostTold).flatMap((rank) => {
    const path = paths.paths[rank - 1]
    if (path === undefined) return []
    const asset = get(document, 'asset', path.asset)?.name ?? path.asset
    return [t('canvas.paths.way', { rank, entry: subjectName(document, path.entry), asset })]
  })
  const cut = paths.cuts.find((each) => each.subject === subject)
  return [
    ...told,
    ...(ranks.length > mostTold ? [t('canvas.paths.more', { n: ranks.length - mostTold })] : []),
    ...(cut === undefined || cut.pairs === 0
      ? []
      : [t('canvas.paths.cuts', { n: cut.pairs, total: paths.pairs })]),
  ]
}

const legendOf = rememberLast(({ paths, pairs }: AttackPaths): Legend => {
  const open = paths.filter(({ closed }) => closed === 0).length
  return {
    figures: [
      { badge: null, label: t('canvas.paths.ways'), value: String(pairs) },
      { badge: null, label: t('canvas.paths.allOpen'), value: String(open) },
    ],
    keys: [
      { badge: lookOf(0), label: t('canvas.paths.high') },
      { badge: lookOf(1), label: t('canvas.paths.medium') },
      { badge: lookOf(2), label: t('canvas.paths.low') },
    ],
  }
})

/** By how many steps no open threat helps with. */
function lookOf(closed: number): Pick<Badge, 'sign' | 'tone'> {
  const level = closed === 0 ? 'high' : closed === 1 ? 'medium' : 'low'
  return { sign: level, tone: level }
}

const mostTold = 3
