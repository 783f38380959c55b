import { rememberLast } from '../../../base/remember-last.ts'
import { t } from '../../../messages/messages.ts'
import { ripParameterInfos } from '../../../methods/rip/parameters.ts'
import { type RipBand, ripBandEdges } from '../../../methods/rip/rip.ts'
import { type RipLevel, ripLevels } from '../../../model/records/risk-policy.ts'
import type { SubjectId } from '../../../model/tables.ts'
import type { ElementRip, LevelRip, ModelRip } from '../../../risk/element-rip.ts'
import { ripOf } from '../../../risk/rip.ts'
import type { Badge } from '../badges.ts'
import type { CanvasOverlay, Figure, Key, Legend, OverlayInput } from '../overlay.ts'

/** Index and band of the Risk Impact Parameters, with what works now. Dashed where settings are assumed. */
export const overlay: CanvasOverlay = {
  id: 'rip',
  order: 2,
  label: 'canvas.overlay.rip',
  badges: (input) => badgesOf(ripIn(input)),
  details: (subject, input) => {
    const rip = ripIn(input).elements.get(subject as ElementRip['id'])
    return rip === undefined ? [] : detailsOf(rip)
  },
  legend: (input) => legendOf(ripIn(input)),
}

const ripIn = ({ document, vocabulary }: OverlayInput) => ripOf(document, vocabulary, { phase: 'current' })

const badgesOf = rememberLast(({ elements }: ModelRip) => {
  const badges = new Map<SubjectId, Badge>()
  for (const [subject, rip] of elements) badges.set(subject, badgeOf(rip))
  return badges
})

/** An element keeps its figures while nothing about it changed; so does its badge. */
function badgeOf(rip: ElementRip): Badge {
  const known = remembered.get(rip)
  if (known !== undefined) return known
  const { index, band, hidesInsecure } = rip.score
  const isAssumed = rip.coverage.known < rip.coverage.total
  const words = [
    t('canvas.rip.words', { index: rounded(index), band: t(bandKeys[band]) }),
    ...(hidesInsecure ? [t('canvas.rip.hidesShort')] : []),
    ...(isAssumed ? [t('canvas.rip.coverage', rip.coverage)] : []),
  ].join(', ')
  const badge: Badge = {
    ...{ sign: signs[band], tone: signs[band], text: `${rounded(index)}${hidesInsecure ? ' !' : ''}` },
    ...{ words, isAssumed, fills: true },
  }
  remembered.set(rip, badge)
  return badge
}

const remembered = new WeakMap<ElementRip, Badge>()

function detailsOf({ level, score, coverage }: ElementRip): readonly string[] {
  const weakest = score.weakest.map((id) => ripParameterInfos.find((info) => info.id === id)?.label ?? id)
  const more = Math.max(0, weakest.length - 2)
  return [
    t('canvas.rip.at', {
      level: t(levelKeys[level]),
      index: rounded(score.index),
      band: t(bandKeys[score.band]),
    }),
    t('canvas.rip.weakest', { names: weakest.slice(0, 2).join(', '), more }),
    ...(score.hidesInsecure ? [t('canvas.rip.hides', { band: t(bandKeys[score.band]) })] : []),
    coverage.known < coverage.total ? t('canvas.rip.assumed', coverage) : t('canvas.rip.allKnown'),
  ]
}

const legendOf = rememberLast(({ levels, system, table }: ModelRip): Legend => {
  const { medium, high } = ripBandEdges(table)
  const key = (band: RipBand, label: string): Key => ({
    badge: { sign: signs[band], tone: signs[band] },
    label: `${t(bandKeys[band])} ${label}`,
  })
  return {
    figures: [
      figure(t('canvas.rip.system'), system),
      ...ripLevels.map((level) => figure(t(shortLevelKeys[level]), levels[level])),
    ],
    keys: [
      key('High', t('canvas.rip.from', { index: rounded(high) })),
      key('Medium', t('canvas.rip.from', { index: rounded(medium) })),
      key('Low', t('canvas.rip.below', { index: rounded(medium) })),
      { badge: { sign: 'unrated', tone: 'unrated', isAssumed: true }, label: t('canvas.rip.dashed') },
      { badge: null, label: t('canvas.rip.exclamation') },
    ],
  }
})

function figure(label: string, { index, band }: LevelRip): Figure {
  if (index === null || band === null) return { badge: null, label, value: '–' }
  return { badge: { sign: signs[band], tone: signs[band] }, label, value: rounded(index) }
}

const rounded = (index: number) => String(Math.round(index * 10) / 10)

const signs = { High: 'high', Medium: 'medium', Low: 'low' } as const
const bandKeys = { High: 'canvas.high', Medium: 'canvas.medium', Low: 'canvas.low' } as const
const levelKeys = {
  device: 'canvas.rip.device',
  network: 'canvas.rip.network',
  storage: 'canvas.rip.storage',
} as const satisfies Record<RipLevel, string>
const shortLevelKeys = { ...levelKeys, storage: 'canvas.rip.storageShort' } as const
