import { useLayoutEffect, useRef, useState } from 'react'
import { useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import type { LiveDiagram } from '../live-diagram.ts'
import type { ProjectInput } from '../project.ts'
import { type Bitmap, createBitmap } from './bitmap.ts'
import { pictureOf } from './picture.ts'
import { usePalette } from './use-palette.ts'

export interface FarLayerProps {
  readonly live: LiveDiagram
  readonly marks: Pick<ProjectInput, 'badges' | 'selection' | 'highlight'>
  /** Selected or not, more than this many are drawn into the picture instead of above it. */
  readonly maxShown: number
  readonly isVisible: boolean
}

/**
 * The diagram as seen from afar: one picture below everything else. It is hidden from screen readers, for which
 * what is near the current subject stays mounted.
 */
export function FarLayer({ live, marks, maxShown, isVisible }: FarLayerProps) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const palette = usePalette()
  const host = useRef<HTMLDivElement>(null)
  const [bitmap, setBitmap] = useState<Bitmap | null>(null)

  useLayoutEffect(() => {
    const made = createBitmap()
    host.current?.append(made.element)
    setBitmap(made)
    return made.destroy
  }, [])

  const { settled, lifted } = live
  const { badges, selection } = marks
  useLayoutEffect(() => {
    if (bitmap === null) return
    bitmap.show(
      pictureOf(
        {
          vocabulary,
          palette,
          badges,
          hidden: lifted,
          selected: selection.size > maxShown ? selection : nothing,
        },
        settled,
      ),
    )
  }, [bitmap, settled, lifted, badges, selection, palette, vocabulary, maxShown])

  useLayoutEffect(() => {
    if (bitmap === null) return
    let timer = 0
    const follow = (isMoving: boolean) => {
      const { viewport, canvasSize } = editor.session.getState()
      bitmap.follow(viewport, canvasSize, isMoving)
    }
    follow(false)
    bitmap.setVisible(isVisible)
    const stop = editor.session.subscribe((state, before) => {
      if (state.viewport === before.viewport && state.canvasSize === before.canvasSize) return
      follow(true)
      window.clearTimeout(timer)
      timer = window.setTimeout(follow, stillMs, false)
    })
    return () => {
      stop()
      window.clearTimeout(timer)
    }
  }, [editor, bitmap, isVisible])

  return (
    <div
      ref={host}
      className={marks.highlight.size > 0 ? 'far-layer far-dimmed' : 'far-layer'}
      aria-hidden="true"
    />
  )
}

/** The view counts as standing still after this long without a change. */
const stillMs = 140
const nothing: ReadonlySet<never> = new Set()
