import { Popover } from 'radix-ui'
import { useEffect, useMemo } from 'react'
import { t } from '../../messages/messages.ts'
import { useEditor, useVocabulary } from '../hooks/use-editor.ts'
import { SubjectChecks } from '../panels/check/SubjectChecks.tsx'
import { subjectName } from '../panels/subject-name.ts'
import { canvasOf } from './canvas-state.ts'
import type { CheckMark } from './check-mark.ts'
import { checkMarkPlace } from './check-marks.ts'
import { focusSubject } from './focus-subject.ts'
import type { LiveDiagram } from './live-diagram.ts'

/** What the model check says about one subject, beside its mark; the view moving on closes it. */
export function CheckPopover({ mark, live }: { readonly mark: CheckMark; readonly live: LiveDiagram }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const { subject } = mark
  const close = () => canvasOf(editor).setState({ openCheck: null })
  const anchor = useMemo(
    () => ({
      current: {
        getBoundingClientRect: () => {
          const at = checkMarkPlace(live, vocabulary, subject) ?? { x: 0, y: 0 }
          const { viewport } = editor.session.getState()
          const surface = canvasOf(editor).getState().surface?.getBoundingClientRect()
          const x = (surface?.left ?? 0) + at.x * viewport.zoom + viewport.x
          const y = (surface?.top ?? 0) + at.y * viewport.zoom + viewport.y
          return new DOMRect(x - 8, y - 8, 16, 16)
        },
      },
    }),
    [editor, vocabulary, live, subject],
  )

  useEffect(
    () =>
      editor.session.subscribe((state, before) => {
        const isElsewhere = state.viewport !== before.viewport || state.diagram !== before.diagram
        if (isElsewhere) canvasOf(editor).setState({ openCheck: null })
      }),
    [editor],
  )

  return (
    <Popover.Root open modal={false} onOpenChange={(isOpen) => !isOpen && close()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={t('check.mark', {
            n: mark.results.length,
            name: subjectName(live.document, subject),
          })}
          className="z-50 max-h-(--radix-popover-content-available-height) w-80 overflow-y-auto rounded-lg border border-line bg-panel p-3 text-ink shadow-float"
          // The mark itself opens and closes by its own press.
          onPointerDownOutside={(event) => {
            const { target } = event.detail.originalEvent
            if (target instanceof Element && target.closest('[data-check]') !== null) event.preventDefault()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            const { renaming, selection } = editor.session.getState()
            if (renaming === null) focusSubject(editor, selection[0] ?? subject)
          }}
        >
          <SubjectChecks results={mark.results} onLeave={close} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
