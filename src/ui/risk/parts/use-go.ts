import { useMemo } from 'react'
import type { SubjectId } from '../../../model/tables.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { selectAndReveal } from '../../panels/reveal-subjects.ts'
import { emptyFilter, type ThreatFilter } from '../../panels/threats/threat-filter.ts'
import { threatTableOf } from '../../panels/threats/threat-table-store.ts'
import { useShell } from '../../shell/use-action.ts'
import type { RiskSection } from '../sections.ts'

export interface Go {
  /** To another section. */
  readonly section: (section: RiskSection) => void
  /** To the diagram, with a threat in hand. */
  readonly threat: (id: string) => void
  /** To the threat list, filtered. */
  readonly threats: (filter: Partial<ThreatFilter>) => void
  /** To the diagram, with something selected. */
  readonly subjects: (ids: readonly SubjectId[]) => void
  /** To the diagram, with a list below it. */
  readonly panel: (panel: 'mitigations' | 'questions' | 'assets') => void
}

/** The ways from a figure to what it counts. */
export function useGo(): Go {
  const editor = useEditor()
  const shell = useShell()
  return useMemo(
    () => ({
      section: (section) => shell.showRisk(section),
      threat: (id) => {
        editor.session.setState({ bottomPanel: 'threats', threat: id, selection: [] })
        shell.showRisk(null)
      },
      threats: (filter) => {
        threatTableOf(editor).store.setState({ view: 'all', filter: { ...emptyFilter, ...filter } })
        editor.session.setState({ bottomPanel: 'threats', selection: [], threat: null })
        shell.showRisk(null)
      },
      subjects: (ids) => {
        shell.showRisk(null)
        // The diagram has to be there before it can be moved.
        requestAnimationFrame(() => selectAndReveal(editor, ids))
      },
      panel: (panel) => {
        editor.session.setState({ bottomPanel: panel })
        shell.showRisk(null)
      },
    }),
    [editor, shell],
  )
}
