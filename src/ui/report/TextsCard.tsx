import { Plus, Trash2 } from 'lucide-react'
import { chapterTitles } from '../../app/report/chapter-titles.ts'
import { t } from '../../messages/messages.ts'
import type { DocumentControl } from '../../model/tables.ts'
import { Button } from '../controls/Button.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { TextArea } from '../controls/TextArea.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDocument, useEditor } from '../hooks/use-editor.ts'
import { Card } from '../risk/parts/Card.tsx'
import { MarkdownPreview } from './MarkdownPreview.tsx'
import type { OpenControl } from './use-control.ts'

type Text = DocumentControl['texts'][number]

/** Chapters of one's own in Markdown, each after a chapter of the report. */
export function TextsCard({ control: { texts }, isReadOnly, set }: OpenControl) {
  const editor = useEditor()
  const chapters = useDocument(({ document }) => document)
  const options = chapterTitles(chapters).map(({ id, title }) => ({ value: id, label: title }))
  const last = options[options.length - 1]?.value ?? ''
  const change = (id: Text['id'], fields: Partial<Text>) =>
    set({ texts: texts.map((text) => (text.id === id ? { ...text, ...fields } : text)) })
  const add = () =>
    set({
      texts: [
        ...texts,
        { id: editor.newId('text'), title: t('reporting.texts.new'), after: last, markdown: '' },
      ],
    })
  return (
    <Card
      className="xl:col-span-2"
      title={t('reporting.texts')}
      help={t('reporting.markdown')}
      end={
        <Button icon={Plus} disabled={isReadOnly} onClick={add}>
          {t('reporting.texts.add')}
        </Button>
      }
    >
      {texts.length === 0 && <p className="text-ink-3">{t('reporting.none')}</p>}
      <ul className="flex flex-col gap-4">
        {texts.map(({ id, title, after, markdown }) => (
          <li key={id} className="flex flex-col gap-2">
            <div className="flex flex-wrap items-end gap-2">
              <TextField
                className="min-w-48 flex-1"
                label={t('reporting.title')}
                value={title}
                disabled={isReadOnly}
                onCommit={(next) => change(id, { title: next.trim() })}
              />
              <NativeSelect
                className="w-64"
                label={t('reporting.texts.after')}
                value={options.some(({ value }) => value === after) ? after : last}
                options={options}
                disabled={isReadOnly}
                onChange={(next) => change(id, { after: next })}
              />
              <Button
                variant="ghost"
                icon={Trash2}
                disabled={isReadOnly}
                onClick={() => set({ texts: texts.filter((text) => text.id !== id) })}
              >
                {t('reporting.texts.remove')}
              </Button>
            </div>
            <div className="grid items-start gap-2 lg:grid-cols-2">
              <TextArea
                label={t('reporting.texts.text')}
                rows={6}
                value={markdown}
                disabled={isReadOnly}
                onCommit={(next) => change(id, { markdown: next })}
              />
              <MarkdownPreview markdown={markdown} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
