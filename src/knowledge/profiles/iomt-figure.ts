import type { ControlProfile } from '../control-profile.ts'

/**
 * The profile of ISO/IEC 27002:2013 in the figure of Alabdulwahhab and Ahamad, Secure and Resilient Framework for
 * IoMT: 17 rows can be seen. The figure shows clauses and categories only and is cut off; the maturities of single
 * controls and of clauses 11 to 18 are reconstructed so that the visible rows come out as printed.
 */
export const profile: ControlProfile = {
  id: 'iomt-figure',
  title: 'IoMT study, figure 1',
  source:
    'Alabdulwahhab and Ahamad, Secure and Resilient Framework for IoMT, figure 1 (ISO/IEC 27002:2013); single controls are a reconstruction',
  catalogue: 'iso2013',
  statements: [
    { number: '5.1', current: 'L0', target: 'L5' },
    { number: '6.1', current: 'L2', target: 'L5' },
    { number: '6.1.5', current: 'L2', target: 'L4' },
    { number: '6.2', excluded: 'Marked n.a. in the figure, without a reason.' },
    { number: '7', excluded: 'Marked n.a. in the figure, without a reason.' },
    { number: '8', current: 'L2', target: 'L4' },
    { number: '9', current: 'L2', target: 'L4' },
    { number: '9.1', current: 'L1', target: 'L4' },
    { number: '9.2.1', current: 'L3', target: 'L4' },
    { number: '9.3', current: 'L3', target: 'L4' },
    { number: '10', current: 'L2', target: 'L4' },
    { number: '10.1.1', current: 'L3', target: 'L4' },
    { number: '11', current: 'L2', target: 'L4' },
    { number: '12', current: 'L2', target: 'L4' },
    { number: '13', current: 'L2', target: 'L4' },
    { number: '14', current: 'L2', target: 'L4' },
    { number: '15', current: 'L2', target: 'L4' },
    { number: '16', current: 'L2', target: 'L4' },
    { number: '17', current: 'L2', target: 'L4' },
    { number: '18', current: 'L2', target: 'L4' },
  ],
  worked: [
    { number: '5.1', computedTarget: 'L5', need: 3, isForSafety: true },
    { number: '6.1', computedTarget: 'L5', need: 5 },
    { number: '8.1', computedTarget: 'L4', need: 4 },
    { number: '8.2', computedTarget: 'L4', need: 5 },
    { number: '8.3', computedTarget: 'L4', need: 5 },
    { number: '9.1', computedCurrent: 'L2', computedTarget: 'L4', need: 3, isForSafety: true },
    { number: '9.2', computedTarget: 'L4', need: 4 },
    { number: '9.3', computedTarget: 'L4', need: 4 },
    { number: '9.4', computedTarget: 'L4', need: 5 },
    { number: '10', computedTarget: 'L4', need: 6 },
    { number: '11', computedTarget: 'L4' },
    { number: '12', computedTarget: 'L4' },
    { number: '13', computedTarget: 'L4' },
    { number: '14', computedTarget: 'L4' },
    { number: '15', computedTarget: 'L4' },
    { number: '16', computedTarget: 'L4' },
    { number: '17', computedTarget: 'L4' },
    { number: '18', computedTarget: 'L4' },
  ],
}
