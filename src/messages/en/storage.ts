/** Sentences about saving, recovery, projects and files. */
export const storage = {
  'storage.quota':
    'Not saved: the browser has no room left for this site. Your work is safe in this window. Download a copy, then free some space or delete models that you no longer need.',
  'storage.closedUpgrade':
    'Not saved: a newer version of Glacis was opened in another tab. Your work is safe in this window. Download a copy, then reload.',
  'storage.closedLost':
    'Not saved: the browser closed its storage. Your work is safe in this window, and saving is tried again. Download a copy to be sure.',
  'storage.version':
    'Not saved: the models in this browser were last used with a newer version of Glacis. Download a copy, then reload to get that version.',
  'storage.blocked':
    'Waiting for another tab with an older version of Glacis. Close the other Glacis tabs to go on.',
  'storage.corrupt':
    'This model cannot be read: what the browser stored is damaged, and none of its snapshots is whole. Open a copy from a file if you have one.',
  'storage.conflict':
    'Not saved: this model was changed in another tab. Your work is safe in this window. Download a copy, then reload to see the other changes.',
  'storage.gone':
    'Not saved: this model was deleted in another tab. Your work is safe in this window. Download a copy to keep it.',
  'storage.needsSnapshot': 'Saving waits until the recovered model is stored as a whole.',
  'storage.unavailable':
    'This browser does not let Glacis store anything, perhaps because of a private window. Models are kept until you close this tab; save them to a file.',
  'storage.notFound': 'This model is no longer in this browser.',
  'storage.exists': 'There is already a model under this id.',
  'storage.failed': (d: { detail: string }) =>
    `Not saved: the browser reported a problem (${d.detail}). Your work is safe in this window, and saving is tried again. Download a copy to be sure.`,
  'storage.busy': 'This model is open in another tab. Close it there, then try again.',
  'storage.recoveredGeneration': (d: { count: number }) =>
    d.count === 1
      ? 'The newest snapshot of this model was damaged. It was rebuilt from an older one and the change log.'
      : `The newest ${d.count} snapshots of this model were damaged. It was rebuilt from an older one and the change log.`,
  'storage.recoveredLog': (d: { count: number }) =>
    d.count === 1
      ? 'The last stored edit of this model could not be read. You see the state before it.'
      : `The last ${d.count} stored edits of this model could not be read. You see the state before them.`,
  'storage.recoveredStray': (d: { count: number }) =>
    d.count === 1
      ? 'One stored edit of this model belongs to no known state and was left out.'
      : `${d.count} stored edits of this model belong to no known state and were left out.`,
  'storage.fileUnreadable': (d: { name: string }) =>
    `“${d.name}” could not be read. It may have been moved, or you may lack the permission.`,
  'storage.fileNotWritten': (d: { name: string }) =>
    `“${d.name}” could not be written. Choose another place, or download a copy.`,
  'storage.fileNone': 'Nothing was dropped that is a file. Drop one .glacis.json file.',
  'storage.fileSeveral': 'Several files were dropped. Drop one .glacis.json file at a time.',
} as const
