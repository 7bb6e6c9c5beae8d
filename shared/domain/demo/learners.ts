import { addDays, type IsoDate } from '../calendar';
import { ulnCheckDigit } from '../import/uln';
import type { Chance } from './chance';
import { FIRST_NAMES, SURNAMES } from './names';
import { DEMO_SITES } from './staff';

export interface DemoLearner {
  readonly number: string;
  readonly name: string;
  readonly uln: string;
  readonly bornOn: IsoDate;
  readonly site: string;
  readonly cohort: string;
  readonly registrations: readonly {
    readonly qualificationCode: string;
    readonly registeredOn: IsoDate;
    readonly number: string;
  }[];
}

export const DEMO_LEARNERS = 140;
/** Registration runs over the eighteen months; the last learners have only just begun. */
const DAYS_OF_INTAKE = 530;
const INTAKES = 9;

/** Learners in nine intakes over three sites; two in three on CS2D1, the others on CSPD2, one in twenty on both. */
export function demoLearners(today: IsoDate, chance: Chance): readonly DemoLearner[] {
  const names = uniqueNames(chance);
  return names.map((name, index) => {
    const intake = Math.floor((index * INTAKES) / DEMO_LEARNERS);
    const begins = addDays(
      today,
      -DAYS_OF_INTAKE + Math.round((intake * (DAYS_OF_INTAKE - 25)) / (INTAKES - 1)),
    );
    const registeredOn = addDays(begins, chance.between(0, 12));
    const codes = index % 20 === 7 ? ['CS2D1', 'CSPD2'] : index % 3 === 2 ? ['CSPD2'] : ['CS2D1'];
    return {
      number: `N${String(2_401 + index)}`,
      name,
      uln: inventedUln(index),
      bornOn: addDays(registeredOn, -ageInDays(chance)),
      site: DEMO_SITES[chance.between(0, 9) < 4 ? 0 : chance.between(1, 2)] ?? DEMO_SITES[0],
      cohort: cohortOf(begins),
      registrations: codes.map((qualificationCode, place) => ({
        qualificationCode,
        registeredOn: addDays(registeredOn, place * chance.between(0, 7)),
        number: `${qualificationCode.slice(0, 3)}${String(70_000 + index * 3 + place)}`,
      })),
    };
  });
}

function uniqueNames(chance: Chance): readonly string[] {
  const names = new Set<string>();
  while (names.size < DEMO_LEARNERS) names.add(`${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`);
  return [...names];
}

/** Most are 16 to 19, some come back to learning: always older than 16 (R10), younger than 58. */
function ageInDays(chance: Chance): number {
  const [from, to] = chance.percent(60) ? [16, 19] : chance.percent(70) ? [20, 31] : [32, 57];
  return Math.ceil(chance.between(from, to) * 365.25) + chance.between(1, 360);
}

/** ULNs beginning with 99: valid check digits, given to nobody. */
function inventedUln(index: number): string {
  for (let number = 990_000_000 + index * 11; ; number += 1) {
    const digit = ulnCheckDigit(String(number));
    if (digit !== null) return `${number}${digit}`;
  }
}

const SEASONS = [
  'Winter',
  'Winter',
  'Spring',
  'Spring',
  'Spring',
  'Summer',
  'Summer',
  'Summer',
  'Autumn',
  'Autumn',
  'Autumn',
  'Winter',
];

const cohortOf = (date: IsoDate): string =>
  `${SEASONS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
