import { useMemo } from 'react'
import { t } from '../../messages/messages.ts'
import { Tabs } from '../controls/Tabs.tsx'
import { useDocument, useEditor, useFindings, useSession, useVocabulary } from '../hooks/use-editor.ts'
import { AssetsPanel } from '../panels/assets/AssetsPanel.tsx'
import { ElementsPanel } from '../panels/elements/ElementsPanel.tsx'
import { FlowsPanel } from '../panels/flows/FlowsPanel.tsx'
import { MitigationsPanel } from '../panels/mitigations/MitigationsPanel.tsx'
import { QuestionsPanel } from '../panels/questions/QuestionsPanel.tsx'
import { useOpenQuestions } from '../panels/questions/use-open-questions.ts'
import { ThreatsPanel } from '../panels/threats/ThreatsPanel.tsx'
import { useLastVisit } from '../panels/threats/use-last-visit.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

/** The work: threats, open questions, and tables of what the model has, one at a time. */
export function BottomPanel() {
  const { session } = useEditor()
  useLastVisit()
  const tab = useSession((state) => state.bottomPanel)
  const threats = useFindings((state) => state.rows.length)
  const questions = useOpenQuestions(false)?.length
  const vocabulary = useVocabulary()
  const elementTable = useDocument((state) => state.document.tables.element)
  const elements = useMemo(
    () => Object.values(elementTable).filter(({ stencil }) => vocabulary.isPart(stencil)).length,
    [elementTable, vocabulary],
  )
  const flows = useDocument(
    ({ document: { tables } }) => Object.keys(tables.flow).length + Object.keys(tables.boundary).length,
  )
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
        { value: 'elements', label: t('tables.elements'), count: elements },
        { value: 'flows', label: t('tables.flows'), count: flows },
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
      {tab === 'elements' && (
        <PanelBoundary name={t('tables.elements')}>
          <ElementsPanel />
        </PanelBoundary>
      )}
      {tab === 'flows' && (
        <PanelBoundary name={t('tables.flows')}>
          <FlowsPanel />
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
