/** Namespaces of a `.tm7`, as its serializer writes them. */
export const namespaces = {
  model: 'http://schemas.datacontract.org/2004/07/ThreatModeling.Model',
  abstracts: 'http://schemas.datacontract.org/2004/07/ThreatModeling.Model.Abstracts',
  knowledge: 'http://schemas.datacontract.org/2004/07/ThreatModeling.KnowledgeBase',
  interfaces: 'http://schemas.datacontract.org/2004/07/ThreatModeling.Interfaces',
  arrays: 'http://schemas.microsoft.com/2003/10/Serialization/Arrays',
  serialization: 'http://schemas.microsoft.com/2003/10/Serialization/',
  instance: 'http://www.w3.org/2001/XMLSchema-instance',
  schema: 'http://www.w3.org/2001/XMLSchema',
} as const

/** What an end of a flow that meets nothing names. */
export const noGuid = '00000000-0000-0000-0000-000000000000'
/** What stands for "never changed". */
export const noTime = '0001-01-01T00:00:00'
/** The answer of a question that nobody answered. */
export const notSelected = 'Not Selected'

/** Names of the attributes that every drawing element of the tool has, apart from its type's. */
export const commonAttributes = {
  outOfScope: '71f3d9aa-b8ef-4e54-8126-607a1d903103',
  outOfScopeReason: '752473b6-52d4-4776-9a24-202153f7d579',
} as const
