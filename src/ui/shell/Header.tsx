import {
  ArrowRightLeft,
  ChevronRight,
  CircleHelp,
  Download,
  FileDown,
  FileOutput,
  FolderOpen,
  Footprints,
  Image,
  ListChecks,
  Menu as MenuIcon,
  Moon,
  Redo2,
  Settings,
  Sun,
  Undo2,
} from 'lucide-react'
import { exportDiagram } from '../../app/actions/export-diagram.ts'
import { exportReport } from '../../app/actions/export-report.ts'
import { moveToTemplate } from '../../app/actions/move-to-template.ts'
import { openFile } from '../../app/actions/open-file.ts'
import { redo } from '../../app/actions/redo.ts'
import { saveAsTm7 } from '../../app/actions/save-as-tm7.ts'
import { saveToFile } from '../../app/actions/save-to-file.ts'
import { showImportSummary } from '../../app/actions/show-import-summary.ts'
import { showKeys } from '../../app/actions/show-keys.ts'
import { showTour } from '../../app/actions/show-tour.ts'
import { toggleTheme } from '../../app/actions/toggle-theme.ts'
import { undo } from '../../app/actions/undo.ts'
import { editRecord } from '../../commands/edit-record.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu } from '../controls/Menu.tsx'
import { useDocument, useEditor } from '../hooks/use-editor.ts'
import { CheckButton } from '../panels/check/CheckButton.tsx'
import { BrandMark } from './BrandMark.tsx'
import { RiskButton } from './RiskButton.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import { TitleField } from './TitleField.tsx'
import { useAction, useShell } from './use-action.ts'

/** The main toolbar: where one is, whether it is saved, undo and redo, and the report. */
export function Header({ dark }: { readonly dark: boolean }) {
  const shell = useShell()
  const editor = useEditor()
  const title = useDocument((state) => state.document.tables.model['model:main']?.title ?? '')
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const undoing = useAction(undo)
  const redoing = useAction(redo)
  const saving = useAction(saveToFile)
  const opening = useAction(openFile)
  const reporting = useAction(exportReport)
  const picturing = useAction(exportDiagram)
  const exporting = useAction(saveAsTm7)
  const moving = useAction(moveToTemplate)
  const summary = useAction(showImportSummary)
  const theme = useAction(toggleTheme)
  const keys = useAction(showKeys)
  const tour = useAction(showTour)
  return (
    <header className="flex h-11 shrink-0 items-center gap-2 border-b border-line bg-panel px-3">
      <button
        type="button"
        onClick={shell.leave}
        aria-label={t('app.toStart')}
        title={t('app.toStart')}
        className="flex h-8 shrink-0 items-center gap-2 rounded-md pe-1.5 ps-0.5 font-semibold hover:bg-line/60"
      >
        <BrandMark size={22} />
        {t('app.name')}
      </button>
      <ChevronRight aria-hidden="true" size={14} className="shrink-0 text-ink-3 rtl:-scale-x-100" />
      <TitleField
        title={title}
        isReadOnly={isReadOnly}
        onCommit={(next) =>
          editor.dispatch(
            editRecord,
            { table: 'model', id: 'model:main', fields: { title: next } },
            { label: t('app.renameModel') },
          )
        }
      />
      <SaveStatus />
      <div
        role="toolbar"
        aria-label={t('app.mainToolbar')}
        className="ms-auto flex shrink-0 items-center gap-1"
      >
        <IconButton
          icon={Undo2}
          label={t('app.undo')}
          hint={undoing.label}
          shortcut={undoing.shortcut}
          disabled={!undoing.enabled}
          onClick={undoing.run}
        />
        <IconButton
          icon={Redo2}
          label={t('app.redo')}
          hint={redoing.label}
          shortcut={redoing.shortcut}
          disabled={!redoing.enabled}
          onClick={redoing.run}
        />
        <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />
        <span data-tour="risk" className="flex">
          <RiskButton />
        </span>
        <CheckButton />
        <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />
        <IconButton icon={dark ? Sun : Moon} label={theme.label} onClick={theme.run} />
        <IconButton icon={CircleHelp} label={keys.label} shortcut={keys.shortcut} onClick={keys.run} />
        <Menu
          align="end"
          entries={[
            { label: saving.label, icon: Download, shortcut: saving.shortcut, onSelect: saving.run },
            { label: opening.label, icon: FolderOpen, shortcut: opening.shortcut, onSelect: opening.run },
            'separator',
            { label: picturing.label, icon: Image, shortcut: picturing.shortcut, onSelect: picturing.run },
            {
              label: exporting.label,
              icon: FileOutput,
              shortcut: exporting.shortcut,
              onSelect: exporting.run,
            },
            ...(summary.enabled ? [{ label: summary.label, icon: ListChecks, onSelect: summary.run }] : []),
            {
              label: moving.label,
              icon: ArrowRightLeft,
              disabled: !moving.enabled,
              onSelect: moving.run,
            },
            'separator',
            { label: tour.label, icon: Footprints, onSelect: tour.run },
            { label: t('app.settings'), icon: Settings, onSelect: () => shell.open('settings') },
          ]}
        >
          <IconButton icon={MenuIcon} label={t('app.menu')} />
        </Menu>
        <span data-tour="report" className="ms-1 flex">
          <Button variant="primary" icon={FileDown} onClick={reporting.run}>
            {t('app.exportReport')}
          </Button>
        </span>
      </div>
    </header>
  )
}
