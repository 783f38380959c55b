import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { withMessages } from '../../messages/load-messages.ts'
import { t } from '../../messages/messages.ts'
import { useAddress } from '../hooks/use-address.ts'
import { useDocument, useHistory } from '../hooks/use-editor.ts'
import { ExportTm7Dialog } from '../import/ExportTm7Dialog.tsx'
import { ImportSummaryPanel } from '../import/ImportSummaryPanel.tsx'
import { MoveDialog } from '../import/MoveDialog.tsx'
import { DetailsPanel } from '../panels/details/DetailsPanel.tsx'
import { useHints } from '../tour/use-hints.ts'
import { BottomPanel } from './BottomPanel.tsx'
import { DiagramPane } from './DiagramPane.tsx'
import { Header } from './Header.tsx'
import { layoutStorage } from './layout-storage.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { PanelToggles } from './PanelToggles.tsx'
import { SaveBanner } from './SaveBanner.tsx'
import { SidePanel } from './SidePanel.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useFolding, useUnfolding } from './use-folding.ts'
import type { DialogName } from './use-shell-actions.ts'
import { useShortcuts } from './use-shortcuts.ts'

const RiskScreen = lazy(async () => ({ default: (await import('../risk/RiskScreen.tsx')).RiskScreen }))

const EditorCommands = lazy(async () => ({
  default: (await withMessages(['search'], () => import('../command-palette/EditorCommands.tsx')))
    .EditorCommands,
}))

const KeysDialog = lazy(async () => ({
  default: (await withMessages(['search'], () => import('../dialogs/KeysDialog.tsx'))).KeysDialog,
}))

const DiagramExportDialog = lazy(async () => ({
  default: (await import('../dialogs/DiagramExportDialog.tsx')).DiagramExportDialog,
}))

const ReportWindow = lazy(async () => ({
  default: (await withMessages(['report', 'terms'], () => import('../report-window/ReportWindow.tsx')))
    .ReportWindow,
}))

const SaveComponentDialog = lazy(async () => ({
  default: (await import('../components/SaveComponentDialog.tsx')).SaveComponentDialog,
}))

const Tour = lazy(async () => ({ default: (await import('../tour/Tour.tsx')).Tour }))

/** The editor: stencils, diagram, details, and the work below; or the risk screen in their place. */
export function EditorScreen({
  dialog,
  onDialog,
  dark,
}: {
  readonly dialog: DialogName | null
  readonly onDialog: (dialog: DialogName | null) => void
  readonly dark: boolean
}) {
  useShortcuts()
  const [address] = useAddress()
  const risk = address.kind === 'model' ? address.risk : undefined
  const title = useDocument((state) => state.document.tables.model['model:main']?.title) || t('app.untitled')
  const announcement = useHistory((state) => state.lastAnnouncement)
  const columns = useDefaultLayout({ id: 'columns', storage: layoutStorage })
  const rows = useDefaultLayout({ id: 'rows', storage: layoutStorage })
  const [narrow] = useState(() => window.innerWidth < 1440)
  const stencils = useFolding(8)
  const work = useFolding(foldedWorkPx + 8)
  const details = useFolding(8)
  const close = () => onDialog(null)
  useUnfolding(stencils)
  const isExportingDiagram = dialog === 'export-diagram'
  // These stay once they were opened: a dialog gives the focus back as it closes.
  const hasExportedDiagram = useOnce(isExportingDiagram)
  const hasRunCommands = useOnce(dialog === 'commands')
  const hasShownKeys = useOnce(dialog === 'keys')
  const isKeeping = dialog === 'save-component'
  const hasKept = useOnce(isKeeping)
  const isReporting = dialog === 'export'
  const hasReported = useOnce(isReporting)
  useReportHint(isReporting)
  return (
    <div className="flex h-full flex-col overflow-hidden">
      <Header dark={dark} />
      <SaveBanner />
      <main className="relative min-h-0 flex-1">
        <h1 className="sr-only">{title}</h1>
        {risk !== undefined ? (
          <PanelBoundary name={t('risk.name')}>
            <Suspense
              fallback={
                <p role="status" className="p-4 text-ink-3">
                  {t('risk.opening')}
                </p>
              }
            >
              <RiskScreen section={risk} />
            </Suspense>
          </PanelBoundary>
        ) : (
          <Group orientation="horizontal" className="size-full" {...columns}>
            <Panel
              id="stencils"
              data-tour="stencils"
              defaultSize={narrow ? 208 : 232}
              minSize={160}
              maxSize={360}
              collapsible
              groupResizeBehavior="preserve-pixel-size"
              className="overflow-hidden"
              {...stencils.panel}
            >
              <PanelBoundary name={t('outline.sideTabs')}>
                <SidePanel />
              </PanelBoundary>
            </Panel>
            <Separator className={vertical} aria-label={t('app.resizeStencils')} />
            <Panel id="middle" minSize={320}>
              <Group orientation="vertical" {...rows}>
                <Panel id="diagram" minSize={160}>
                  <PanelBoundary name={t('canvas.region')}>
                    <DiagramPane />
                  </PanelBoundary>
                </Panel>
                <Separator className={horizontal} aria-label={t('app.resizeThreats')} />
                <Panel
                  id="work"
                  data-tour="work"
                  defaultSize={narrow ? 250 : 290}
                  minSize={96}
                  collapsible
                  collapsedSize={foldedWorkPx}
                  groupResizeBehavior="preserve-pixel-size"
                  {...work.panel}
                >
                  <BottomPanel />
                </Panel>
              </Group>
            </Panel>
            <Separator className={vertical} aria-label={t('app.resizeDetails')} />
            <Panel
              id="details"
              data-tour="details"
              defaultSize={narrow ? 332 : 372}
              minSize={260}
              maxSize={560}
              collapsible
              groupResizeBehavior="preserve-pixel-size"
              className="overflow-hidden"
              {...details.panel}
            >
              <PanelBoundary name={t('details.region')}>
                <DetailsPanel />
              </PanelBoundary>
            </Panel>
          </Group>
        )}
        {risk === undefined && <ImportSummaryPanel isAsked={dialog === 'import-summary'} onShown={close} />}
      </main>
      <StatusBar>
        {risk === undefined && <PanelToggles stencils={stencils} work={work} details={details} />}
      </StatusBar>
      <div aria-live="polite" className="sr-only">
        {announcement}
      </div>
      {hasRunCommands && (
        <Suspense>
          <EditorCommands isOpen={dialog === 'commands'} onClose={close} />
        </Suspense>
      )}
      {hasShownKeys && (
        <Suspense>
          <KeysDialog isOpen={dialog === 'keys'} onClose={close} />
        </Suspense>
      )}
      {hasReported && (
        <Suspense>
          <ReportWindow isOpen={isReporting} onClose={close} />
        </Suspense>
      )}
      {hasExportedDiagram && (
        <Suspense>
          <DiagramExportDialog isOpen={isExportingDiagram} onClose={close} dark={dark} />
        </Suspense>
      )}
      {dialog === 'tour' && (
        <Suspense>
          <Tour onEnd={close} />
        </Suspense>
      )}
      {hasKept && (
        <Suspense>
          <SaveComponentDialog isOpen={isKeeping} onClose={close} />
        </Suspense>
      )}
      <ExportTm7Dialog isOpen={dialog === 'export-tm7'} onClose={close} />
      <MoveDialog isOpen={dialog === 'move'} onClose={close} />
    </div>
  )
}

/** Whoever has opened the report needs no hint that there is one. */
function useReportHint(isReporting: boolean): void {
  const { markSeen } = useHints()
  const latest = useRef(markSeen)
  latest.current = markSeen
  useEffect(() => {
    if (isReporting) latest.current('report')
  }, [isReporting])
}

/** Whether something has been so at least once. */
function useOnce(isSo: boolean): boolean {
  const [was, setWas] = useState(isSo)
  if (isSo && !was) setWas(true)
  return was || isSo
}

/** Folded, the work shows its tabs and counts. */
const foldedWorkPx = 41

const separator =
  'relative shrink-0 bg-line outline-none transition-colors duration-150 hover:bg-accent focus-visible:bg-accent data-[separator=active]:bg-accent'
const vertical = `${separator} w-px`
const horizontal = `${separator} h-px`
