import { t } from '../../../messages/messages.ts'
import { strideLetters } from '../../../model/record.ts'
import { type Phase, phases } from '../../../risk/phase.ts'
import type { ThreatLine } from '../../../risk/threat-lines.ts'
import { levelKeys } from '../../controls/level-keys.ts'
import { StrideLetters } from '../../controls/StrideLetters.tsx'
import { strideKeys } from '../../controls/stride-keys.ts'
import { LevelBar, type LevelCounts } from '../charts/LevelBar.tsx'
import { Card } from '../parts/Card.tsx'
import { phaseKeys } from '../parts/step-keys.ts'
import type { Choice } from './choice.ts'

/** Threats by STRIDE and level, without mitigations, with those that work, and with those that are meant. */
export function StrideLevels({
  lines,
  onChoose,
}: {
  readonly lines: readonly ThreatLine[]
  readonly onChoose: (choice: Choice) => void
}) {
  const groups = [
    ...strideLetters.map((letter) => ({
      letter,
      name: t(strideKeys[letter]),
      lines: lines.filter(({ stride }) => stride.includes(letter)),
    })),
    { letter: null, name: t('risk.overview.all'), lines },
  ]
  const most = Math.max(1, ...groups.slice(0, -1).map((group) => group.lines.length))
  return (
    <Card title={t('risk.overview.stride')} help={t('risk.overview.stride.help')} terms={['stride', 'bands']}>
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{t('risk.overview.stride')}</caption>
        <thead className="text-xs text-ink-3">
          <tr>
            <th className="w-14">
              <span className="sr-only">{t('threats.stride')}</span>
            </th>
            {phases.map((phase) => (
              <th key={phase} scope="col" className="px-1 py-1 text-start font-medium">
                {t(phaseKeys[phase])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.name}>
              <th scope="row" className="py-0.5 text-start font-medium">
                {group.letter === null ? group.name : <StrideLetters letters={[group.letter]} />}
              </th>
              {phases.map((phase) => (
                <td key={phase} className="px-1 py-0.5">
                  {group.lines.length === 0 ? (
                    <span className="text-xs text-ink-3">–</span>
                  ) : (
                    <LevelBar
                      counts={countsOf(group.lines, phase)}
                      max={group.letter === null ? group.lines.length : most}
                      name={`${group.name}, ${t(phaseKeys[phase])}`}
                      onOpen={(level) =>
                        onChoose({
                          title: [
                            group.name,
                            t(phaseKeys[phase]),
                            level === 'none' ? t('dread.level.none') : t(levelKeys[level]),
                          ].join(' · '),
                          ids: group.lines
                            .filter(({ levels }) => (levels[phase] ?? 'none') === level)
                            .map(({ id }) => id),
                        })
                      }
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

function countsOf(lines: readonly ThreatLine[], phase: Phase): LevelCounts {
  const counts = { High: 0, Medium: 0, Low: 0, none: 0 }
  for (const { levels } of lines) counts[levels[phase] ?? 'none'] += 1
  return counts
}
