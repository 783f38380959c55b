import { t } from '../../messages/messages.ts'
import { verdicts } from '../../model/records/document-control.ts'
import { Button } from '../controls/Button.tsx'
import { DateField } from '../controls/DateField.tsx'
import { Segmented } from '../controls/Segmented.tsx'
import { TextArea } from '../controls/TextArea.tsx'
import { TextField } from '../controls/TextField.tsx'
import { Card } from '../risk/parts/Card.tsx'
import { MarkdownPreview } from './MarkdownPreview.tsx'
import type { OpenControl } from './use-control.ts'

/** The statement of overall residual risk: chosen, explained and signed by a person, and taken back by one. */
export function VerdictCard({ control: { verdict }, isReadOnly, set }: OpenControl) {
  const fields = verdict ?? { verdict: 'acceptable', text: '', by: '', date: null }
  return (
    <Card
      title={t('reporting.verdict')}
      help={t('reporting.verdict.help')}
      end={
        verdict !== null && (
          <Button disabled={isReadOnly} onClick={() => set({ verdict: null })}>
            {t('reporting.coverage.takeBack')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-2">
        <Segmented
          label={t('reporting.verdict.choice')}
          segments={verdicts.map((value) => ({ value, label: t(verdictKeys[value]) }))}
          value={verdict?.verdict ?? null}
          disabled={isReadOnly}
          onChange={(value) => set({ verdict: { ...fields, verdict: value } })}
        />
        {verdict === null ? (
          <p className="text-ink-2">{t('reporting.verdict.none')}</p>
        ) : (
          <>
            <TextArea
              label={t('reporting.verdict.text')}
              hint={t('reporting.markdown')}
              rows={4}
              value={verdict.text}
              disabled={isReadOnly}
              onCommit={(text) => set({ verdict: { ...verdict, text } })}
            />
            <MarkdownPreview markdown={verdict.text} />
            <div className="flex gap-2">
              <TextField
                className="flex-1"
                label={t('reporting.verdict.by')}
                value={verdict.by}
                disabled={isReadOnly}
                onCommit={(by) => set({ verdict: { ...verdict, by: by.trim() } })}
              />
              <DateField
                className="w-38"
                label={t('reporting.verdict.date')}
                value={verdict.date}
                disabled={isReadOnly}
                onCommit={(date) => set({ verdict: { ...verdict, date } })}
              />
            </div>
          </>
        )}
      </div>
    </Card>
  )
}

const verdictKeys = {
  acceptable: 'reporting.verdict.acceptable',
  'acceptable-with-conditions': 'reporting.verdict.conditions',
  'not-acceptable': 'reporting.verdict.notAcceptable',
} as const
