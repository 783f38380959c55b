import { Check, RefreshCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { inputLook } from '../controls/Field.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { useServices } from '../hooks/use-services.ts'
import type { GridContext } from './grid-context.ts'
import { plainView, readView, writeView } from './grid-view.ts'
import { noRows } from './row-choice.ts'

interface SavedViewsProps<R> {
  readonly context: GridContext<R>
  readonly extra: (() => string) | undefined
  readonly onExtra: ((extra: string) => void) | undefined
  readonly onDone: () => void
}

/** Views that a person saved in this browser: open, save under a name, bring up to date, delete; and the plain one. */
export function SavedViews<R>({ context, extra, onExtra, onDone }: SavedViewsProps<R>) {
  const { preferences } = useServices()
  const { store, source } = context
  const saved = useStore(preferences, (state) => state.tableViews[source.id]) ?? []
  const current = useStore(store, (state) => state.viewName)
  const [name, setName] = useState('')
  const put = (views: readonly { readonly name: string; readonly view: string }[]) =>
    preferences.setState(({ tableViews }) => ({
      tableViews: { ...tableViews, [source.id]: [...views].slice(0, most) },
    }))
  const now = () => writeView({ ...store.getState().view, extra: extra?.() ?? '' })
  const open = (viewName: string | null, text: string | null) => {
    const view = text === null ? plainView : readView(text)
    store.setState({ view, viewName, choice: noRows, anchor: null })
    onExtra?.(view.extra)
    onDone()
  }
  const save = () => {
    const title = name.trim()
    if (title === '') return
    put([...saved.filter((view) => view.name !== title), { name: title, view: now() }])
    store.setState({ viewName: title })
    setName('')
  }
  return (
    <div>
      <ul>
        {saved.map((view) => (
          <li key={view.name} className="flex items-center gap-1">
            <button
              type="button"
              aria-current={view.name === current || undefined}
              onClick={() => open(view.name, view.view)}
              className="flex h-7 min-w-0 flex-1 items-center gap-2 rounded-md px-2 text-start text-sm hover:bg-accent-tint"
            >
              <span className="min-w-0 flex-1 truncate">{view.name}</span>
              {view.name === current && <Check aria-hidden="true" size={14} strokeWidth={2} />}
            </button>
            <IconButton
              size="small"
              icon={RefreshCw}
              label={t('grid.views.update', { name: view.name })}
              onClick={() => {
                put(saved.map((other) => (other === view ? { name: view.name, view: now() } : other)))
                store.setState({ viewName: view.name })
                context.tell(t('grid.views.updated', { name: view.name }))
              }}
            />
            <IconButton
              size="small"
              icon={Trash2}
              label={t('grid.views.delete', { name: view.name })}
              onClick={() => put(saved.filter((other) => other !== view))}
            />
          </li>
        ))}
      </ul>
      {saved.length === 0 && <p className="px-2 pb-1 text-xs text-ink-3">{t('grid.views.none')}</p>}
      <form
        className="mt-1 flex items-center gap-1 border-t border-line pt-2"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <input
          type="text"
          className={inputLook}
          maxLength={100}
          aria-label={t('grid.views.name')}
          placeholder={t('grid.views.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === '' || saved.length >= most}>
          {t('grid.views.save')}
        </Button>
      </form>
      <Button variant="ghost" className="mt-1 w-full" onClick={() => open(null, null)}>
        {t('grid.views.reset')}
      </Button>
    </div>
  )
}

/** As many as the preferences keep for one table. */
const most = 50
