/** Sentences of the report's chapters on risk. */
export const reportRisk = {
  'report.residual': 'Residual risk and harm to patients',
  'report.residualLead':
    'Threats as they are rated without mitigations, with those that work now, and with all that are planned. Each assigned mitigation lowers every factor that it names by one step, once; the result is a proposal until a person rates what is left.',
  'report.residualCounts': 'Threats by level, before and after',
  'report.residualThreats': 'What mitigations change',
  'report.residualNone': 'No mitigation changes a rating yet.',
  'report.residualOwn': 'rated by a person',
  'report.without': 'Without mitigations',
  'report.now': 'Now',
  'report.whenDone': 'When all is done',
  'report.safety': 'Harm to people',
  'report.safetyLead':
    'Severity from S1 (negligible) to S5 (catastrophic) against how easily a threat is carried out: the sum of reproducibility, exploitability and discoverability, 3–4 low, 5–6 medium, 7–9 high. Probability is not estimated.',
  'report.acceptability': 'Acceptance criteria: severity by exploitability',
  'report.harmStatement': (d: {
    severity: string
    isSuggested: boolean
    harm: string
    scenario: string
    exploitability: string
    judgement: string
  }) =>
    [
      `${d.severity}${d.isSuggested ? ' (suggested by the rule)' : ''}`,
      d.harm.replace(/\.$/, ''),
      d.scenario === '' ? '' : `interrupts ${d.scenario} for too long`,
      d.exploitability === '' ? '' : `exploitability ${d.exploitability}`,
      d.judgement,
    ]
      .filter((part) => part !== '')
      .join('; ')
      .concat('.'),
  'report.residualTitle': 'With mitigations',
  'report.residualRated': (d: { without: string; left: string; trace: string }) =>
    `from ${d.without} to ${d.left} (${d.trace}), rated by a person.`,
  'report.residualSteps': (d: { without: string; now: string; done: string; trace: string }) =>
    `from ${d.without} to ${d.now} now and ${d.done} (${d.trace}) when all is done; proposed from the assigned mitigations.`,
  'report.exploitability': 'Exploitability',
  'report.severity': 'Severity',
  'report.taken': 'Risk that was accepted or transferred',
  'report.takenNone': 'No threat was accepted or transferred.',

  'report.rip': 'Risk Impact Parameters',
  'report.ripEmpty': 'The model has no device, network or service to judge.',
  'report.ripLead': (d: { known: number; total: number }) =>
    `How secure each device, connection and service is, by up to seven parameters: risk = weight of the type × likelihood. The index is 0 where all are secure and 100 where all are insecure. A level is as bad as its worst element. ${d.known} of ${d.total} settings are known; the others count as insecure.`,
  'report.ripLevels': 'System and levels',
  'report.ripLevel': 'Level',
  'report.ripSystem': 'System',
  'report.ripIndex': 'Index',
  'report.ripWorst': 'Worst',
  'report.ripMean': 'Mean',
  'report.ripHowMany': 'High / Medium / Low',
  'report.ripCounts': (d: { High: number; Medium: number; Low: number }) =>
    `${d.High} / ${d.Medium} / ${d.Low}`,
  'report.ripElements': (d: { level: string }) => `Elements of the level ${d.level}`,
  'report.ripParameters': 'Parameters',
  'report.ripWeakest': 'weakest',
  'report.ripBasis.set': 'set by hand',
  'report.ripBasis.answers': 'from answers',
  'report.ripBasis.mitigation': 'by mitigations',
  'report.ripTable': 'Weights and likelihoods used',
  'report.ripChanged':
    'This model uses other values than the published ones. What differs is set in bold, with the published value beside it.',
  'report.ripUnchanged': 'The published values, unchanged.',
  'report.ripWeights': 'Weight by type',
  'report.ripLikelihoods': 'Likelihood by parameter',
  'report.ripParameter': 'Parameter',
  'report.ripLikelihood': 'Likelihood',
  'report.ripPublished': (d: { value: number }) => `(published: ${d.value})`,
  'report.ripSource':
    'Source of parameters, weights and likelihoods: Alabdulwahhab and Ahamad, Secure and Resilient Framework for IoMT, tables 1 and 2. Sum, index and bands are this program’s reading. Weights and likelihoods are ordinal judgements: the index orders, it predicts no loss.',

  'report.discoverabilityFixed':
    'In this model discoverability always counts as 3: who looks for a weakness is taken to find it.',
  'report.discoverabilityLeftOut':
    'In this model discoverability is left out: the sum is of four factors, and the bands are rescaled.',
  'report.scheme': (d: { name: string }) =>
    `Threats are rated by ${d.name} as well; numbers of the two schemes are never added or converted silently.`,

  'report.strideTitle': 'Categories of threats',
  'report.strideMeaning': 'Meaning',
  'report.strideInHealth': 'In mobile health',
  'report.goal': 'Goal',
  'report.goal.authenticity': 'Authenticity',
  'report.goal.integrity': 'Integrity',
  'report.goal.liability': 'Liability',
  'report.goal.confidentiality': 'Confidentiality',
  'report.goal.availability': 'Availability',
  'report.goal.trust': 'Trust',
  'report.goals': 'Which goals the mitigations serve',
  'report.goalsLead':
    'A mitigation serves a goal when it treats a threat against it. A goal without mitigations may have no threat, or none that is treated.',
  'report.goalThreats': 'Threats',
  'report.goalTreated': 'Treated',

  'report.events': 'Threat events',
  'report.eventsLead':
    'Risk = weight of the impact × likelihood. The weight follows from the worst type that the parameter has in scope; mitigations lower the likelihood by their effectiveness. Rows named after the paper are a reconstruction: the table they stand for is missing there.',
  'report.eventsNone': 'No threat events are registered.',
  'report.event': 'Event',
  'report.eventImpact': 'Impact',
  'report.eventLow': 'Low',
  'report.eventModerate': 'Moderate',
  'report.eventHigh': 'High',
} as const
