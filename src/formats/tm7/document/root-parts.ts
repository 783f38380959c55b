/** Local names of what stands at the root of a model's file, in the order of Microsoft's tool. */
export const rootParts: readonly string[] = [
  'DrawingSurfaceList',
  'MetaInformation',
  'Notes',
  'ThreatInstances',
  'ThreatGenerationEnabled',
  'Validations',
  'Version',
  'KnowledgeBase',
  'Profile',
]
