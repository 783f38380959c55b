import { ListFilter } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { Count } from '../../controls/Count.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { facetKeys, facetOrder, facetValueKeys, facetValues } from './facet-keys.ts'
import { emptyFilter, type Facet, facets, toggleFacet } from './threat-filter.ts'
import { threatTableOf } from './threat-table-store.ts'
import { useHasRecorded } from './use-has-recorded.ts'
import { useThreatTable, useThreatView } from './use-threat-table.ts'

/** All filters in one panel, each value with the number of threats that it would show. */
export function ThreatFilters() {
  const editor = useEditor()
  const filter = useThreatTable((state) => state.filter)
  const hasRecorded = useHasRecorded()
  const active = facets.reduce((sum, facet) => sum + filter[facet].length, 0)
  const { store } = threatTableOf(editor)
  return (
    <Popover
      label={t('threats.filter')}
      className="w-156 max-w-[calc(100vw-16px)] p-3"
      trigger={
        <Button icon={ListFilter} title={t('threats.filter')}>
          <span className="@max-4xl:sr-only">{t('threats.filter')}</span>
          {active > 0 && <Count value={active} />}
        </Button>
      }
    >
      <div className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3">
        {facetOrder
          .filter((facet) => hasRecorded || facet !== 'recorded')
          .map((facet) => (
            <FacetGroup key={facet} facet={facet} />
          ))}
      </div>
      <div className="mt-3 flex justify-end border-t border-line pt-2">
        <Button
          variant="ghost"
          disabled={active === 0}
          onClick={() => store.setState({ filter: { ...emptyFilter, search: filter.search } })}
        >
          {t('threats.filter.clear')}
        </Button>
      </div>
    </Popover>
  )
}

function FacetGroup({ facet }: { readonly facet: Facet }) {
  const editor = useEditor()
  const { store } = threatTableOf(editor)
  const filter = useThreatTable((state) => state.filter)
  const { counts } = useThreatView()
  const chosen: readonly string[] = filter[facet]
  return (
    <fieldset>
      <legend className="mb-0.5 text-xs font-medium text-ink-3">{t(facetKeys[facet])}</legend>
      {facetValues[facet].map((value) => {
        const count = counts[facet].get(value) ?? 0
        return (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            onChange={() => store.setState({ filter: toggleFacet(filter, facet, value) })}
            label={
              <span
                className={`flex items-baseline gap-1.5 whitespace-nowrap ${count === 0 ? 'text-ink-3' : ''}`}
              >
                {t(facetValueKeys[value])}
                <span className="text-xs text-ink-3 tabular-nums">{count}</span>
              </span>
            }
          />
        )
      })}
    </fieldset>
  )
}
