import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { SectionPage } from '../parts/SectionPage.tsx'
import { useFigures } from '../use-risk.ts'
import { Waiting } from '../Waiting.tsx'
import { CheapestCard } from './CheapestCard.tsx'
import { MeasureTable } from './MeasureTable.tsx'
import { WhatIfCard } from './WhatIfCard.tsx'

/** What to do next: measures by what they take away for their cost, what if, and the cheapest set for a target. */
export function NextSection() {
  const plan = useFigures('plan')
  const currency = useDocument(({ document }) => get(document, 'model', 'model:main')?.currency ?? 'EUR')
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string, on: boolean) => {
    const next = new Set(taken)
    if (on) next.add(id)
    else next.delete(id)
    setTaken(next)
  }
  return (
    <SectionPage title={t('risk.section.next')} help={t('risk.next.help')}>
      {plan === undefined ? (
        <Waiting />
      ) : plan.measures.length === 0 ? (
        <EmptyState icon={ListChecks} title={t('risk.next.empty')}>
          {t('risk.next.empty.help')}
        </EmptyState>
      ) : (
        <>
          <div className="grid items-start gap-3 lg:grid-cols-2">
            <WhatIfCard taken={taken} currency={currency} onTake={(ids) => setTaken(new Set(ids))} />
            <CheapestCard currency={currency} onTake={(ids) => setTaken(new Set(ids))} />
          </div>
          {plan.unrated.length > 0 && (
            <p className="text-xs text-ink-3">{t('risk.next.unrated', { n: plan.unrated.length })}</p>
          )}
          <MeasureTable
            measures={plan.measures}
            usualCost={plan.usualCost}
            currency={currency}
            taken={taken}
            onToggle={toggle}
            onPlanned={(library, id) => {
              if (taken.has(library))
                setTaken(new Set([...taken].map((each) => (each === library ? id : each))))
            }}
          />
        </>
      )}
    </SectionPage>
  )
}
