/** Names of the data that every threat has: people fill them in, or a rule and a threat have fields for them. */
export const ownThreatData: readonly string[] = [
  'Title',
  'UserThreatCategory',
  'UserThreatShortDescription',
  'UserThreatDescription',
  'StateInformation',
  'InteractionString',
  'Priority',
]
