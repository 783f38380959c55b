import { Download, FileInput } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { exportApplicability } from '../../../app/risk/export-applicability.ts'
import { setControls } from '../../../commands/set-controls.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import { controlCatalogues } from '../../../model/records/risk-policy.ts'
import { profileStatements } from '../../../risk/control-profile-table.ts'
import { Button } from '../../controls/Button.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { Segmented } from '../../controls/Segmented.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { ControlsGrid } from '../../panels/controls/ControlsGrid.tsx'
import { useShell } from '../../shell/use-action.ts'
import { SectionPage } from '../parts/SectionPage.tsx'
import { usePolicy } from '../parts/use-policy.ts'
import { useWrite } from '../parts/use-write.ts'
import { useFigures, useOpenRisk } from '../use-risk.ts'
import { Waiting } from '../Waiting.tsx'
import { ControlCoverage } from './ControlCoverage.tsx'
import { ControlFilters, type ControlView } from './ControlFilters.tsx'
import { ControlTree } from './ControlTree.tsx'
import { catalogueKeys } from './control-keys.ts'
import { controlLookOf } from './control-look.ts'
import { ProfileCharts } from './ProfileCharts.tsx'

/** How mature each control of a catalogue is, in each phase: what people say, and what mitigations amount to. */
export function ControlsSection() {
  const editor = useEditor()
  const shell = useShell()
  const risk = useOpenRisk()
  const write = useWrite()
  const [, setPolicy] = usePolicy()
  const figures = useFigures('controls')
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [search, setSearch] = useState('')
  const [view, setView] = useState<ControlView>('all')
  const looks = controlLookOf(editor)
  const look = useStore(looks)
  const save = async () => {
    const title = get(editor.document.getState().document, 'model', 'model:main')?.title ?? ''
    const name = await exportApplicability(risk, title)
    shell.notify(name === null ? t('risk.controls.export.failed') : t('app.fileSaved', { name }))
  }
  const loadExample = async () => {
    const { profile } = await import('../../../knowledge/profiles/iomt-figure.ts')
    const controls = profileStatements(profile)
    if (write(setControls, { catalogue: profile.catalogue, controls }, { label: t('risk.undo.example') })) {
      setPolicy({ catalogue: profile.catalogue })
      shell.notify(t('risk.controls.example.loaded', { n: controls.length }), {
        label: t('app.undo'),
        run: () => {
          editor.undo()
          editor.undo()
        },
      })
    }
  }
  return (
    <SectionPage
      title={t('risk.section.controls')}
      help={t('risk.controls.help')}
      terms={['maturity', 'lights', 'soa']}
      actions={
        <>
          {figures !== undefined && (
            <NativeSelect
              label={t('risk.controls.catalogue')}
              hideLabel
              value={figures.table.catalogue}
              options={controlCatalogues.map((id) => ({ value: id, label: t(catalogueKeys[id]) }))}
              disabled={isReadOnly}
              onChange={(catalogue) => setPolicy({ catalogue })}
              className="w-60"
            />
          )}
          <Segmented
            label={t('risk.controls.look')}
            segments={[
              { value: 'table', label: t('risk.assets.view.table') },
              { value: 'sheet', label: t('tables.controls') },
              { value: 'picture', label: t('risk.controls.look.picture') },
            ]}
            value={look}
            onChange={(next) => looks.setState(next, true)}
            className="w-56"
          />
          <Button icon={FileInput} disabled={isReadOnly} onClick={() => void loadExample()}>
            {t('risk.controls.example')}
          </Button>
          <Button icon={Download} onClick={() => void save()}>
            {t('risk.controls.export')}
          </Button>
        </>
      }
    >
      {figures === undefined ? (
        <Waiting />
      ) : (
        <>
          <ControlCoverage table={figures.table} />
          {look === 'picture' ? (
            <ProfileCharts axes={figures.axes} />
          ) : look === 'sheet' ? (
            <ControlsGrid table={figures.table} />
          ) : (
            <>
              <ControlFilters search={search} view={view} onSearch={setSearch} onView={setView} />
              <ControlTree key={figures.table.catalogue} table={figures.table} search={search} view={view} />
            </>
          )}
        </>
      )}
    </SectionPage>
  )
}
