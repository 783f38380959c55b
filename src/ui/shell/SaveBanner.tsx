import { Download, RotateCw } from 'lucide-react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { useEditor, useSaveState } from '../hooks/use-editor.ts'
import { useShell } from './use-action.ts'

/** What went wrong with saving, what is safe and what to do, for as long as it lasts. */
export function SaveBanner() {
  const editor = useEditor()
  const shell = useShell()
  const problem = useSaveState((state) => (state.status === 'error' ? state.problem : null))
  if (problem === null) return null
  return (
    <div
      role="alert"
      className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-high-tint px-4 py-2 text-high"
    >
      <p className="min-w-60 flex-1">{problem}</p>
      <Button icon={RotateCw} onClick={editor.retrySave}>
        {t('app.tryAgain')}
      </Button>
      <Button variant="primary" icon={Download} onClick={() => void shell.saveToFile()}>
        {t('app.downloadCopy')}
      </Button>
    </div>
  )
}
