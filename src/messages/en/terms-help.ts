/** What the words of the methods mean, in two or three sentences each, with where they are from. */
export const termsHelp = {
  'help.about': (d: { names: string }) => `What is meant: ${d.names}`,
  'help.source': (d: { source: string }) => `Source: ${d.source}`,
  'help.values': 'Values',

  'help.dread': 'DREAD',
  'help.dread.text':
    'Five questions about a threat, each answered from 1 (little) to 3 (much). The answers are added: 5 is the least, 15 the most. A factor that nobody answered is not taken as a middle value: there is no sum then.',
  'help.dread.source':
    'Microsoft, Improving Web Application Security, 2003, chapter 3; anchors made for mobile health.',
  'help.damage': 'Damage',
  'help.damage.text':
    'How bad it is when the attack succeeds. Think of the worst that can credibly happen to people and their data.',
  'help.reproducibility': 'Reproducibility',
  'help.reproducibility.text':
    'How reliably the attack works when it is tried again. 2 means that it needs the right moment or some access; it says nothing about how skilled an attacker must be.',
  'help.exploitability': 'Exploitability',
  'help.exploitability.text':
    'How much skill and equipment the attack takes. The fewer it takes, the higher the value.',
  'help.affectedUsers': 'Affected users',
  'help.affectedUsers.text':
    'Whom the attack reaches. An account of an administrator or of medical personnel counts as everybody, as others are reached through it.',
  'help.discoverability': 'Discoverability',
  'help.discoverability.text':
    'How easily the weakness is found. Secrecy rarely lasts; a model may fix this factor at 3 or leave it out (Risk, Threats & method).',
  'help.bands': 'Low, Medium, High',
  'help.bands.text':
    'The sum of the five factors falls into a band: 5 to 7 Low, 8 to 11 Medium, 12 to 15 High. A level set by hand stands beside the one that the factors give and needs a reason.',
  'help.basis': 'Suggested, rated, assumed',
  'help.basis.text':
    'Suggested is what the rule proposes and nobody has confirmed. Rated is what a person has said, with name and date. Assumed marks a threat that would be gone if a question that is still open were answered.',
  'help.residual': 'What is left',
  'help.residual.text':
    'The rating with mitigations: “now” counts those that work, “when all is done” also those that are planned. Each lowers the factors that it names by one step, never below 1. It is a proposal until a person rates it.',
  'help.stride': 'STRIDE',
  'help.stride.text':
    'Six kinds of threat: Spoofing (being somebody else), Tampering (changing), Repudiation (denying), Information disclosure, Denial of service, Elevation of privilege. Together they ask of every part of a system whether identity, integrity, evidence, secrecy, availability and rights hold.',
  'help.stride.source':
    'Kohnfelder and Garg, The threats to our products, 1999; Shostack, Threat Modeling, 2014.',
  'help.status': 'Status',
  'help.status.text':
    'What was decided: mitigated, accepted, transferred, not applicable or out of scope. All of these need a reason or a mitigation. Whoever accepts a risk leaves it in place: attack paths still count it.',

  'help.severity': 'Severity of harm',
  'help.severity.text':
    'How badly a person may come to harm, from S1 (passing discomfort) to S5 (death). It is the harm to a patient and not to data; how likely it is, is asked apart from it.',
  'help.severity.source': 'Five steps as in ISO/TR 24971, the guidance to ISO 14971.',
  'help.acceptability': 'Exploitability and acceptability',
  'help.acceptability.text':
    'An attacker has no probability. In its place stands how easily the threat is carried out: reproducibility, exploitability and discoverability added, 3 or 4 low, 5 or 6 medium, 7 to 9 high. The grid of the model says what severity and exploitability amount to.',
  'help.acceptability.source':
    'FDA, Postmarket Management of Cybersecurity in Medical Devices, 2016; bands are ours.',
  'help.cvss': 'CVSS',
  'help.cvss.text':
    'A score from 0 to 10 for a weakness that was found in a product, written as a vector of its properties. It rates the weakness and not the threat, and does not change the DREAD rating.',
  'help.cvss.source': 'FIRST, CVSS 3.1 and 4.0 specifications.',

  'help.rip': 'Risk Impact Parameters',
  'help.rip.text':
    'Eight questions about how an element is protected, such as its network, protocol or storage. Each is insecure (10), partial (5) or secure (2), times how likely that parameter is attacked. What is not known counts as insecure.',
  'help.rip.source': 'Alabdulwahhab and Ahamad, tables 1 and 2.',
  'help.ripIndex': 'Index and bands',
  'help.ripIndex.text':
    'The sum of the parameters between all secure (0) and all insecure (100): it puts elements in an order and predicts no loss. A low index can hide one open door; a warning then says so.',
  'help.ripIndex.source': 'Ours; the bands meet halfway between all secure, all partial and all insecure.',

  'help.accumulated': 'Accumulated value and risk',
  'help.accumulated.text':
    'An asset is worth at least as much as the most valuable one that depends on it. The accumulated risk of an asset is that of threats that strike it, measured by this value: it shows where protection belongs.',
  'help.deflected': 'Deflected risk',
  'help.deflected.text':
    'The risk that falls back on an asset from everything that it depends on, measured by its own value. It shows what the owner of the asset has to fear, wherever the threat strikes.',
  'help.degradation': 'Degradation',
  'help.degradation.text':
    'How much of the value of an asset a threat takes when it happens, in percent and for each dimension: confidentiality, integrity, availability, authenticity, accountability.',
  'help.magerit.source': 'MAGERIT v3, book III, 2.1.',

  'help.maturity': 'Maturity L0 to L5',
  'help.maturity.text':
    'How well a control works: L0 absent, L1 begun, L2 repeatable but by intuition, L3 defined, L4 managed and measured, L5 optimised. For arithmetic they stand for 0, 10, 50, 90, 95 and 100 % effectiveness.',
  'help.maturity.source': 'MAGERIT v3 and PILAR.',
  'help.lights': 'Traffic lights',
  'help.lights.text':
    'Effectiveness now against its target: blue above it, green at most 5 points below, yellow at most 40, red further away, grey where the control does not apply. Each light has a shape and a word of its own.',
  'help.soa': 'Statement of applicability',
  'help.soa.text':
    'A list of all controls of a catalogue with whether each applies, why or why not, and how far it is. ISO/IEC 27001 demands it; a control that does not apply needs a justification.',
  'help.soa.source': 'ISO/IEC 27001:2022, 6.1.3 d.',

  'help.pathCost': 'Cost of a path',
  'help.pathCost.text':
    'How hard a way is for an attacker, to put ways in an order. A step costs 16 less the DREAD sum of the worst open threat there (1 to 11; 6 where it is not rated), and 16 where no threat is known. Lower is easier.',
  'help.pathCost.source': 'Ours; it orders and means nothing else.',
  'help.thresholds': 'Thresholds',
  'help.thresholds.text':
    'Where a band begins is a decision of this model. Whoever moves a threshold changes the level of everything at once; the report prints the thresholds that were in force.',
  'help.own.source': 'Ours.',
} as const
