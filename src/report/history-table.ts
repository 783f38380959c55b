import type { ThreatRow } from '../engine/threat.ts'
import { t } from '../messages/messages.ts'
import type { Block } from './document.ts'
import { day, levelLabel, statusLabel } from './labels.ts'
import { heading } from './section.ts'

/** What was decided or rated before, the oldest first; nothing where the first decision still holds. */
export function historyBlocks({ id, decision }: ThreatRow): readonly Block[] {
  const history = decision?.history ?? []
  if (history.length === 0) return []
  return [
    heading(4, t('chapter.history'), `history/${id}`),
    {
      kind: 'list',
      ordered: true,
      style: 'small',
      items: history.map(({ at, by, status, reason, dread, level }) => [
        {
          text: t('chapter.historyLine', {
            until: day(at),
            by: by === '' ? t('report.nobody') : by,
            status: statusLabel(status),
            rating: /^\.{5}$/.test(dread)
              ? ''
              : [...dread].map((digit) => (digit === '.' ? '–' : digit)).join(' + '),
            level: level === null ? '' : levelLabel(level),
            reason,
          }),
        },
      ]),
    },
  ]
}
