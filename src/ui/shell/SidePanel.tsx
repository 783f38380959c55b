import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { withMessages } from '../../messages/load-messages.ts'
import { t } from '../../messages/messages.ts'
import { Tabs } from '../controls/Tabs.tsx'
import { useEditor } from '../hooks/use-editor.ts'
import { Palette } from '../palette/Palette.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { sideOf } from './side-state.ts'

const OutlinePanel = lazy(async () => ({
  default: (await import('../outline/OutlinePanel.tsx')).OutlinePanel,
}))

const SearchPanel = lazy(async () => ({
  default: (await withMessages(['search'], () => import('../search/SearchPanel.tsx'))).SearchPanel,
}))

/** What can be drawn, what is drawn, or where something is: one of them at a time. */
export function SidePanel() {
  const store = sideOf(useEditor())
  const { side, asked } = useStore(store)
  return (
    <Tabs
      label={t('outline.sideTabs')}
      className="h-full bg-panel"
      isDense
      value={side}
      onChange={(next) => store.setState({ side: next })}
      items={[
        { value: 'stencils', label: t('palette.region') },
        { value: 'outline', label: t('outline.tab') },
        { value: 'search', label: t('outline.searchTab') },
      ]}
    >
      {side === 'stencils' && (
        <PanelBoundary name={t('palette.region')}>
          <Palette asked={asked} />
        </PanelBoundary>
      )}
      {side === 'outline' && (
        <PanelBoundary name={t('outline.tab')}>
          <Suspense>
            <OutlinePanel asked={asked} />
          </Suspense>
        </PanelBoundary>
      )}
      {side === 'search' && (
        <PanelBoundary name={t('outline.searchTab')}>
          <Suspense>
            <SearchPanel asked={asked} />
          </Suspense>
        </PanelBoundary>
      )}
    </Tabs>
  )
}
