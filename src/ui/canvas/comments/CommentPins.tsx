import { ViewportPortal } from '@xyflow/react'
import { MessageSquare } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import { useDocument, useEditor, useSession } from '../../hooks/use-editor.ts'
import type { LiveDiagram } from '../live-diagram.ts'
import { CommentCard } from './CommentCard.tsx'
import { commentsOf } from './comment-state.ts'
import { pinPlace } from './pin-place.ts'
import { useMovePin } from './use-move-pin.ts'

/** The comments of the diagram in view as pins, and the one that is open or being written. */
export function CommentPins({ live }: { readonly live: LiveDiagram }) {
  const editor = useEditor()
  const zoom = useSession((state) => state.viewport.zoom)
  const table = useDocument((state) => state.document.tables.comment)
  const { open, draft } = useStore(commentsOf(editor))
  const { shift, wasDragged, movePin } = useMovePin(editor)
  const comments = useMemo(
    () =>
      Object.keys(table).length === 0
        ? []
        : list(live.document, 'comment').filter(
            ({ diagram, resolvedAt, id }) => diagram === live.diagram && (resolvedAt === null || id === open),
          ),
    [table, live.document, live.diagram, open],
  )
  if (comments.length === 0 && draft === null) return null
  const scale = { transform: `scale(${1 / zoom})`, transformOrigin: '0 0' }
  return (
    <ViewportPortal>
      {comments.map((comment) => {
        const at = pinPlace(live, comment)
        const by = shift?.id === comment.id ? shift : { dx: 0, dy: 0 }
        const { x, y } = { x: at.x + by.dx, y: at.y + by.dy }
        const isOpen = comment.id === open
        return (
          <div
            key={comment.id}
            data-canvas-control
            className={`comment-pin nodrag nopan ${isOpen ? 'comment-pin-open' : ''}`}
            style={{ left: x, top: y }}
          >
            <div style={scale}>
              <button
                type="button"
                aria-expanded={isOpen}
                aria-label={t('comments.pin', { by: nameOf(comment.by), text: comment.text })}
                title={comment.text}
                className={`comment-button ${comment.resolvedAt === null ? '' : 'comment-resolved'}`}
                {...movePin(comment)}
                onClick={() => {
                  if (!wasDragged.current)
                    commentsOf(editor).setState({ open: isOpen ? null : comment.id, draft: null })
                  wasDragged.current = false
                }}
              >
                <MessageSquare aria-hidden="true" size={14} strokeWidth={2} />
                {comment.replies.length > 0 && <span>{comment.replies.length + 1}</span>}
              </button>
              {isOpen && <CommentCard comment={comment} />}
            </div>
          </div>
        )
      })}
      {draft !== null && (
        <div
          data-canvas-control
          className="comment-pin comment-pin-open nodrag nopan"
          style={{ left: pinPlace(live, draft).x, top: pinPlace(live, draft).y }}
        >
          <div style={scale}>
            <span className="comment-button" aria-hidden="true">
              <MessageSquare size={14} strokeWidth={2} />
            </span>
            <CommentCard comment={null} />
          </div>
        </div>
      )}
    </ViewportPortal>
  )
}

function nameOf(by: string): string {
  return by.trim() === '' ? t('comments.someone') : by
}
