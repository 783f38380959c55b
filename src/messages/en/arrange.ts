/** Arranging the diagram: layout, alignment, order, groups, locks. Labels of edits follow "Undo …". */
export const arrange = {
  'arrange.menu': 'Arrange',
  'arrange.layoutRight': 'Arrange automatically, to the right',
  'arrange.layoutDown': 'Arrange automatically, downwards',
  'arrange.layout': 'Arrange automatically',
  'arrange.layoutSelection': (d: { n: number }) => `Arrange ${d.n} things automatically`,
  'arrange.working': (d: { n: number }) => `Arranging ${d.n} things…`,
  'arrange.workingFor': (d: { seconds: number }) => `${d.seconds} s so far`,
  'arrange.stop': 'Stop arranging',
  'arrange.stopped': 'Stopped: the diagram is as it was.',
  'arrange.done': (d: { n: number }) =>
    d.n === 1 ? 'Arranged: 1 thing moved' : `Arranged: ${d.n} things moved`,
  'arrange.changedMeanwhile':
    'The diagram was changed while it was being arranged, so the arrangement was not used. Arrange it again.',
  'arrange.nothing': 'There is nothing to arrange, or it stands like this already.',
  'arrange.noLine': (d: { names: string }) =>
    `Nothing was moved: no place was found for ${d.names} at which the same flows cross it. Lock what stands beside the line, or arrange parts of the diagram.`,
  'arrange.noRoom': (d: { name: string }) =>
    d.name === ''
      ? 'Nothing was moved: there is no room near where the selection stands.'
      : `Nothing was moved: the selection does not fit into ${d.name} beside what stays there. Select ${d.name} as well, or make it larger.`,
  'arrange.crossings': (d: { n: number }) =>
    `Nothing was moved: ${d.n === 1 ? 'one thing' : `${d.n} things`} would have crossed other boundaries than now.`,
  'arrange.failed': (d: { reason: string }) =>
    d.reason === ''
      ? 'Arranging failed, and nothing was moved.'
      : `Arranging failed, and nothing was moved: ${d.reason}`,
  'arrange.alreadySo': 'It stands like this already.',
  'arrange.alignLeft': 'Align left edges',
  'arrange.alignCentre': 'Align centres',
  'arrange.alignRight': 'Align right edges',
  'arrange.alignTop': 'Align top edges',
  'arrange.alignMiddle': 'Align middles',
  'arrange.alignBottom': 'Align bottom edges',
  'arrange.distributeX': 'Distribute horizontally',
  'arrange.distributeY': 'Distribute vertically',
  'arrange.sameWidth': 'Same width',
  'arrange.sameHeight': 'Same height',
  'arrange.toFront': 'Bring to front',
  'arrange.forward': 'Bring forward',
  'arrange.backward': 'Send backward',
  'arrange.toBack': 'Send to back',
  'arrange.inFront': 'Nothing stands in front of it.',
  'arrange.behind': 'Nothing stands behind it.',
  'arrange.lock': 'Lock',
  'arrange.unlock': 'Unlock',
  'arrange.unlockAll': 'Unlock everything in the diagram',
  'arrange.group': 'Group',
  'arrange.ungroup': 'Ungroup',
  'arrange.needsSeveral': (d: { n: number }) =>
    d.n === 1
      ? 'Select an element or a boundary first.'
      : `Select ${d.n === 2 ? 'two' : 'three'} or more elements or boundaries first.`,
  'arrange.alreadyGrouped': 'This is one group already.',
  'arrange.locked': (d: { n: number }) => (d.n === 1 ? 'Locked' : `Locked ${d.n} things`),
  'arrange.unlocked': (d: { n: number }) => (d.n === 1 ? 'Unlocked' : `Unlocked ${d.n} things`),
  'arrange.grouped': (d: { n: number }) => `Grouped ${d.n} things`,
  'arrange.lockedStay': (d: { n: number }) =>
    d.n === 1
      ? 'One thing is locked and stays. Unlock it in its menu.'
      : `${d.n} things are locked and stay. Unlock them in their menu.`,
  'arrange.lockedHere': 'It is locked and stays. Unlock it in its menu.',
  'arrange.lasso': 'Select with a lasso',
  'arrange.selectSameType': 'Select all of this type',
  'arrange.selectConnected': 'Select what is connected',
  'arrange.selectDownstream': 'Select downstream',
  'arrange.selectUpstream': 'Select upstream',
  'arrange.hintLasso': 'Draw a loop around what to select. Esc stops.',
  'arrange.comment': 'Comment',
  'arrange.hintComment': 'Click where the comment belongs. Esc stops.',
  'arrange.select': 'Select by…',
  'arrange.selectKind': 'Kind',
  'arrange.selectAnyKind': 'Anything',
  'arrange.selectElements': 'Elements',
  'arrange.selectFlows': 'Data flows',
  'arrange.selectBoundaries': 'Trust boundaries',
  'arrange.selectType': 'Type',
  'arrange.selectAnyType': 'Any type',
  'arrange.selectQuestion': 'Answer',
  'arrange.selectAnyAnswer': 'Any answer',
  'arrange.selectYes': 'yes',
  'arrange.selectNo': 'no',
  'arrange.selectUnknown': 'unknown',
  'arrange.selectValue': 'Answered with',
  'arrange.selectThreats': 'Threats',
  'arrange.selectAnyThreats': 'Whatever their threats',
  'arrange.selectSomeThreats': 'Some threats',
  'arrange.selectNoThreats': 'No threats',
  'arrange.selectHigh': 'A high one',
  'arrange.selectMedium': 'A medium one',
  'arrange.selectLow': 'A low one',
  'arrange.selectWithin': 'Stands in',
  'arrange.selectAnywhere': 'Anywhere',
  'arrange.selectNowhere': 'No boundary',
  'arrange.selectFound': (d: { n: number }) => `Select ${d.n}`,
} as const
