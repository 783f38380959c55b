import { t } from '../../messages/messages.ts'
import { RiskNav } from './RiskNav.tsx'
import { sectionKeys, sectionOf } from './sections.ts'

/** The risk of the open model, beside its diagram: a section at a time. */
export function RiskScreen({ section: name }: { readonly section: string }) {
  const section = sectionOf(name)
  return (
    <div className="flex h-full">
      <RiskNav section={section} />
      <div className="min-w-0 flex-1 overflow-y-auto">
        <h2 className="p-4 text-lg font-semibold">{t(sectionKeys[section])}</h2>
      </div>
    </div>
  )
}
