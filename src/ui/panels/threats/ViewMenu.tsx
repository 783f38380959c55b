import { History, Telescope } from 'lucide-react'
import { type MessageKey, t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { Count } from '../../controls/Count.tsx'
import { classNames } from '../../controls/class-names.ts'
import { Menu } from '../../controls/Menu.tsx'
import { noRows } from '../../grid/row-choice.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { threatTableOf } from './threat-table-store.ts'
import { type ThreatViewId, threatViews } from './threat-views.ts'
import { UnacceptableLink } from './UnacceptableLink.tsx'
import { useThreatTable, useViewCounts } from './use-threat-table.ts'

/** Ready-made looks at the list, each with the number of threats in it. */
export function ViewMenu() {
  const { store, grid } = threatTableOf(useEditor())
  const view = useThreatTable((state) => state.view)
  const counts = useViewCounts()
  const show = (next: ThreatViewId) => {
    store.setState({ view: next })
    grid.setState({ choice: noRows, anchor: null })
  }
  return (
    <>
      <Menu
        entries={threatViews.map((each) => ({
          label: t('threats.view.counted', { name: t(viewKeys[each]), n: counts[each] }),
          checked: view === each,
          disabled: counts[each] === 0 && each !== 'all',
          onSelect: () => show(each),
        }))}
      >
        <Button
          icon={Telescope}
          className={classNames(view !== 'all' && 'border-accent bg-accent-tint text-accent')}
        >
          <span className="sr-only">{t('threats.view.named', { name: t(viewKeys[view]) })}</span>
          <span aria-hidden="true" className="max-w-36 truncate @max-2xl:hidden">
            {t(viewKeys[view])}
          </span>
          <Count value={counts[view]} />
        </Button>
      </Menu>
      <UnacceptableLink />
      {counts.reconfirm > 0 && view !== 'reconfirm' && (
        <button
          type="button"
          onClick={() => show('reconfirm')}
          aria-label={t('threats.view.toReconfirm', { n: counts.reconfirm })}
          className="flex h-6 items-center gap-1 rounded-sm bg-medium-tint px-1.5 text-xs font-medium whitespace-nowrap text-medium hover:underline"
        >
          <History aria-hidden="true" size={12} strokeWidth={2} />
          <span className="@5xl:hidden">{counts.reconfirm}</span>
          <span className="hidden @5xl:inline">{t('threats.view.toReconfirm', { n: counts.reconfirm })}</span>
        </button>
      )}
    </>
  )
}

export const viewKeys = {
  all: 'threats.view.all',
  papers: 'threats.view.papers',
  safety: 'threats.view.safety',
  assumed: 'threats.view.assumed',
  reconfirm: 'threats.view.reconfirm',
  new: 'threats.view.new',
} as const satisfies Record<ThreatViewId, MessageKey>
