/** Knowledge packs: the list on the start screen, and the screen where one makes them. */
export const packs = {
  'packs.file.isModel': 'This is a Glacis model, not a knowledge pack. Open it with “Open file”.',
  'packs.file.notAPack': 'This is not a Glacis knowledge pack. Packs are saved as .glacis-pack.json files.',
  'packs.file.invalid': (d: { problem: string; others: number }) =>
    `The pack is wrong at ${d.problem}${
      d.others === 0
        ? ''
        : ` ${d.others === 1 ? 'One more thing is' : `${d.others} more things are`} wrong as well.`
    }`,
} as const
