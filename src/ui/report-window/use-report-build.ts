import { useCallback, useEffect, useRef, useState } from 'react'
import {
  type BuildProgress,
  buildReportFile,
  type ReportFile,
  type ReportOrder,
} from '../../app/report/build-report-file.ts'
import { useDocument, useEditor } from '../hooks/use-editor.ts'

export type BuildStage =
  | { readonly name: 'working'; readonly progress: BuildProgress | null }
  | { readonly name: 'ready' }
  | { readonly name: 'cancelled' }
  | { readonly name: 'failed'; readonly problem: string }

export interface ReportBuild {
  readonly stage: BuildStage
  /** The last file that was made, which may be of an earlier order; null before there is one. */
  readonly file: ReportFile | null
  readonly cancel: () => void
  readonly again: () => void
}

/**
 * Keeps a report of the open model in line with what is asked for. The first is built at once; after a change, what
 * runs is ended, and the next begins when nothing changed for a moment.
 */
export function useReportBuild(order: ReportOrder): ReportBuild {
  const editor = useEditor()
  const document = useDocument((state) => state.document)
  const [stage, setStage] = useState<BuildStage>({ name: 'working', progress: null })
  const [file, setFile] = useState<ReportFile | null>(null)
  const running = useRef<AbortController | null>(null)
  // Orders are compared by what they say: a new object of the same content starts nothing.
  const key = JSON.stringify(order)
  const latest = useRef(order)
  latest.current = order

  const build = useCallback(async () => {
    running.current?.abort()
    const run = new AbortController()
    running.current = run
    setStage({ name: 'working', progress: null })
    const result = await buildReportFile(editor, latest.current, {
      signal: run.signal,
      onProgress: (progress) => !run.signal.aborted && setStage({ name: 'working', progress }),
    })
    if (running.current !== run) return
    if (result === 'cancelled') setStage({ name: 'cancelled' })
    else if (result.ok) {
      setFile(result.value)
      setStage({ name: 'ready' })
    } else setStage({ name: 'failed', problem: result.error })
  }, [editor])

  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order by what it says, and the document by identity
  useEffect(() => {
    const wait = isFirst.current ? 0 : restMs
    isFirst.current = false
    running.current?.abort()
    running.current = null
    setStage({ name: 'working', progress: null })
    const timer = setTimeout(() => void build(), wait)
    return () => clearTimeout(timer)
  }, [build, key, document])

  useEffect(() => () => running.current?.abort(), [])

  return {
    stage,
    file,
    cancel: () => {
      if (running.current !== null) running.current.abort()
      else setStage({ name: 'cancelled' })
    },
    again: () => void build(),
  }
}

/** How long nothing must change before a report is built again. */
const restMs = 450
