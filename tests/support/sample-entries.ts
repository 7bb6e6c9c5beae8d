import type { saveSample } from '../../electron/services/samples/save';
import type { SampleEntry } from '../../shared/domain/sample';

const yes = { answer: 'yes', comment: '' } as const;

/** A sample that can be saved: everything in order, agreed. */
export const goodEntry = (given: Partial<SampleEntry> = {}): SampleEntry => ({
  sampledOn: '2026-11-21',
  portfolioReference: 'p. 4',
  files: [],
  criteria: [],
  vacsr: { valid: yes, authentic: yes, current: yes, sufficient: yes, reliable: yes },
  outcome: 'agreed',
  strengths: 'Clear evidence.',
  improvements: '',
  actions: [],
  ...given,
});

type SaveRequest = Parameters<typeof saveSample>[1];

/** A first revision of a cell's sample. */
export const firstSample = (cellId: string, given: Partial<SampleEntry> = {}): SaveRequest => ({
  cellId,
  basedOn: null,
  correctionReason: null,
  resampleOf: null,
  entry: {
    ...goodEntry(given),
    files: [],
    criteria: [...(given.criteria ?? [])],
    actions: [...(given.actions ?? [])],
  },
});
