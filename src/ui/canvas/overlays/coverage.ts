import { rememberLast } from '../../../base/remember-last.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import type { Badge } from '../badges.ts'
import type { CanvasOverlay, Legend } from '../overlay.ts'

/** How many of the threats of each subject a person rated, suggestions of rules apart. */
export const overlay: CanvasOverlay = {
  id: 'coverage',
  order: 3,
  label: 'canvas.overlay.coverage',
  badges: ({ rows }) => badgesOf(rows),
  details: (subject, { rows }) => {
    const share = sharesOf(rows).get(subject)
    if (share === undefined) return []
    const { rated, suggested, total } = share
    return [
      t('canvas.coverage.words', { rated, total }),
      t('canvas.coverage.rest', { suggested, open: total - rated - suggested }),
    ]
  },
  legend: ({ rows }) => legendOf(rows),
}

interface Share {
  rated: number
  suggested: number
  total: number
}

const sharesOf = rememberLast((rows: readonly ThreatRow[]) => {
  const shares = new Map<SubjectId, Share>()
  for (const row of rows) {
    if (row.origin === 'gone') continue
    const { basis } = row.dread
    for (const subject of row.subjects) {
      const share = shares.get(subject) ?? { rated: 0, suggested: 0, total: 0 }
      share.total++
      if (isRated(row)) share.rated++
      else if (basis === 'suggested') share.suggested++
      shares.set(subject, share)
    }
  }
  return shares
})

const badgesOf = rememberLast((rows: readonly ThreatRow[]) => {
  const badges = new Map<SubjectId, Badge>()
  for (const [subject, { rated, total }] of sharesOf(rows)) {
    badges.set(subject, {
      ...lookOf(rated, total),
      text: t('canvas.share', { n: rated, total }),
      words: t('canvas.coverage.words', { rated, total }),
      fills: true,
    })
  }
  return badges
})

const legendOf = rememberLast((rows: readonly ThreatRow[]): Legend => {
  const here = rows.filter(({ origin }) => origin !== 'gone')
  const n = here.filter(isRated).length
  const value = t('canvas.share', { n, total: here.length })
  return {
    figures: [{ badge: null, label: t('canvas.coverage.model'), value }],
    keys: [
      { badge: lookOf(1, 1), label: t('canvas.coverage.all') },
      { badge: lookOf(1, 2), label: t('canvas.coverage.some') },
      { badge: lookOf(0, 1), label: t('canvas.coverage.none') },
    ],
  }
})

function lookOf(rated: number, total: number): Pick<Badge, 'sign' | 'tone'> {
  if (rated === total) return { sign: 'low', tone: 'low' }
  return rated === 0 ? { sign: 'unrated', tone: 'unrated' } : { sign: 'half', tone: 'medium' }
}

function isRated({ dread }: ThreatRow): boolean {
  return dread.basis === 'rated' || dread.basis === 'overridden'
}
