import { fail } from '../base/result.ts'
import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Takes a picture away from behind a diagram; refused while it is locked. */
export const removeImage = defineCommand<{ readonly id: string }>({
  id: 'remove-image',
  run: (document, { id }) => {
    const image = get(document, 'image', id)
    if (image === undefined) return notFound(id)
    if (image.locked) return fail({ code: 'locked', ids: [id] })
    return outcome(document, [removeRecord(image)])
  },
})
