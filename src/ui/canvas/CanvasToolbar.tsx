import {
  Hand,
  Lasso,
  ListTodo,
  MessageSquarePlus,
  MousePointer2,
  MoveUpRight,
  Spline,
  SquareDashed,
} from 'lucide-react'
import { armBoundaryBox } from '../../app/actions/arm-boundary-box.ts'
import { armBoundaryLine } from '../../app/actions/arm-boundary-line.ts'
import { armComment } from '../../app/actions/arm-comment.ts'
import { armLasso } from '../../app/actions/arm-lasso.ts'
import { armPan } from '../../app/actions/arm-pan.ts'
import { armSelect } from '../../app/actions/arm-select.ts'
import { connectSelection } from '../../app/actions/connect-selection.ts'
import type { SessionState } from '../../app/editor.ts'
import { t } from '../../messages/messages.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useDocument, useEditor, useSession } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { useShortcut } from '../shell/use-action.ts'
import { SelectByPopover } from './arrange/SelectByPopover.tsx'
import { CommentList } from './comments/CommentList.tsx'
import { ImageList } from './images/ImageList.tsx'
import { startConnecting } from './keyboard-connect.ts'

type Tool = SessionState['tool']

/** What the pointer does on the canvas, at its upper middle. */
export function CanvasToolbar() {
  const editor = useEditor()
  const tool = useSession((state) => state.tool)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const { preferences, change } = usePreferences()
  const choose = (next: Tool) => editor.session.setState({ tool: next, stencil: null })
  return (
    <div
      data-canvas-control
      role="toolbar"
      aria-label={t('canvas.tools')}
      className="absolute top-3 left-1/2 z-20 flex -translate-x-1/2 gap-0.5 rounded-lg border border-line bg-panel p-0.5 shadow-float"
    >
      <IconButton
        icon={MousePointer2}
        label={t('canvas.toolSelect')}
        shortcut={useShortcut(armSelect)}
        pressed={tool === 'select'}
        onClick={() => choose('select')}
      />
      <IconButton
        icon={Lasso}
        label={t('arrange.lasso')}
        shortcut={useShortcut(armLasso)}
        pressed={tool === 'lasso'}
        onClick={() => choose('lasso')}
      />
      <IconButton
        icon={Hand}
        label={t('canvas.toolPan')}
        shortcut={useShortcut(armPan)}
        pressed={tool === 'pan'}
        onClick={() => choose('pan')}
      />
      <IconButton
        icon={MoveUpRight}
        label={t('canvas.toolConnect')}
        shortcut={useShortcut(connectSelection)}
        pressed={tool === 'connect'}
        disabled={isReadOnly}
        onClick={() => startConnecting(editor)}
      />
      <IconButton
        icon={SquareDashed}
        label={t('canvas.toolBox')}
        shortcut={useShortcut(armBoundaryBox)}
        pressed={tool === 'boundary-box'}
        disabled={isReadOnly}
        onClick={() => choose('boundary-box')}
      />
      <IconButton
        icon={Spline}
        label={t('canvas.toolLine')}
        shortcut={useShortcut(armBoundaryLine)}
        pressed={tool === 'boundary-line'}
        disabled={isReadOnly}
        onClick={() => choose('boundary-line')}
      />
      <IconButton
        icon={MessageSquarePlus}
        label={t('arrange.comment')}
        shortcut={useShortcut(armComment)}
        pressed={tool === 'comment'}
        disabled={isReadOnly}
        onClick={() => choose('comment')}
      />
      <span aria-hidden="true" className="mx-1 w-px self-stretch bg-line" />
      <SelectByPopover />
      <CommentList />
      <ImageList />
      <IconButton
        icon={ListTodo}
        label={t('check.showMarks')}
        pressed={preferences.checkMarks}
        onClick={() => change({ checkMarks: !preferences.checkMarks })}
      />
    </div>
  )
}
