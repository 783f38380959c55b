/** Sentences for refused edits, unreadable files and repairs: what is wrong, where, and what to do next. */
export const errors = {
  'errors.notFound': (d: { id: string }) =>
    `This is not in the model any more (${d.id}). It may have been deleted in the meantime.`,
  'errors.readOnly': 'This model is open read-only, so nothing can be changed here.',
  'errors.reasonRequired': (d: { status: string }) =>
    `“${d.status}” needs a reason or an assigned mitigation.`,
  'errors.scopeReasonRequired': 'Taking something out of scope needs a reason.',
  'errors.overrideReasonRequired': 'A level set by hand needs a reason.',
  'errors.inUse': (d: { n: number }) =>
    `This is still used by ${d.n === 1 ? 'one other entry' : `${d.n} other entries`}. Remove it there first.`,
  'errors.dependencyCycle': (d: { path: string }) =>
    `These assets would depend on each other in a circle: ${d.path}. Take one of these dependencies away first.`,
  'errors.immutable': 'A snapshot stays as it was taken. Take a new one instead.',
  'errors.nothingToDo': 'There is nothing to change.',
  'errors.locked': (d: { n: number }) =>
    d.n === 1
      ? 'This is locked. Choose Unlock in its menu first.'
      : `${d.n} of these are locked. Choose Unlock in their menu first.`,
  'errors.invalid': (d: { field: string; expected: string }) => `“${d.field}” must be ${d.expected}.`,
  'errors.noSuchField': (d: { field: string }) => `“${d.field}” cannot be changed here.`,

  'errors.expectedText': 'a text',
  'errors.expectedNumber': 'a number',
  'errors.expectedYesNo': 'true or false',
  'errors.expectedList': 'a list',
  'errors.expectedObject': 'an object',
  'errors.expectedDate': 'a date such as 2026-01-31',
  'errors.expectedInstant': 'a time in UTC such as 2026-01-31T09:30:00Z',
  'errors.expectedLength': (d: { min: number; max: number | null; of: 'text' | 'list' }) =>
    `${bounds(d.min, d.max)} ${d.of === 'text' ? 'characters' : 'entries'} long`,
  'errors.expectedRange': (d: { min: number | null; max: number | null }) =>
    `a number, ${bounds(d.min, d.max)}`,
  'errors.expectedOneOf': (d: { values: readonly string[] }) =>
    d.values.length === 1 ? `“${d.values[0]}”` : `one of ${d.values.map((value) => `“${value}”`).join(', ')}`,
  'errors.expectedId': (d: { prefix: string }) => `an id that starts with “${d.prefix}:”`,
  'errors.expectedAny': (d: { options: readonly string[] }) => d.options.join(', or '),
  'errors.expectedKnownField': 'left out: it is not a field that can be set',
  'errors.expectedOther': 'of another form',

  'errors.fileEmpty': 'The file is empty.',
  'errors.fileTooLarge': (d: { size: number; limit: number }) =>
    `The file is too large: ${megabytes(d.size)} MB, where at most ${megabytes(d.limit)} MB can be opened.`,
  'errors.notAGlacisFile': (d: { kind: string }) =>
    `This is no model that Glacis opens: it looks like ${d.kind}. It opens its own models (.glacis.json), and those of the Microsoft Threat Modeling Tool (.tm7).`,
  'errors.fileNotText': 'The file is damaged: it is not valid UTF-8 text.',
  'errors.fileNotJson': (d: { line: number; column: number; found: string }) =>
    d.found === ''
      ? `The file breaks off at line ${d.line}, column ${d.column}: it was cut short. Try an earlier copy.`
      : `The file is damaged at line ${d.line}, column ${d.column}: ${d.found.trim() === '' ? 'the line ends too early' : `“${d.found}” cannot stand there`}.`,
  'errors.fileTooDeep': (d: { line: number; column: number; limit: number }) =>
    `The file is nested more than ${d.limit} levels deep at line ${d.line}, column ${d.column}. No model is.`,
  'errors.fileForbiddenKey': (d: { key: string; path: string }) =>
    `The file uses the name “${d.key}”${d.path === '' ? '' : ` in ${d.path}`}, which is not allowed because it could harm programs that read it.`,
  'errors.fileInvalid': (d: { path: string }) =>
    `The file is damaged: “${d.path}” is missing or is not what it should be.`,
  'errors.fileInvalidRecord': (d: {
    table: string
    id: string
    field: string
    expected: string
    others: number
  }) =>
    `The ${d.table} ${d.id} in the file is wrong: ${d.field === '' ? 'it' : `“${d.field}”`} must be ${d.expected}.${
      d.others === 0
        ? ''
        : ` ${d.others === 1 ? 'One more entry is' : `${d.others} more entries are`} wrong as well.`
    }`,
  'errors.xmlTruncated': (d: { line: number; column: number }) =>
    `The file breaks off at line ${d.line}, column ${d.column}: it was cut short. Try an earlier copy.`,
  'errors.xmlDoctype': (d: { line: number }) =>
    `The file declares a document type at line ${d.line}, which is not allowed because it could make a small file grow without end.`,
  'errors.xmlEntity': (d: { line: number; column: number }) =>
    `The file is damaged at line ${d.line}, column ${d.column}: after “&” stands something that XML does not know.`,
  'errors.xmlPrefix': (d: { line: number; column: number }) =>
    `The file is damaged at line ${d.line}, column ${d.column}: a name there has a prefix that is not declared.`,
  'errors.xmlAttribute': (d: { line: number; column: number }) =>
    `The file is damaged at line ${d.line}, column ${d.column}: the same attribute stands there twice.`,
  'errors.xmlSyntax': (d: { line: number; column: number }) =>
    `The file is damaged: what stands at line ${d.line}, column ${d.column} is not XML.`,
  'errors.fileTooManyElements': (d: { limit: number; line: number }) =>
    `The file has more than ${d.limit.toLocaleString('en')} elements (line ${d.line}). No model has.`,
  'errors.fileTooManyAttributes': (d: { limit: number; line: number; column: number }) =>
    `An element at line ${d.line}, column ${d.column} has more than ${d.limit} attributes. None of a model has.`,
  'errors.fileTooSlow': 'Reading the file took too long and was given up.',
  'errors.notATemplate': (d: { kind: string }) =>
    `This is not a template of Microsoft’s Threat Modeling Tool (.tb7): it looks like ${d.kind}.`,
  'errors.fileNewerVersion': (d: { version: number; supported: number }) =>
    `The file was saved by a newer Glacis (file version ${d.version}; this one reads up to ${d.supported}). Update Glacis to open it.`,

  'errors.kindPicture': 'a picture',
  'errors.kindPdf': 'a PDF document',
  'errors.kindZip': 'a ZIP archive or an office document',
  'errors.kindXml': 'an XML file',
  'errors.kindTm7': 'a model of the Microsoft Threat Modeling Tool',
  'errors.kindThreatDragon': 'a Threat Dragon model',
  'errors.kindThreagile': 'a Threagile model',
  'errors.kindOtm': 'an Open Threat Model file',
  'errors.kindOtherJson': 'JSON of another program',
  'errors.kindText': 'a text file',
  'errors.kindBinary': 'a file of another program',

  'errors.repairModelAdded': 'The record about the model was missing and was added.',
  'errors.repairDiagramAdded': 'The file had no diagram; an empty one was added.',
  'errors.repairRecordRemoved': (d: { table: string; id: string; field: string; target: string }) =>
    `The ${d.table} ${d.id} was removed: its ${d.field}, ${d.target}, does not exist.`,
  'errors.repairReferenceCleared': (d: { table: string; id: string; field: string; target: string }) =>
    `${d.target} was taken out of ${d.field} of the ${d.table} ${d.id}: it does not exist.`,
  'errors.repairPlacementRemoved': (d: { id: string; kept: string }) =>
    `The drawing ${d.id} was removed: the same thing is drawn in that diagram already (${d.kept}).`,
  'errors.repairPackDropped': (d: { id: string; path: string }) =>
    `The knowledge pack “${d.id}” in the file was not read: something is wrong at ${d.path === '' ? 'its beginning' : d.path}.`,
  'errors.repairPartDropped': (d: { key: string }) =>
    `The part “${d.key}” of the file is unknown and was not read.`,
} as const

function bounds(min: number | null, max: number | null): string {
  if (min !== null && min === max) return `exactly ${min}`
  if (min === null || (min === 0 && max !== null)) return `at most ${max ?? 0}`
  return max === null ? `at least ${min}` : `${min} to ${max}`
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1)
}
