import { ArrowLeft } from 'lucide-react'
import { t } from '../../messages/messages.ts'
import { classNames } from '../controls/class-names.ts'
import { useShell } from '../shell/use-action.ts'
import { type RiskSection, riskSections, sectionIcons, sectionKeys } from './sections.ts'

/** The list of sections, and the way back to the diagram. */
export function RiskNav({ section }: { readonly section: RiskSection }) {
  const shell = useShell()
  return (
    <nav
      aria-label={t('risk.sections')}
      className="flex w-52 shrink-0 flex-col gap-0.5 overflow-y-auto border-e border-line bg-panel p-2 2xl:w-56"
    >
      <button
        type="button"
        onClick={() => shell.showRisk(null)}
        className={classNames(lineLook, 'mb-1.5 text-start text-ink-3')}
      >
        <ArrowLeft aria-hidden="true" size={15} strokeWidth={1.75} className="shrink-0 rtl:-scale-x-100" />
        {t('risk.back')}
      </button>
      {riskSections.map((id) => {
        const Icon = sectionIcons[id]
        return (
          <button
            key={id}
            type="button"
            aria-current={id === section ? 'page' : undefined}
            onClick={() => shell.showRisk(id)}
            className={classNames(lineLook, id === section && chosenLook)}
          >
            <Icon aria-hidden="true" size={15} strokeWidth={1.75} className="shrink-0" />
            <span title={t(sectionKeys[id])} className="min-w-0 flex-1 truncate text-start">
              {t(sectionKeys[id])}
            </span>
          </button>
        )
      })}
    </nav>
  )
}

const lineLook =
  'flex h-8 w-full shrink-0 items-center gap-2 rounded-md px-2 text-sm text-ink-2 transition-colors duration-150 hover:bg-line/60 hover:text-ink'
const chosenLook = 'bg-accent-tint font-medium text-accent hover:bg-accent-tint hover:text-accent'
