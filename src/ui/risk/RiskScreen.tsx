import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useEffect, useState } from 'react'
import { type OpenRisk, openRisk, type RiskTopic } from '../../app/risk/open-risk.ts'
import { t } from '../../messages/messages.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { PanelBoundary } from '../shell/PanelBoundary.tsx'
import { RiskNav } from './RiskNav.tsx'
import { type RiskSection, sectionKeys, sectionOf } from './sections.ts'
import { RiskContext } from './use-risk.ts'

/** The risk of the open model, beside its diagram: a section at a time, reckoned while it is looked at. */
export function RiskScreen({ section: name }: { readonly section: string }) {
  const editor = useEditor()
  const section = sectionOf(name)
  const [risk, setRisk] = useState<OpenRisk | null>(null)

  useEffect(() => {
    const opened = openRisk(editor)
    setRisk(opened)
    return () => opened.close()
  }, [editor])

  useEffect(() => {
    risk?.watch(topicsOf[section])
  }, [risk, section])

  const Section = screens[section]
  return (
    <div className="flex h-full">
      <RiskNav section={section} />
      <div className="min-w-0 flex-1 overflow-auto" key={section}>
        {risk !== null && (
          <RiskContext value={risk}>
            <PanelBoundary name={t(sectionKeys[section])}>
              <Suspense>
                <Section />
              </Suspense>
            </PanelBoundary>
          </RiskContext>
        )}
      </div>
    </div>
  )
}

const screens: Record<RiskSection, LazyExoticComponent<ComponentType>> = {
  coverage: lazy(async () => ({
    default: (await import('./stride-coverage/CoverageSection.tsx')).CoverageSection,
  })),
  report: lazy(async () => ({
    default: (await import('../report/DocumentControlSection.tsx')).DocumentControlSection,
  })),
  next: lazy(async () => ({ default: (await import('./next/NextSection.tsx')).NextSection })),
  losses: lazy(async () => ({ default: (await import('./losses/LossesSection.tsx')).LossesSection })),
  events: lazy(async () => ({ default: (await import('./events/EventsSection.tsx')).EventsSection })),
  method: lazy(async () => ({ default: (await import('./method/MethodSection.tsx')).MethodSection })),
  snapshots: lazy(async () => ({
    default: (await import('./snapshots/SnapshotsSection.tsx')).SnapshotsSection,
  })),
  overview: lazy(async () => ({ default: (await import('./overview/OverviewSection.tsx')).OverviewSection })),
  controls: lazy(async () => ({ default: (await import('./controls/ControlsSection.tsx')).ControlsSection })),
  rip: lazy(async () => ({ default: (await import('./rip/RipSection.tsx')).RipSection })),
  paths: lazy(async () => ({ default: (await import('./paths/PathsSection.tsx')).PathsSection })),
  assets: lazy(async () => ({ default: (await import('./assets/AssetsSection.tsx')).AssetsSection })),
}

/** Which figures a section looks at. */
const topicsOf: Record<RiskSection, readonly RiskTopic[]> = {
  coverage: ['coverage'],
  report: [],
  next: ['plan'],
  losses: ['losses'],
  events: ['events'],
  method: [],
  snapshots: [],
  overview: ['threats', 'aspects'],
  controls: ['controls'],
  rip: ['rip'],
  assets: ['assets'],
  paths: ['paths'],
}
