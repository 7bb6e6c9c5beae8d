import { addDays, type IsoDate } from '../calendar';
import type { Person } from '../people';

/** A person of the demo centre; initials stand in for ids, which are made when they are written. */
export interface DemoPerson extends Omit<Person, 'id' | 'initials' | 'countersignatoryId'> {
  readonly initials: string;
  readonly countersignatory: string | null;
}

/** An assessor with what they assess and where. */
export interface DemoAssessor extends DemoPerson {
  readonly site: string;
  /** Groups of CS2D1 in their occupational competence, and whether CSPD2 is. */
  readonly groups: readonly string[];
  readonly practice: boolean;
}

export const DEMO_SITES = ['Harbour Road', 'Millbrook Campus', 'Station Works'] as const;
const [HARBOUR, MILLBROOK, STATION] = DEMO_SITES;

const address = (name: string): string =>
  `${name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.')}@example.org`;

const nobodySpecial = {
  number: null,
  isTrainee: false,
  countersignatory: null,
  risk: null,
  riskReason: null,
  leftOn: null,
  riskReviewOn: null,
  traineeUntil: null,
  occupation: null,
  isOccupationallyCompetent: null,
} as const;

/** Who signs in: the lead IQA first, two IQAs (the second countersigns for the trainee) and the EQA. */
export function qualityAssurers(today: IsoDate): readonly [DemoPerson, DemoPerson, DemoPerson, DemoPerson] {
  const ago = (days: number): IsoDate => addDays(today, -days);
  const one = (
    person: Pick<DemoPerson, 'name' | 'initials' | 'roles' | 'qualificationsHeld' | 'joinedOn'>,
  ) => ({
    ...nobodySpecial,
    ...person,
    email: address(person.name),
    lastObservedOn: null,
    lastStandardisedOn: person.roles.includes('EQA') ? null : ago(61),
  });
  return [
    one({
      name: 'Meera Nair',
      initials: 'MN',
      roles: ['lead IQA', 'IQA'],
      qualificationsHeld: 'Level 4 TAQA, V1',
      joinedOn: ago(2_610),
    }),
    one({
      name: 'Gareth Pugh',
      initials: 'GP',
      roles: ['IQA'],
      qualificationsHeld: 'V1',
      joinedOn: ago(1_722),
    }),
    one({
      name: 'Dela Amoah',
      initials: 'DA',
      roles: ['IQA', 'countersignatory'],
      qualificationsHeld: 'Level 4 TAQA, A1',
      joinedOn: ago(1_130),
    }),
    one({
      name: 'Helen Strand',
      initials: 'HS',
      roles: ['EQA'],
      qualificationsHeld: 'Level 4 external quality assurance',
      joinedOn: null,
    }),
  ];
}

/** Nine assessors: a trainee, one who is new, one who was not observed for long, and a spread of risk. */
export function assessors(today: IsoDate): readonly DemoAssessor[] {
  const ago = (days: number): IsoDate => addDays(today, -days);
  const one = (
    person: Pick<DemoAssessor, 'name' | 'initials' | 'site' | 'groups' | 'practice'> & Partial<DemoAssessor>,
  ): DemoAssessor => ({
    ...nobodySpecial,
    roles: ['assessor'],
    email: address(person.name),
    qualificationsHeld: 'Level 3 TAQA',
    joinedOn: ago(1_400),
    lastObservedOn: ago(118),
    lastStandardisedOn: ago(61),
    risk: 'green',
    riskReason: 'Agreed in every sample of the last year.',
    ...person,
  });
  return [
    one({
      name: 'Ruth Ellison',
      initials: 'RE',
      site: HARBOUR,
      groups: ['A', 'B', 'C', 'D'],
      practice: true,
      number: 'A014',
    }),
    one({
      name: 'Kofi Asante',
      initials: 'KA',
      site: HARBOUR,
      groups: ['A', 'B', 'C'],
      practice: false,
      number: 'A021',
    }),
    one({
      name: 'Sian Howells',
      initials: 'SH',
      site: HARBOUR,
      groups: ['A', 'D'],
      practice: true,
      number: 'A022',
      joinedOn: ago(910),
    }),
    one({
      name: 'Piotr Zawada',
      initials: 'PZ',
      site: MILLBROOK,
      groups: ['A', 'B', 'C', 'D'],
      practice: true,
      number: 'A017',
      qualificationsHeld: 'A1',
      lastObservedOn: ago(497),
      risk: 'amber',
      riskReason: 'Not observed for more than a year.',
    }),
    one({
      name: 'Imani Brooks',
      initials: 'IB',
      site: MILLBROOK,
      groups: ['A', 'B', 'C'],
      practice: true,
      number: 'A025',
      joinedOn: ago(760),
    }),
    one({
      name: 'Declan Foyle',
      initials: 'DF',
      site: MILLBROOK,
      groups: ['A', 'C'],
      practice: false,
      number: 'A026',
      joinedOn: ago(690),
      risk: 'red',
      riskReason: 'Decisions overturned for lack of sufficient evidence.',
      lastObservedOn: ago(34),
    }),
    one({
      name: 'Leila Haddad',
      initials: 'LH',
      site: STATION,
      groups: ['A', 'B', 'C', 'D'],
      practice: true,
      number: 'A019',
      qualificationsHeld: 'D32, D33',
      risk: 'amber',
      riskReason: 'Written questions marked unevenly at the last standardisation.',
    }),
    one({
      name: 'Owen Tarrant',
      initials: 'OT',
      site: STATION,
      groups: ['A', 'B'],
      practice: true,
      number: 'A031',
      joinedOn: ago(480),
      isTrainee: true,
      countersignatory: 'DA',
      qualificationsHeld: 'Working towards Level 3 TAQA',
      risk: 'amber',
      riskReason: 'Trainee assessor.',
      lastObservedOn: ago(20),
    }),
    one({
      name: 'Yasmin Sadiq',
      initials: 'YS',
      site: STATION,
      groups: ['A', 'B', 'C'],
      practice: true,
      number: 'A033',
      joinedOn: ago(58),
      risk: 'amber',
      riskReason: 'New to the centre.',
      lastObservedOn: ago(15),
      lastStandardisedOn: null,
    }),
  ];
}
