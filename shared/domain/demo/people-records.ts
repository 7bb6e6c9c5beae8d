import { addDays, type IsoDate, type IsoTime } from '../calendar';
import type { ObservationOutcome } from '../people-records/observation';
import { SIGNATURE_BOX, type Strokes } from '../signature/strokes';
import type { Chance } from './chance';
import type { DemoCentre } from './demo-centre';
import type { DemoAssessor, DemoPerson } from './staff';

export interface DemoAward {
  readonly award: string;
  readonly state: 'held' | 'in progress';
  readonly awardedOn: IsoDate | null;
  readonly targetOn: IsoDate | null;
  readonly certificateReference: string | null;
}

export interface DemoCpd {
  readonly state: 'planned' | 'done';
  readonly onDay: IsoDate;
  readonly nature: string;
  readonly purpose: string;
  readonly learning: string;
  readonly application: string;
  readonly minutes: number;
  readonly evidence: string;
}

/** What the demo centre keeps about one of its people beside their row of the tracking table. */
export interface DemoPersonRecord {
  readonly initials: string;
  /** When the centre wrote it down: once it knew the person. */
  readonly recordedAt: IsoTime;
  readonly awards: readonly DemoAward[];
  readonly registration: {
    readonly role: 'assessor' | 'IQA';
    readonly codes: readonly string[];
    readonly from: IsoDate;
  } | null;
  /** Groups of CS2D1 whose units they are competent in, and whether those of CSPD2; none for who does not assess. */
  readonly competence: {
    readonly groups: readonly string[];
    readonly practice: boolean;
    readonly from: IsoDate;
  } | null;
  readonly cpd: readonly DemoCpd[];
  readonly observation: {
    readonly on: IsoDate;
    readonly observer: string;
    readonly outcome: ObservationOutcome;
  } | null;
  readonly signature: Strokes;
}

/** Records of the IQAs and of every assessor (an EQA's are not the centre's, E2), as the centre wrote them down when it came to know them. */
export function demoPeopleRecords(
  demo: DemoCentre,
  today: IsoDate,
  chance: Chance,
): readonly DemoPersonRecord[] {
  const setUpOn = demo.setUpAt.slice(0, 10);
  const cameIn = new Map(
    demo.imports.flatMap(({ at, additions }) =>
      additions.assessors.map(({ initials }) => [initials, at] as const),
    ),
  );
  const common = (person: DemoPerson, recordedAt: IsoTime) => ({
    initials: person.initials,
    recordedAt,
    awards: awardsOf(person, today, chance),
    cpd: cpdOf(recordedAt.slice(0, 10), today, chance),
    signature: flourish(chance),
  });
  return [
    ...demo.qualityAssurers
      .filter(({ roles }) => !roles.includes('EQA'))
      .map((person): DemoPersonRecord => ({
        ...common(person, `${setUpOn}T09:20:00.000Z`),
        registration: { role: 'IQA', codes: ['CS2D1', 'CSPD2'], from: person.joinedOn ?? setUpOn },
        competence: null,
        observation: null,
      })),
    ...demo.assessors.map((person): DemoPersonRecord => {
      const recordedAt = (cameIn.get(person.initials) ?? demo.setUpAt).replace(/T\d\d:\d\d/, 'T17:10');
      const from = person.joinedOn ?? setUpOn;
      return {
        ...common(person, recordedAt > `${today}T00` ? `${today}T00:50:00.000Z` : recordedAt),
        registration: { role: 'assessor', codes: person.practice ? ['CS2D1', 'CSPD2'] : ['CS2D1'], from },
        competence: { groups: person.groups, practice: person.practice, from },
        observation: observationOf(person, recordedAt.slice(0, 10)),
      };
    }),
  ];
}

/** `Level 3 TAQA, A1` as awards held; `Working towards Level 3 TAQA` as one in progress. */
function awardsOf(
  { qualificationsHeld, joinedOn }: DemoPerson,
  today: IsoDate,
  chance: Chance,
): readonly DemoAward[] {
  return (qualificationsHeld ?? '').split(', ').map((words) => {
    const inProgress = words.startsWith('Working towards ');
    return {
      award: words.replace('Working towards ', ''),
      state: inProgress ? 'in progress' : 'held',
      awardedOn: inProgress ? null : addDays(joinedOn ?? today, -chance.between(90, 1_400)),
      targetOn: inProgress ? addDays(today, 110) : null,
      certificateReference: inProgress ? null : `C${chance.between(100_000, 999_999)}`,
    };
  });
}

type CpdWords = readonly [
  nature: string,
  purpose: string,
  learning: string,
  application: string,
  minutes: number,
];
const CPD_DONE: readonly [CpdWords, ...CpdWords[]] = [
  [
    'Standardisation day',
    'Judge observations alike',
    'Where one observation leaves a criterion open',
    'Ask orally at once',
    180,
  ],
  [
    'Half day in a contact centre',
    'Stay current in the occupation',
    'How complaints are logged today',
    'New scenarios for UBU19',
    240,
  ],
  [
    'Webinar on remote assessment',
    'Assess by recording',
    'What a recording has to show to be authentic',
    'A checklist for learners',
    60,
  ],
  [
    'Reading: the organisation’s assessment guidance',
    'Know the current edition',
    'What changed about simulation',
    'Told the team',
    90,
  ],
  ['Shadowed an IQA', 'Understand sampling', 'Why a sample asks for a date', 'Records dated on the day', 150],
];

function cpdOf(from: IsoDate, today: IsoDate, chance: Chance): readonly DemoCpd[] {
  const done: DemoCpd[] = [];
  for (
    let day = addDays(from, chance.between(10, 60));
    day < today;
    day = addDays(day, chance.between(60, 140))
  ) {
    const [nature, purpose, learning, application, minutes] = chance.pick(CPD_DONE);
    done.push({
      state: 'done',
      onDay: day,
      nature,
      purpose,
      learning,
      application,
      minutes,
      evidence: 'Note in the CPD folder',
    });
  }
  if (!chance.percent(40)) return done;
  return [
    ...done,
    {
      state: 'planned',
      onDay: addDays(today, chance.between(20, 80)),
      nature: 'Standardisation day',
      purpose: 'Judge professional discussions alike',
      learning: '',
      application: '',
      minutes: 180,
      evidence: '',
    },
  ];
}

/** Only what took place since the centre keeps its records here. */
function observationOf(
  { initials, lastObservedOn, risk }: DemoAssessor,
  since: IsoDate,
): DemoPersonRecord['observation'] {
  if (lastObservedOn === null || lastObservedOn < since) return null;
  const observer = initials < 'L' ? 'GP' : 'MN';
  return { on: lastObservedOn, observer, outcome: risk === 'red' ? 'development needed' : 'meets' };
}

/** A signature that nobody has: loops that grow smaller, and a line under them. */
function flourish(chance: Chance): Strokes {
  const loops = chance.between(3, 6);
  const height = chance.between(60, 120);
  const step = chance.between(22, 34);
  const name = Array.from({ length: loops * 8 }, (_, index): readonly [number, number] => {
    const size = height * (1 - index / (loops * 11));
    const turn = [0, -0.7, -1, -0.7, 0, 0.4, 0.55, 0.3][index % 8] ?? 0;
    return [120 + index * step, Math.round(200 + turn * size)];
  });
  const last = name.at(-1)?.[0] ?? 600;
  const clamp = (x: number): number => Math.min(SIGNATURE_BOX.width - 1, x);
  return [
    name.map(([x, y]) => [clamp(x), y] as const),
    [
      [150, 300],
      [clamp(last - 80), 288],
      [clamp(last + 30), 296],
    ],
  ];
}
