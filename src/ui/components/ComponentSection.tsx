import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react'
import { useId } from 'react'
import { saveComponent } from '../../app/actions/save-component.ts'
import { pickComponent } from '../../app/components/component-files.ts'
import { t } from '../../messages/messages.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu } from '../controls/Menu.tsx'
import { useAction, useShell } from '../shell/use-action.ts'
import { ComponentTile } from './ComponentTile.tsx'
import type { Kept } from './use-components.ts'

interface ComponentSectionProps extends Kept {
  readonly isOpen: boolean
  /** Null while a search keeps every section open. */
  readonly onToggle: (() => void) | null
}

/** Parts of models that were kept, among the stencils: dragged or put into the diagram like those. */
export function ComponentSection({ library, components, problem, isOpen, onToggle }: ComponentSectionProps) {
  const id = useId()
  const { notify } = useShell()
  const save = useAction(saveComponent)
  const Chevron = isOpen ? ChevronDown : ChevronRight
  if (library === null) return null
  const read = async () => {
    const picked = await pickComponent()
    if (!picked.ok) return notify(picked.error)
    if (picked.value === null) return
    const saved = await library.save(picked.value)
    notify(saved.ok ? t('components.saved', { name: saved.value.name }) : saved.error)
  }
  return (
    <div data-tour="components">
      <div className="sticky top-0 z-10 flex items-center bg-panel">
        <h2 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            disabled={onToggle === null}
            className="flex h-8 w-full items-center justify-between gap-1 text-start text-xs font-semibold text-ink-2"
            onClick={onToggle ?? undefined}
          >
            {t('components.title')}
            {onToggle !== null && <Chevron aria-hidden="true" size={14} className="text-ink-3" />}
          </button>
        </h2>
        <Menu
          align="end"
          entries={[
            { label: save.label, disabled: !save.enabled, onSelect: save.run },
            { label: t('components.import'), onSelect: () => void read() },
          ]}
        >
          <IconButton icon={Ellipsis} size="small" label={t('components.menu')} />
        </Menu>
      </div>
      <div id={id} hidden={!isOpen} className={isOpen ? 'pb-2' : ''}>
        {isOpen && components.length > 0 && (
          <div className="grid grid-cols-2 gap-1.5">
            {components.map((component) => (
              <ComponentTile key={component.id} library={library} kept={component} />
            ))}
          </div>
        )}
        {isOpen && problem !== null && <p className="text-xs text-high">{problem}</p>}
        {isOpen && problem === null && components.length === 0 && (
          <p className="text-xs text-ink-3">{t('components.empty')}</p>
        )}
      </div>
    </div>
  )
}
