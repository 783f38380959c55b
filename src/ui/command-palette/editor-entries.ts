import { Gauge, ListTree, type LucideIcon, Plus, Table2 } from 'lucide-react'
import { type Action, type ActionContext, chordText } from '../../app/action.ts'
import { actions } from '../../app/action-catalog.ts'
import type { SessionState } from '../../app/editor.ts'
import { shownKeys } from '../../app/keys/keys-of.ts'
import { isApple } from '../../app/platform.ts'
import { switchDiagram } from '../../app/switch-diagram.ts'
import { type MessageKey, t } from '../../messages/messages.ts'
import { diagramsInOrder } from '../../model/diagrams-in-order.ts'
import { insertStencil } from '../canvas/insert-stencil.ts'
import { riskSections, sectionKeys } from '../risk/sections.ts'
import type { Entry } from './entry.ts'
import { reasonOf } from './reason-of.ts'
import { type Settings, settingEntries } from './setting-entries.ts'

/** Everything that can be done with the open model, and everywhere one can go in it. */
export function editorEntries(context: ActionContext, settings: Settings): readonly Entry[] {
  const isDiagramShown = document.querySelector('.canvas-surface') !== null
  return [
    ...actions
      .filter(({ id }) => id !== 'show-commands')
      .map((action) => actionEntry(action, context, settings, isDiagramShown)),
    ...stencilEntries(context, isDiagramShown),
    ...placeEntries(context),
    ...settingEntries(settings),
  ]
}

function actionEntry(
  action: Action,
  context: ActionContext,
  { preferences }: Settings,
  isDiagramShown: boolean,
): Entry {
  const [chord] = shownKeys(action, preferences.keys)
  return {
    id: action.id,
    group: action.group,
    label: action.label(context),
    words: action.words?.() ?? '',
    shortcut: chord === undefined ? undefined : chordText(chord, isApple()),
    reason: reasonOf(action, context, isDiagramShown),
    run: () => void action.run(context),
  }
}

function stencilEntries({ editor }: ActionContext, isDiagramShown: boolean): readonly Entry[] {
  const isReadOnly = editor.document.getState().readOnly !== null
  const reason = isReadOnly ? t('search.reasonReadOnly') : isDiagramShown ? null : t('search.reasonDiagram')
  return editor.vocabulary.stencils
    .filter((stencil) => stencil.abstract !== true && stencil.base !== 'loose-end')
    .map((stencil) => ({
      id: `add ${stencil.id}`,
      group: 'add',
      label: t('search.add', { name: stencil.name }),
      detail: stencil.group,
      words: stencil.description,
      icon: Plus,
      isHidden: true,
      reason,
      run: () => insertStencil(editor, stencil, null),
    }))
}

function placeEntries({ editor, shell }: ActionContext): readonly Entry[] {
  const { document: model } = editor.document.getState()
  const place = (id: string, label: string, icon: LucideIcon, run: () => void): Entry => ({
    id,
    group: 'go',
    label,
    icon,
    isHidden: true,
    run,
  })
  return [
    ...diagramsInOrder(model).map(({ id, name }) =>
      place(`go ${id}`, t('search.diagram', { name }), ListTree, () => {
        shell.showRisk(null)
        switchDiagram(editor, id)
      }),
    ),
    ...workTables.map(([bottomPanel, key]) =>
      place(`go ${bottomPanel}`, t('search.work', { name: t(key) }), Table2, () => {
        shell.showRisk(null)
        editor.session.setState({ bottomPanel })
      }),
    ),
    ...riskSections.map((section) =>
      place(`risk ${section}`, t('search.risk', { name: t(sectionKeys[section]) }), Gauge, () =>
        shell.showRisk(section),
      ),
    ),
  ]
}

const workTables = [
  ['threats', 'app.tabThreats'],
  ['questions', 'app.tabQuestions'],
  ['assets', 'app.tabAssets'],
  ['mitigations', 'app.tabMitigations'],
] as const satisfies readonly (readonly [SessionState['bottomPanel'], MessageKey])[]
