import { useCallback } from 'react'
import type { DispatchOptions } from '../../../app/editor.ts'
import type { Command } from '../../../commands/command.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { useShell } from '../../shell/use-action.ts'

/** Runs a command; where it is refused, a message says why. Returns whether it ran. */
export function useWrite() {
  const editor = useEditor()
  const shell = useShell()
  return useCallback(
    <A>(command: Command<A>, args: A, options: DispatchOptions): boolean => {
      const result = editor.dispatch(command, args, options)
      if (!result.ok && result.error.code !== 'nothing-to-do') shell.notify(describeRefusal(result.error))
      return result.ok
    },
    [editor, shell],
  )
}
