import { BookOpen, Plus, Siren } from 'lucide-react'
import { addThreatEvent } from '../../../commands/add-threat-event.ts'
import { t } from '../../../messages/messages.ts'
import { paperEvents } from '../../../methods/threat-events/paper-events.ts'
import { list } from '../../../model/document.ts'
import type { ThreatEvent } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { SectionPage } from '../parts/SectionPage.tsx'
import { phaseKeys } from '../parts/step-keys.ts'
import { useWrite } from '../parts/use-write.ts'
import { useFigures } from '../use-risk.ts'
import { Waiting } from '../Waiting.tsx'
import { EventLine } from './EventLine.tsx'

/** The threat-event register: the paper's five events and one's own, each r = w × s. */
export function EventsSection() {
  const editor = useEditor()
  const write = useWrite()
  const figures = useFigures('events')
  const events = useDocument(({ document }) => list(document, 'threatEvent'))
  const known = useDocument(({ document }) => list(document, 'mitigation'))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const missing = paperEvents.filter(({ id }) => !events.some(({ source }) => source === id))
  const add = () =>
    write(
      addThreatEvent,
      { id: editor.newId('threatEvent'), name: t('risk.events.new') },
      { label: t('risk.undo.event') },
    )
  const addPaper = () => {
    for (const { id, name, description, parameter, rules, mitigations } of missing) {
      const here = known.filter(({ library }) => library !== null && mitigations.includes(library))
      write(
        addThreatEvent,
        {
          id: editor.newId('threatEvent'),
          name,
          fields: {
            description,
            source: id,
            parameter,
            rules: [...rules],
            mitigations: here.map((mitigation) => mitigation.id),
          },
        },
        { label: t('risk.undo.event'), mergeKey: 'paper-events' },
      )
    }
  }
  const buttons = (
    <>
      {missing.length > 0 && (
        <Button icon={BookOpen} disabled={isReadOnly} onClick={addPaper}>
          {t('risk.events.paper')}
        </Button>
      )}
      <Button icon={Plus} disabled={isReadOnly} onClick={add}>
        {t('risk.events.add')}
      </Button>
    </>
  )
  return (
    <SectionPage
      title={t('risk.section.events')}
      help={t('risk.events.help')}
      actions={events.length > 0 && buttons}
    >
      {events.length === 0 ? (
        <EmptyState
          icon={Siren}
          title={t('risk.events.empty')}
          action={<span className="flex gap-2">{buttons}</span>}
        >
          {t('risk.events.empty.help')}
        </EmptyState>
      ) : figures === undefined ? (
        <Waiting />
      ) : (
        <Card flush className="overflow-x-auto">
          <table className="w-full min-w-260 border-collapse text-start">
            <caption className="sr-only">{t('risk.section.events')}</caption>
            <thead className="text-xs text-ink-3">
              <tr className="[&_th]:border-b [&_th]:border-line [&_th]:px-1.5 [&_th]:py-1.5 [&_th]:font-medium">
                <th className="w-[20%]">{t('risk.events.event')}</th>
                <th className="w-28">{t('risk.rip.parameter')}</th>
                <th className="w-[16%]">{t('risk.events.scope')}</th>
                <th className="w-36">{t('risk.events.impact')}</th>
                <th className="w-16 text-end!">{t('risk.events.likelihood')}</th>
                <th className="w-18 text-end!">{t(phaseKeys.potential)}</th>
                <th className="w-16 text-end!">{t(phaseKeys.current)}</th>
                <th className="w-16 text-end!">{t(phaseKeys.target)}</th>
                <th className="w-[14%]">{t('risk.events.links')}</th>
                <th>{t('risk.events.owner')}</th>
                <th className="w-8">
                  <span className="sr-only">{t('assets.column.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {events.toSorted(bySourceAndName).map((event) => (
                <EventLine
                  key={event.id}
                  event={event}
                  risk={figures.find((each) => each.event.id === event.id)}
                />
              ))}
            </tbody>
          </table>
        </Card>
      )}
      {events.length > 0 && <p className="text-xs text-ink-3">{t('risk.events.words')}</p>}
    </SectionPage>
  )
}

/** The paper's events in their order, then one's own by name. */
function bySourceAndName(a: ThreatEvent, b: ThreatEvent): number {
  if ((a.source === '') !== (b.source === '')) return a.source === '' ? 1 : -1
  return a.source.localeCompare(b.source, 'en') || a.name.localeCompare(b.name, 'en')
}
