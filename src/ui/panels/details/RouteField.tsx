import { setRoute } from '../../../commands/set-route.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import { findPlacement } from '../../../model/find-records.ts'
import type { RouteStyle } from '../../../model/records/diagram.ts'
import type { FlowId } from '../../../model/tables.ts'
import { Segmented } from '../../controls/Segmented.tsx'
import { useDocument, useEditor, useSession } from '../../hooks/use-editor.ts'

/** How the selected flows run in the diagram that is shown; what they have from the diagram is only outlined. */
export function RouteField({ flows }: { readonly flows: readonly FlowId[] }) {
  const editor = useEditor()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const diagram = useSession((state) => state.diagram)
  const usual = get(document, 'diagram', diagram)?.route ?? 'curved'
  const own = flows.map((flow) => findPlacement(document, diagram, flow)?.route)
  const values = new Set(own.map((route) => route ?? usual))
  const [value = null] = values
  const set = (route: RouteStyle | null) =>
    editor.dispatch(setRoute, { diagram, flows, route }, { label: t('routes.setRoute') })
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center justify-between gap-2 text-xs font-medium text-ink-2">
        {t('routes.route')}
        {own.some((route) => route !== undefined) && !isReadOnly && (
          <button
            type="button"
            className="min-h-6 text-accent underline decoration-line underline-offset-3 hover:decoration-accent"
            onClick={() => set(null)}
          >
            {t('routes.asDiagram')}
          </button>
        )}
      </div>
      <Segmented
        label={t('routes.route')}
        value={values.size === 1 ? value : null}
        look={own.every((route) => route === undefined) ? 'proposed' : 'given'}
        disabled={isReadOnly}
        onChange={set}
        segments={[
          { value: 'curved', label: t('routes.shortCurved') },
          { value: 'straight', label: t('routes.shortStraight') },
          { value: 'orthogonal', label: t('routes.shortOrthogonal') },
        ]}
      />
    </div>
  )
}
