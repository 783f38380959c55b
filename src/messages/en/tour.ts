/** The tour of the editor, and hints on what comes next. */
export const tour = {
  'tour.action': 'Show the tour',
  'tour.words': 'introduction guide help first steps again',
  'tour.region': 'Tour',
  'tour.step': (d: { n: number; of: number }) => `${d.n} of ${d.of}`,
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.end': 'End the tour',
  'tour.done': 'Done',
  'tour.take': 'Take the tour',
  'tour.stencils': 'What can be drawn',
  'tour.stencils.text':
    'Drag a stencil onto the drawing, or press Enter on it. Its type decides which threats are looked for. Components that you save stand here too.',
  'tour.diagram': 'What the system is',
  'tour.diagram.text':
    'Connect elements by dragging from a dot at an edge, or with C. Boundaries show where trust changes. The badges count the threats of each part.',
  'tour.work': 'What is to be done',
  'tour.work.text':
    'Threats appear here while you draw, the worst first. The other tabs hold questions that decide whether a threat is real, and all parts as tables.',
  'tour.details': 'Why, how bad, and what to do',
  'tour.details.text':
    'Choose a threat to read why it is there, to rate it with five digits, and to decide. Choose a part of the drawing to answer its questions. A small “?” explains every word.',
  'tour.risk': 'What it amounts to',
  'tour.risk.text':
    'The risk screen adds it up: worst threats, harm to people, assets, controls, ways of attackers, and what to do next.',
  'tour.report': 'Hand it in',
  'tour.report.text':
    'The report has every threat with its reason, rating and decision. Ctrl or Command K finds and runs everything else, this tour included.',
  'tour.hint': 'What comes next',
  'tour.hideHint': 'Do not show this hint again',
  'tour.rate': 'Rate a threat',
  'tour.rate.how': 'Five digits from 1 to 3 in its row, or the buttons in the details.',
  'tour.treat': 'Decide what is done about it',
  'tour.treat.how': 'Assign a mitigation, or say why none is needed.',
  'tour.hand': 'Make the report',
  'tour.hand.how': 'Export report, at the end of the upper bar. It can be made again at any time.',
} as const
