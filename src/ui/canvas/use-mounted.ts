import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { SubjectId } from '../../model/tables.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { canvasOf } from './canvas-state.ts'
import { indexOf, type LiveDiagram } from './live-diagram.ts'
import type { ProjectInput } from './project.ts'
import { readingOrder } from './reading-order.ts'
import type { View } from './view.ts'

export interface Mounted {
  /** Null for all. */
  readonly ids: ReadonlySet<SubjectId> | null
  /** Drawn by elements of the page even from afar; what else is mounted then is only there to be read out. */
  readonly shown: ReadonlySet<SubjectId> | null
  /** Some of what the window holds is still to come. */
  readonly isGrowing: boolean
}

/** So many at once, that a frame stays short, also while something is dragged beyond the edge. */
const perFrame = 20
/** More than this in the hand or selected are drawn into the picture. */
export const maxShown = 80
/** Neighbours in reading order that can be read out around the current subject from afar. */
const company = 12

/**
 * What is mounted: what the window holds, a few more at every frame, and always what is in the hand, selected,
 * highlighted or focused.
 */
export function useMounted(
  live: LiveDiagram,
  view: View,
  marks: Pick<ProjectInput, 'selection' | 'highlight'>,
): Mounted {
  const editor = useEditor()
  const focus = useStore(canvasOf(editor), (state) => state.focus)
  const { settled, lifted } = live
  const inHand = useLingering(lifted)
  const hot = useMemo(() => hotSubjects(inHand, marks, focus), [inHand, marks, focus])

  const wanted = useMemo(() => {
    if (view.isFar) return companyOf(settled, focus ?? firstOf(marks.selection))
    return view.window === null ? null : indexOf(settled).within(view.window)
  }, [settled, view, focus, marks.selection])
  const { ids: grown, isGrowing } = useGrowing(wanted, !view.isFar)

  return useMemo(() => {
    if (grown === null) return { ids: null, shown: null, isGrowing: false }
    return { ids: new Set([...grown, ...hot]), shown: view.isFar ? hot : null, isGrowing }
  }, [grown, hot, view.isFar, isGrowing])
}

/** The picture from afar takes this long to show what was put down. */
const lingerMs = 400

/** What is in the hand, and for a moment after it was put down. */
function useLingering(lifted: ReadonlySet<SubjectId>): ReadonlySet<SubjectId> {
  const [lingering, setLingering] = useState(lifted)
  useEffect(() => {
    if (lifted.size > 0) {
      setLingering(lifted)
      return
    }
    const timer = window.setTimeout(setLingering, lingerMs, lifted)
    return () => window.clearTimeout(timer)
  }, [lifted])
  return lifted.size > 0 ? lifted : lingering
}

function hotSubjects(
  lifted: ReadonlySet<SubjectId>,
  { selection, highlight }: Pick<ProjectInput, 'selection' | 'highlight'>,
  focus: SubjectId | null,
): ReadonlySet<SubjectId> {
  const hot = new Set<SubjectId>(focus === null ? [] : [focus])
  for (const ids of [lifted, highlight, selection]) {
    if (ids.size <= maxShown) for (const id of ids) hot.add(id)
  }
  return hot
}

function companyOf(settled: LiveDiagram, current: SubjectId | null): readonly SubjectId[] {
  const order = readingOrder(settled)
  const at = current === null ? 0 : Math.max(0, order.indexOf(current))
  return order.slice(Math.max(0, at - company), at + company + 1)
}

function firstOf(ids: ReadonlySet<SubjectId>): SubjectId | null {
  for (const id of ids) return id
  return null
}

/** Takes over what it has already and adds a few at every frame; all at once when not `slowly`. */
function useGrowing(wanted: readonly SubjectId[] | null, slowly: boolean) {
  const grown = useRef<ReadonlySet<SubjectId> | null>(new Set())
  const [frame, setFrame] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the frame is what makes it grow
  const next = useMemo(() => {
    if (wanted === null) return null
    const before = grown.current ?? new Set()
    const now = new Set<SubjectId>()
    let added = 0
    for (const id of wanted) {
      if (slowly && !before.has(id) && ++added > perFrame) continue
      now.add(id)
    }
    return now
  }, [wanted, slowly, frame])
  const isGrowing = next !== null && next.size < (wanted?.length ?? 0)
  useEffect(() => {
    grown.current = next
    if (!isGrowing) return
    const handle = requestAnimationFrame(() => setFrame((count) => count + 1))
    return () => cancelAnimationFrame(handle)
  }, [next, isGrowing])
  return { ids: next, isGrowing }
}
