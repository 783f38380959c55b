import { t } from '../../messages/messages.ts'
import { Tabs } from '../controls/Tabs.tsx'
import { useDocument, useEditor, useFindings, useSession } from '../hooks/use-editor.ts'
import { AssetsPanel } from '../panels/assets/AssetsPanel.tsx'
import { MitigationsPanel } from '../panels/mitigations/MitigationsPanel.tsx'
import { QuestionsPanel } from '../panels/questions/QuestionsPanel.tsx'
import { useOpenQuestions } from '../panels/questions/use-open-questions.ts'
import { ThreatsPanel } from '../panels/threats/ThreatsPanel.tsx'
import { useLastVisit } from '../panels/threats/use-last-visit.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

/** The work: threats, open questions, assets, mitigations, one at a time. */
export function BottomPanel() {
  const { session } = useEditor()
  useLastVisit()
  const tab = useSession((state) => state.bottomPanel)
  const threats = useFindings((state) => state.rows.length)
  const questions = useOpenQuestions(false)?.length
  const assets = useDocument((state) => Object.keys(state.document.tables.asset).length)
  const mitigations = useDocument((state) => Object.keys(state.document.tables.mitigation).length)
  return (
    <Tabs
      label={t('app.workTabs')}
      className="h-full bg-panel"
      value={tab}
      onChange={(bottomPanel) => session.setState({ bottomPanel })}
      items={[
        { value: 'threats', label: t('app.tabThreats'), count: threats },
        { value: 'questions', label: t('app.tabQuestions'), count: questions },
        { value: 'assets', label: t('app.tabAssets'), count: assets },
        { value: 'mitigations', label: t('app.tabMitigations'), count: mitigations },
      ]}
    >
      {tab === 'threats' && (
        <PanelBoundary name={t('app.tabThreats')}>
          <ThreatsPanel />
        </PanelBoundary>
      )}
      {tab === 'questions' && (
        <PanelBoundary name={t('app.tabQuestions')}>
          <QuestionsPanel />
        </PanelBoundary>
      )}
      {tab === 'assets' && (
        <PanelBoundary name={t('app.tabAssets')}>
          <AssetsPanel />
        </PanelBoundary>
      )}
      {tab === 'mitigations' && (
        <PanelBoundary name={t('app.tabMitigations')}>
          <MitigationsPanel />
        </PanelBoundary>
      )}
    </Tabs>
  )
}
