import { coverageStanding } from '../../../shared/domain/sampling/coverage-standing';
import { countFindings } from '../../../shared/domain/report/findings';
import type {
  CoverageRow,
  ReportAction,
  ReportCell,
  ReportSample,
  VerificationReport,
} from '../../../shared/domain/report/verification-report';
import type { AssessmentMethod } from '../../../shared/domain/methods';
import type { PrintedWarning } from '../../../shared/domain/report/warning';
import type { SampleOutcome, Vacsr } from '../../../shared/domain/sample';

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

const ASSESSORS = [
  'Tomasz Adeyemi-Wiśniewski',
  'Judith Price',
  'Marek Zieliński',
  'Siân Llewellyn ap Rhys',
  'Nguyễn Thị Ánh Tuyết',
  'Maximiliana-Konstantina Papadopoulou-Featherstonehaugh of Little Snoring',
] as const;
const LEARNERS = [
  'Ava Lindqvist',
  'Þórdís Björk Guðmundsdóttir',
  'Chloe Marsh',
  'Đặng Văn Lâm',
  'Zoë O’Connor-Ŝajnović',
  'İbrahim Çağlayan Öztürk',
  'Kofi Mensah',
  'Ștefania Țăranu',
  'Μαρία Παπαδοπούλου',
  'Олена Ґудзь',
] as const;
const UNITS = [
  { code: 'UBU19', title: 'Deliver customer service' },
  { code: 'UBU20', title: 'Understand customers' },
  { code: 'UBU24', title: 'Communicate verbally with customers' },
  {
    code: 'UBU38',
    title: 'Develop working relationships with colleagues across sites and partner organisations',
  },
] as const;
const METHODS: readonly [AssessmentMethod, ...AssessmentMethod[]] = [
  'observation',
  'professional discussion',
  'witness testimony',
  'written questions',
  'audio-visual media',
];
const OUTCOMES: readonly [SampleOutcome, ...SampleOutcome[]] = [
  'agreed',
  'agreed',
  'agreed',
  'action required',
  'agreed',
  'agreed',
  'disagreed',
  'agreed',
  'agreed',
  'agreed',
];
const REASONS = [
  ['Trainee assessor: all decisions until ten are agreed in a row'],
  ['Green assessor: one in five decisions'],
  ['Only decision by written questions at Harbour Road', 'First decision on this unit'],
  ['Amber assessor: half of decisions', 'Observation with oral questions not yet covered'],
] as const;

const day = (offset: number): string =>
  new Date(Date.UTC(2026, 8, 1) + offset * 86_400_000).toISOString().slice(0, 10);
const hash = (index: number): string =>
  Array.from({ length: 64 }, (_, place) =>
    ((index * 31 + place * 7 + (place * place) / 3) & 15).toString(16),
  ).join('');

const VACSR_MET: Vacsr = {
  valid: { answer: 'yes', comment: '' },
  authentic: { answer: 'yes', comment: 'Signed by learner and witness' },
  current: { answer: 'yes', comment: '' },
  sufficient: { answer: 'yes', comment: '' },
  reliable: { answer: 'not applicable', comment: '' },
};

const VACSR_NOT_MET: Vacsr = {
  ...VACSR_MET,
  sufficient: { answer: 'no', comment: '1c and 1d are ticked but nothing in the record shows them.' },
  reliable: {
    answer: 'no',
    comment:
      'Both observations are dated 3 Nov 2026, by the same person, in the same place and with the same wording. ' +
      'The assessor says that the second one took place on 17 Nov 2026; the witness’s e-mail to ' +
      'customer.service.operations.team@an-unusually-long-subdomain.riverside-college-of-further-education.example confirms it.',
  },
};

const exampleWarnings: readonly PrintedWarning[] = [
  {
    about: 'Observation 2 of LO1',
    ruleId: 'R3',
    message: 'Observations 1 and 2 of outcome 1 are 6 days apart.',
    reason: 'The learner’s last week at this counter.',
    pack: 'VTCT record of assessment (RQF), edition 1',
  },
];

function exampleSample(index: number): ReportSample {
  const outcome = pick(OUTCOMES, index);
  const reference = `S-${String(index + 1).padStart(4, '0')}`;
  const assessor = pick(ASSESSORS, index);
  const isAgreed = outcome === 'agreed';
  const actions: readonly ReportAction[] = isAgreed
    ? []
    : [
        {
          text: 'Observe the learner again and record criteria 1c and 1d; date each observation on its own sheet.',
          owner: assessor,
          dueOn: day(70 + index),
          doneOn: index % 2 === 0 ? day(66 + index) : null,
          sampleReference: reference,
        },
      ];
  return {
    reference,
    learner: pick(LEARNERS, index),
    assessor,
    iqa: index % 3 === 0 ? 'Rhiannon Haddad' : 'Helen Osei',
    unit: pick(UNITS, index),
    method: pick(METHODS, index),
    stage: index % 4 === 0 ? 'interim' : 'summative',
    sampledOn: day(30 + index),
    portfolioReference: index % 7 === 5 ? '' : `p. ${index + 3} to ${index + 6}, observation records 1 and 2`,
    files:
      index % 5 === 0
        ? [{ name: `Evidence-${reference}-observation-record (signed).pdf`, sha256: hash(index) }]
        : [],
    criteria: index % 6 === 4 ? [] : ['1a', '1b', '1c', '1d', '2a', '2b'],
    vacsr: isAgreed ? VACSR_MET : VACSR_NOT_MET,
    outcome,
    notes: index % 5 === 2 ? ['The decision was not countersigned on that day.'] : [],
    strengths:
      index % 4 === 3
        ? ''
        : 'Clear, specific notes on how the learner adapted their language; oral questions well chosen.',
    improvements: isAgreed
      ? ''
      : 'Two observations of one outcome belong on different days.\nSay which criteria each one shows.',
    actions,
    warnings: index % 6 === 0 ? exampleWarnings : [],
    revision: { number: index % 8 === 6 ? 2 : 1, savedAt: `${day(30 + index)}T14:32:00.000Z` },
  };
}

function exampleCell(index: number, samples: readonly ReportSample[]): ReportCell {
  const sample = samples[index];
  return {
    assessor: sample?.assessor ?? pick(ASSESSORS, index),
    learner: sample?.learner ?? pick(LEARNERS, index),
    unit: (sample?.unit ?? pick(UNITS, index)).code,
    method: sample?.method ?? pick(METHODS, index),
    stage: sample?.stage ?? (index % 4 === 0 ? 'interim' : 'summative'),
    plannedOn: day(28 + index),
    doneOn: sample?.sampledOn ?? null,
    iqa: sample?.iqa ?? (index % 9 === 0 ? null : 'Helen Osei'),
    reasons: pick(REASONS, index),
    isByJudgement: false,
    outcome: sample?.outcome ?? null,
    sampleReference: sample?.reference ?? null,
  };
}

const coverageOf = (dimension: CoverageRow['dimension'], values: readonly string[]): readonly CoverageRow[] =>
  values.map((value, index) => {
    const planned = 4 + index * 3;
    const done = index % 3 === 2 ? 2 + index : Math.min(planned, 10);
    const short = index % 5 === 3 ? 2 : 0;
    const count = {
      needed: planned + short,
      done: [{ day: '2026-11-12', count: done }],
      open: [{ day: index % 2 === 0 ? '2026-12-12' : '2026-11-19', count: planned - done }],
      impossible: null,
    };
    const standing = coverageStanding(count, '2026-11-21');
    return { dimension, key: value, value, population: 40 + index * 137, ...standing };
  });

/** An invented report of about sixty cells and forty samples, with long and accented names and empty parts. */
export function exampleReport({ samples: sampleCount = 40, cells: cellCount = 60 } = {}): VerificationReport {
  const samples = Array.from({ length: sampleCount }, (_, index) => exampleSample(index));
  return {
    reportNumber: 'VR-2026-0007',
    issuedAt: '2026-11-21T14:32:05.000Z',
    isDemo: true,
    centre: {
      name: 'Riverside College of Further & Higher Education',
      number: '12345',
      sites: ['Main campus', 'Harbour Road', 'Employers’ premises (Powys)'],
    },
    awardingOrganisation: 'VTCT (Skillsfirst)',
    qualification: { title: 'Level 2 Diploma in Customer Service', number: '601/4882/2', code: 'CS2D1' },
    plan: {
      name: 'Autumn plan 2026',
      from: '2026-09-01',
      to: '2026-12-31',
      sampleBy: '2027-01-15',
      policy: [
        'By risk: red 100 %, amber 50 %, green 20 %; every decision of a trainee assessor until ten are agreed in a row.',
        'At least one for every assessor, unit, method, site and stage.',
      ],
      policyName: 'Share by risk, version 1',
      strategy: {
        number: 2,
        approvedBy: 'Meera Nair',
        approvedOn: '2026-08-28',
        validFrom: '2026-09-01',
        text: '# Purpose\nWe sample so that learners can rely on our decisions.\n\n# What is sampled\n- Every assessor\n- Every unit\n\n## When\nEach quarter.',
      },
      seed: '20260901-K7QX-4839',
      population: { count: 1840, sha256: hash(3) },
      draw: {
        number: 2,
        kind: null,
        reason: 'Two learners withdrew before the first sample.',
        drawnAt: '2026-09-02T08:15:00.000Z',
      },
    },
    coverage: [
      ...coverageOf('assessor', ASSESSORS),
      ...coverageOf(
        'unit',
        UNITS.map(({ code, title }) => `${code} ${title}`),
      ),
      ...coverageOf('method', METHODS),
      ...coverageOf('site', ['Main campus', 'Harbour Road', 'Employers’ premises (Powys)']),
      ...coverageOf('stage', ['interim', 'summative']),
    ],
    cells: Array.from({ length: cellCount }, (_, index) => exampleCell(index, samples)),
    takenOut: [],
    samples,
    findings: countFindings(samples),
    actions: samples.flatMap((sample) => sample.actions),
    whatItShows: [
      'Of the 60 samples, 51 were drawn at random from 1,840 decisions: had 5 % of the decisions been wrong, at least one wrong decision would have been among them with a probability of 92.7 %.',
      'The other nine were chosen so that every assessor, unit, method, site and stage is covered. They are not random: no confidence follows from them.',
    ],
    notAssigned: [
      'UBU38 at Employers’ premises (Powys): the only IQA for the unit, Helen Osei, countersigned the decision.',
    ],
    people: { iqa: 'Helen Osei', eqa: null, iqaSignature: null },
    log: { sequence: 12_840, sha256: hash(11) },
  };
}
