import { MessagesSquare } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { openComments } from '../../../app/comments/open-comments.ts'
import { switchDiagram } from '../../../app/switch-diagram.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import { findSubject } from '../../../model/find-records.ts'
import type { Comment } from '../../../model/tables.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import { reveal } from '../viewport.ts'
import { commentsOf } from './comment-state.ts'
import { pinPlace } from './pin-place.ts'

/** All open comments of the model; one that is chosen is gone to. Not shown while there are none. */
export function CommentList() {
  const editor = useEditor()
  const document = useDocument((state) => state.document)
  const comments = useMemo(() => openComments(document), [document])
  const { showsList } = useStore(commentsOf(editor))
  if (comments.length === 0) return null
  const name = t('comments.list', { n: comments.length })
  return (
    <Popover
      label={name}
      open={showsList}
      onOpenChange={(isOpen) => commentsOf(editor).setState({ showsList: isOpen })}
      className="w-80"
      trigger={<IconButton icon={MessagesSquare} label={name} />}
    >
      <ul className="flex max-h-80 flex-col gap-1 overflow-y-auto">
        {comments.map((comment) => (
          <li key={comment.id}>
            <button
              type="button"
              className="w-full rounded-md px-2 py-1 text-start hover:bg-accent-tint focus-visible:bg-accent-tint"
              onClick={() => goTo(comment)}
            >
              <span className="block truncate text-xs text-ink-3">{placeName(comment)}</span>
              <span className="line-clamp-2 text-sm wrap-anywhere">{comment.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  )

  function placeName({ diagram, subject, by }: Comment): string {
    const where = get(document, 'diagram', diagram)?.name ?? ''
    const about = subject === null ? '' : (findSubject(document, subject)?.name ?? '')
    return [where, about, by].filter((part) => part.trim() !== '').join(' · ')
  }

  function goTo(comment: Comment): void {
    switchDiagram(editor, comment.diagram)
    const at = pinPlace(liveDiagramOf(editor), comment)
    reveal(editor, { x: at.x - 40, y: at.y - 40, w: 360, h: 240 })
    commentsOf(editor).setState({ open: comment.id, draft: null, showsList: false })
  }
}
