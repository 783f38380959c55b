import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { Chip } from '../controls/Chip.tsx'
import { changeView, type GridStore } from './grid-store.ts'

/** Says that columns are filtered, and takes that off; nothing where none is. */
export function ColumnFilterChip({ store }: { readonly store: GridStore }) {
  const n = useStore(store, (state) => Object.keys(state.view.filters).length)
  if (n === 0) return null
  const label = t('grid.filter.clearAll', { n })
  return (
    <Chip tone="accent" removeLabel={label} onRemove={() => changeView(store, { filters: {} })}>
      {t('grid.filter.columns', { n })}
    </Chip>
  )
}
