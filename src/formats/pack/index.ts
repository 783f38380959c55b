/** A knowledge pack in a file of its own. It is no model, so it is none of the model formats. */
export const packFile = {
  id: 'glacis-pack',
  mime: 'application/json',
  extensions: ['.glacis-pack.json', '.json'],
} as const
