import { useCallback, useRef, useState } from 'react'
import { isComponentFile } from '../../app/components/is-component-file.ts'
import type { Editor } from '../../app/editor.ts'
import type { ImportedTemplate } from '../../app/import/import-template.ts'
import { pickModelFile } from '../../app/pick-model-file.ts'
import type { AppServices } from '../../app/services.ts'
import { withMessages } from '../../messages/load-messages.ts'
import { t } from '../../messages/messages.ts'
import type { Reading } from './ImportDialog.tsx'
import type { OpeningNeeds } from './open-any-file.ts'

interface Needs extends Pick<OpeningNeeds, 'createAndOpen' | 'tell' | 'show'> {
  readonly services: AppServices
}

/** Opening any file that Glacis knows, dropped or chosen. What reads it is fetched with the first one. */
export function useOpenFile({ services, createAndOpen, tell, show }: Needs) {
  const [reading, setReading] = useState<Reading | null>(null)
  const [template, setTemplate] = useState<ImportedTemplate | null>(null)
  const running = useRef<AbortController | null>(null)

  const open = useCallback(
    async (file: File) => {
      if (isComponentFile(file))
        return show(await keepComponent(services, file).catch(() => t('app.loadFailed')))
      const opening = await fetchOpening(services).catch(() => null)
      if (opening === null) return show(t('app.loadFailed'))
      await opening.openAnyFile(file, {
        packs: opening.packs,
        createAndOpen,
        tell,
        show,
        onTemplate: setTemplate,
        onReading: (next, run) => {
          // A file that was opened later has ended this one.
          if (next === null) {
            if (running.current === run) setReading(null)
            return
          }
          if (running.current !== run) running.current?.abort()
          running.current = run
          setReading(next)
        },
      })
    },
    [services, createAndOpen, tell, show],
  )

  const pick = useCallback(async () => {
    const picked = await pickModelFile()
    if (!picked.ok) show(picked.error)
    else if (picked.value !== null) await open(picked.value)
  }, [open, show])

  const adoptTemplate = useCallback(
    async (editor: Editor, chosen: ImportedTemplate) => {
      const { addTemplateTo, templateUsed } = await fetchOpening(services)
      if (addTemplateTo(editor, chosen)) show(templateUsed(chosen))
    },
    [services, show],
  )

  return {
    open,
    pick,
    adoptTemplate,
    reading,
    cancel: useCallback(() => running.current?.abort(), []),
    template,
    closeTemplate: useCallback(() => setTemplate(null), []),
  }
}

async function keepComponent(services: AppServices, file: File): Promise<string> {
  const [{ keepComponentFile }, library] = await Promise.all([
    withMessages(['canvas'], () => import('../../app/components/keep-component-file.ts')),
    services.loadComponents(),
  ])
  return keepComponentFile(library, file)
}

async function fetchOpening(services: AppServices) {
  const [opening, packs] = await Promise.all([
    withMessages(['files', 'packs'], () => import('./open-any-file.ts')),
    services.loadPacks(),
  ])
  return { ...opening, packs }
}
