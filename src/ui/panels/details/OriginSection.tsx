import { ListChecks } from 'lucide-react'
import { formatDate } from '../../../messages/format.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import { Button } from '../../controls/Button.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { useShell } from '../../shell/use-action.ts'
import { Section } from './Section.tsx'

/** The file of another tool that the model was made from, and what came in with it; nothing for all others. */
export function OriginSection() {
  const shell = useShell()
  const origin = useDocument(({ document }) => get(document, 'origin', 'origin:main'))
  if (origin === undefined) return null
  return (
    <Section title={t('import.origin')}>
      <p className="break-words">
        {t('import.origin.at', { file: origin.fileName, at: formatDate(origin.importedAt) })}
      </p>
      <p className="text-xs text-ink-2">{t('import.origin.help')}</p>
      <Button icon={ListChecks} className="self-start" onClick={() => shell.open('import-summary')}>
        {t('import.summary.open')}
      </Button>
    </Section>
  )
}
