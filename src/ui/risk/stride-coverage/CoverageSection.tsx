import { useMemo, useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { type StrideLetter, strideLetters } from '../../../model/record.ts'
import type { CoverageLine } from '../../../risk/coverage.ts'
import { Button } from '../../controls/Button.tsx'
import { Segmented } from '../../controls/Segmented.tsx'
import { strideKeys } from '../../controls/stride-keys.ts'
import { Card } from '../parts/Card.tsx'
import { SectionPage } from '../parts/SectionPage.tsx'
import { useGo } from '../parts/use-go.ts'
import { useFigures } from '../use-risk.ts'
import { Waiting } from '../Waiting.tsx'
import { CellReason } from './CellReason.tsx'
import { CoverageCell } from './CoverageCell.tsx'

const steps = 200

/** Every element and flow by STRIDE category, and where nothing was looked at. */
export function CoverageSection() {
  const lines = useFigures('coverage')
  const go = useGo()
  const [view, setView] = useState<'all' | 'gaps'>('all')
  const [most, setMost] = useState(steps)
  const [chosen, setChosen] = useState<{ readonly id: string; readonly letter: StrideLetter } | null>(null)
  const gaps = useMemo(() => (lines ?? []).reduce((sum, line) => sum + gapsOf(line), 0), [lines])
  if (lines === undefined) return <Waiting />
  const shown = view === 'all' ? lines : lines.filter((line) => gapsOf(line) > 0)
  const line = chosen === null ? undefined : lines.find(({ id }) => id === chosen.id)
  return (
    <SectionPage
      title={t('reporting.coverage')}
      help={t('reporting.coverage.help')}
      terms={['stride']}
      actions={
        <Segmented
          label={t('reporting.coverage.view')}
          segments={[
            { value: 'all', label: t('reporting.coverage.all') },
            { value: 'gaps', label: t('reporting.coverage.gaps') },
          ]}
          value={view}
          onChange={setView}
          className="w-48"
        />
      }
    >
      <p aria-live="polite">
        {t('reporting.coverage.counts', { gaps, cells: lines.length * strideLetters.length })}
      </p>
      {chosen !== null && line !== undefined && (
        <CellReason
          key={`${line.id} ${chosen.letter}`}
          line={line}
          letter={chosen.letter}
          onClose={() => setChosen(null)}
        />
      )}
      <Card flush>
        <div className="overflow-x-auto">
          <table className="w-full min-w-200 table-fixed text-sm">
            <thead className="text-xs text-ink-2">
              <tr>
                <th scope="col" className="w-56 px-3 py-2 text-start font-medium">
                  {t('reporting.coverage.part')}
                </th>
                {strideLetters.map((letter) => (
                  <th key={letter} scope="col" className="px-1 py-2 text-start font-medium">
                    {t(strideKeys[letter])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, most).map((each) => (
                <tr key={each.id} className="border-t border-line/70">
                  <th scope="row" className="px-3 py-1 text-start font-normal">
                    <button
                      type="button"
                      onClick={() => go.subjects([each.id])}
                      className="min-h-6 max-w-full truncate underline decoration-line decoration-2 underline-offset-3 hover:decoration-accent"
                    >
                      {each.name}
                    </button>
                  </th>
                  {strideLetters.map((letter) => (
                    <td key={letter} className="px-1 py-1 align-top">
                      <CoverageCell
                        line={each}
                        letter={letter}
                        isChosen={chosen?.id === each.id && chosen.letter === letter}
                        onChoose={() => setChosen({ id: each.id, letter })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {shown.length === 0 && <p className="p-3 text-ink-2">{t('reporting.coverage.none')}</p>}
        </div>
        {shown.length > most && (
          <Button variant="link" className="m-2" onClick={() => setMost(most + steps)}>
            {t('risk.moreRows', { n: shown.length - most })}
          </Button>
        )}
      </Card>
    </SectionPage>
  )
}

function gapsOf({ cells }: CoverageLine): number {
  return strideLetters.filter((letter) => cells[letter].kind === 'not-analysed').length
}
