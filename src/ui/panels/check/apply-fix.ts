import type { Editor } from '../../../app/editor.ts'
import { changeStencil } from '../../../commands/change-stencil.ts'
import { removeSubjects } from '../../../commands/remove-subjects.ts'
import { setProperty } from '../../../commands/set-property.ts'
import type { Fix } from '../../../engine/check.ts'
import { startConnecting } from '../../canvas/keyboard-connect.ts'
import { selectAndReveal } from '../reveal-subjects.ts'

/**
 * Does what a fix says, as one undoable edit. Where the person has to choose, it takes them to the place
 * where that is done.
 * @param label what undo says
 * @returns whether the person has to go on elsewhere, so that the list makes way
 */
export function applyFix(editor: Editor, fix: Fix, label: string): boolean {
  const { subject } = fix
  switch (fix.kind) {
    case 'set-property':
    case 'clear-property': {
      const value = fix.kind === 'set-property' ? fix.value : null
      if (fix.kind === 'set-property' && value === null) return goToProperties()
      editor.dispatch(setProperty, { subjects: [subject], property: fix.property, value }, { label })
      return false
    }
    case 'change-stencil':
      if (fix.stencil === null) return goToProperties()
      editor.dispatch(changeStencil, { subjects: [subject], stencil: fix.stencil }, { label })
      return false
    case 'remove':
      editor.dispatch(removeSubjects, { ids: [subject] }, { label })
      return false
    case 'rename':
      selectAndReveal(editor, [subject])
      editor.session.setState({ renaming: subject })
      return true
    case 'connect':
      selectAndReveal(editor, [subject])
      startConnecting(editor)
      return true
  }

  function goToProperties(): true {
    selectAndReveal(editor, [subject])
    editor.session.setState({ detailsTab: 'properties' })
    return true
  }
}
