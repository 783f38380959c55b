import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import type { Document } from '../../model/document.ts'
import { samples } from '../../model/samples/samples.ts'
import type { OptionGroup } from '../controls/NativeSelect.tsx'
import { useServices } from '../hooks/use-services.ts'

export interface TrialModel {
  readonly models: readonly OptionGroup<string>[]
  /** `project/<id>` or `sample/<id>`. */
  readonly chosen: string
  readonly choose: (model: string) => void
  /** Null while it is read, or when it cannot be. */
  readonly document: Document | null
  readonly problem: string | null
}

/** The model on which a rule is tried: the one last opened, else the newest, else a reference model. */
export function useTrialModel(): TrialModel {
  const { library, readProject, lastOpened } = useServices()
  const projects = useStore(library.store, (state) => state.projects)
  const status = useStore(library.store, (state) => state.status)
  const listed = projects.filter(({ trashedAt }) => trashedAt === null)
  const [picked, setPicked] = useState<string | null>(() => remembered)
  const last = listed.find(({ id }) => id === lastOpened()) ?? listed[0]
  const standard = last === undefined ? `sample/${samples[0]?.id ?? ''}` : `project/${last.id}`
  const chosen = picked ?? standard
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly document: Document | string } | null>(
    null,
  )

  useEffect(() => {
    if (status === 'loading') return
    let gone = false
    void load(chosen, readProject).then((document) => {
      if (!gone) setLoaded({ of: chosen, document })
    })
    return () => {
      gone = true
    }
  }, [chosen, status, readProject])

  const models = useMemo(
    () => [
      {
        label: t('start.yourModels'),
        options: listed.map(({ id, title }) => ({
          value: `project/${id}`,
          label: title === '' ? t('app.untitled') : title,
        })),
      },
      {
        label: t('start.referenceModels'),
        options: samples.map(({ id, title }) => ({ value: `sample/${id}`, label: title })),
      },
    ],
    [listed],
  )
  const current = loaded?.of === chosen ? loaded.document : null
  return {
    models: models.filter(({ options }) => options.length > 0),
    chosen,
    choose: (model) => {
      remembered = model
      setPicked(model)
    },
    document: typeof current === 'string' ? null : current,
    problem: typeof current === 'string' ? current : null,
  }
}

/** What was picked last, for the next rule that is looked at. */
let remembered: string | null = null

/** The document, or why it cannot be read, as a sentence. */
async function load(
  model: string,
  readProject: (id: string) => Promise<Document | string>,
): Promise<Document | string> {
  const id = model.slice(model.indexOf('/') + 1)
  if (model.startsWith('project/')) return readProject(id)
  const sample = samples.find((candidate) => candidate.id === id)
  return sample === undefined ? t('packs.matches.noModel') : sample.load()
}
