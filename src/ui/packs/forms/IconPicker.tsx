import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { iconNames } from '../../canvas/stencil-icons.ts'
import { classNames } from '../../controls/class-names.ts'
import { Popover } from '../../controls/Popover.tsx'
import { StencilIcon } from '../../palette/StencilIcon.tsx'

/** An icon of the set in which everything is drawn. */
export function IconPicker({
  value,
  disabled,
  onChange,
}: {
  readonly value: string
  readonly disabled: boolean
  readonly onChange: (name: string) => void
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="flex flex-col gap-1">
      <span className="text-xs text-ink-2">{t('packs.stencil.icon')}</span>
      <Popover
        label={t('packs.stencil.icon')}
        open={isOpen}
        onOpenChange={setOpen}
        className="w-88"
        trigger={
          <button
            type="button"
            disabled={disabled}
            aria-label={t('packs.stencil.chooseIcon', { name: spoken(value) })}
            className="flex h-9 w-fit items-center gap-2 rounded-md border border-line bg-panel px-2.5 hover:border-ink-3/50 disabled:opacity-60"
          >
            <StencilIcon name={value} />
            <span>{spoken(value)}</span>
            <ChevronDown aria-hidden="true" size={14} strokeWidth={1.75} className="text-ink-3" />
          </button>
        }
      >
        <div className="grid grid-cols-9 gap-0.5">
          {iconNames.map((name) => (
            <button
              key={name}
              type="button"
              aria-label={spoken(name)}
              aria-pressed={name === value}
              title={spoken(name)}
              onClick={() => {
                onChange(name)
                setOpen(false)
              }}
              className={classNames(
                'flex size-9 items-center justify-center rounded-md hover:bg-line/60',
                name === value && 'bg-accent-tint text-accent',
              )}
            >
              <StencilIcon name={name} size={20} />
            </button>
          ))}
        </div>
      </Popover>
    </div>
  )
}

function spoken(name: string): string {
  return name.replaceAll('-', ' ')
}
