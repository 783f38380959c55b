import { get } from '../model/document.ts'
import { setFields } from '../model/make-changes.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Takes a profile of one's own away; what was printed with it stays as it is. */
export const removeReportProfile = defineCommand<{ readonly id: string }>({
  id: 'remove-report-profile',
  run: (document, { id }) => {
    const known = get(document, 'documentControl', 'documentControl:main')
    if (known === undefined || !known.profiles.some((profile) => profile.id === id)) return notFound(id)
    return outcome(
      document,
      setFields(known, { profiles: known.profiles.filter((profile) => profile.id !== id) }),
    )
  },
})
