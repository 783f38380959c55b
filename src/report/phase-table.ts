import { t } from '../messages/messages.ts'
import { phaseCounts } from './counts.ts'
import { type Block, text } from './document.ts'
import { levelLabel, levelMark } from './labels.ts'
import type { ReportContext } from './section.ts'

/** Threats by level without mitigations, now and when all is done, with the sum of each column. */
export function phaseTable({ risks }: ReportContext): Block {
  const counts = phaseCounts(risks)
  const total = String(risks.length)
  return {
    kind: 'table',
    caption: t('report.residualCounts'),
    empty: '',
    columns: [
      { title: t('report.level'), grow: 1, min: 14 },
      { title: t('report.without'), grow: 1, min: 14, align: 'right' },
      { title: t('report.now'), grow: 1, min: 14, align: 'right' },
      { title: t('report.whenDone'), grow: 1, min: 14, align: 'right' },
    ],
    rows: [
      ...counts.map(({ level, potential, current, target }) => ({
        cells: [
          [{ badge: { ...levelMark(level), text: levelLabel(level) } }],
          text(String(potential)),
          text(String(current)),
          text(String(target)),
        ],
      })),
      {
        cells: [[{ text: t('report.total'), bold: true }], text(total), text(total), text(total)],
      },
    ],
  }
}
