/** Knowledge packs: the list on the start screen, and the screen where one makes them. */
export const packs = {
  'packs.rule.newTitle': 'New threat',
  'packs.stencil.newName': 'New type',
  'packs.property.newName': 'New question',
  'packs.mitigation.newTitle': 'New mitigation',
  'packs.damaged':
    'What is stored of this pack cannot be read any more. If you have its file, import it again.',
  'packs.notHere': 'This pack is not in this browser. If you have its file, import it.',
  'packs.changedElsewhere':
    'This pack was changed in another tab. Reload this page to go on with what was saved there.',
  'packs.versionTaken': (d: { version: string }) =>
    `There is a version ${d.version} with other content already. Raise the version.`,
  'packs.isBuiltIn': (d: { id: string }) =>
    `The id “${d.id}” belongs to a pack that is built in. Give the pack another id in its file.`,
  'packs.file.isModel': 'This is a Glacis model, not a knowledge pack. Open it with “Open file”.',
  'packs.file.notAPack': 'This is not a Glacis knowledge pack. Packs are saved as .glacis-pack.json files.',
  'packs.file.invalid': (d: { problem: string; others: number }) =>
    `The pack is wrong at ${d.problem}${
      d.others === 0
        ? ''
        : ` ${d.others === 1 ? 'One more thing is' : `${d.others} more things are`} wrong as well.`
    }`,
} as const
