import { daysBetween, type IsoDate } from '../../../../shared/domain/calendar';
import { ASSESSMENT_METHODS, STAGES } from '../../../../shared/domain/methods';
import { MATRIX_STATES, type MatrixData } from '../../../../shared/domain/sampling/matrix';
import { lower, type MatrixIndex } from './matrix-index';
import { asksForCells, isOpenFilter, NO_COHORT, type MatrixFilter } from './matrix-view';

/** What a filter leaves. */
export interface Matches {
  /** 1 for each entry that meets the filter; null when all do. */
  readonly entries: Uint8Array | null;
  /** 1 for each learner whom the filter leaves in though they have no unit yet. */
  readonly bareLearners: Uint8Array;
  readonly cells: number;
  readonly learners: number;
  readonly planned: number;
  readonly done: number;
}

/** A day as the matrix counts them: days since 1970-01-01. */
export const dayNumber = (date: IsoDate): number => daysBetween('1970-01-01', date);

const bit = (place: number): number => (place < 0 ? 0 : 1 << place);
/** The bits of the values chosen; all bits when none is. */
const bitsOf = <T>(chosen: readonly T[], all: readonly T[]): number =>
  chosen.length === 0 ? -1 : chosen.reduce((bits, one) => bits | bit(all.indexOf(one)), 0);

/** 1 at each place that may be; one further at the end for -1, which may only be when nothing is chosen. */
function allowed(places: number, isIn: ((place: number) => boolean) | null): Uint8Array {
  const flags = new Uint8Array(places + 1);
  for (let place = 0; place < places; place += 1) flags[place] = isIn === null || isIn(place) ? 1 : 0;
  flags[places] = isIn === null ? 1 : 0;
  return flags;
}

const chosen = (ids: readonly string[], things: readonly { readonly id: string }[]) =>
  ids.length === 0 ? null : (place: number): boolean => ids.includes(things[place]?.id ?? '');

function assessorsIn({ assessors, risks }: MatrixFilter, data: MatrixData): Uint8Array {
  if (assessors.length + risks.length === 0) return allowed(data.assessors.length, null);
  return allowed(data.assessors.length, (place) => {
    const assessor = data.assessors[place];
    if (!assessor) return false;
    const isChosen = assessors.length === 0 || assessors.includes(assessor.id);
    return isChosen && (risks.length === 0 || risks.includes(assessor.risk));
  });
}

/** 1 for each learner of the cohorts chosen whose name or number has every word. */
function learnersIn({ data, texts }: MatrixIndex, { text, cohorts }: MatrixFilter): Uint8Array {
  const words = lower(text).split(/\s+/).filter(Boolean);
  return Uint8Array.from(data.learners, ({ cohort }, place) => {
    if (cohorts.length > 0 && !cohorts.includes(cohort ?? NO_COHORT)) return 0;
    const found = texts[place] ?? '';
    return words.every((word) => found.includes(word)) ? 1 : 0;
  });
}

const PLANNED = bitsOf(['planned interim', 'planned summative', 're-sample due'], MATRIX_STATES);
const DONE = bitsOf(['agreed', 'action required', 'overturned'], MATRIX_STATES);

/** The entries that meet a filter: one pass over columns of numbers, a millisecond or two for 200,000. */
export function matchesOf(index: MatrixIndex, filter: MatrixFilter): Matches {
  const { data, owner, site, starts } = index;
  const { entries } = data;
  const isOpen = isOpenFilter(filter);
  const mask = new Uint8Array(entries.learner.length);
  const byLearner = learnersIn(index, filter);
  const byAssessor = assessorsIn(filter, data);
  const bySite = allowed(data.sites.length, chosen(filter.sites, data.sites));
  const byUnit = allowed(data.units.length, chosen(filter.units, data.units));
  const methods = bitsOf(filter.methods, ASSESSMENT_METHODS);
  const stages = bitsOf(filter.stages, STAGES);
  const states = bitsOf(filter.states, MATRIX_STATES);
  const latest = filter.due === null ? null : dayNumber(filter.due);
  const at = (flags: Uint8Array, place: number): boolean => flags[place < 0 ? flags.length - 1 : place] === 1;
  const hasLearner = new Uint8Array(data.learners.length);
  let cells = 0;
  let planned = 0;
  let done = 0;
  for (let entry = 0; entry < mask.length; entry += 1) {
    const state = bit(entries.state[entry] ?? 0);
    const due = entries.due[entry] ?? 0;
    const isIn =
      byLearner[entries.learner[entry] ?? 0] === 1 &&
      (states & state) !== 0 &&
      at(byAssessor, owner[entry] ?? -1) &&
      at(bySite, site[entry] ?? -1) &&
      at(byUnit, entries.unit[entry] ?? -1) &&
      (methods === -1 || (methods & (entries.methods[entry] ?? 0)) !== 0) &&
      (stages === -1 || (stages & (entries.stages[entry] ?? 0)) !== 0) &&
      (latest === null || (due > 0 && due <= latest));
    if (!isIn) continue;
    mask[entry] = 1;
    hasLearner[entries.learner[entry] ?? 0] = 1;
    cells += 1;
    if ((state & PLANNED) !== 0) planned += 1;
    else if ((state & DONE) !== 0) done += 1;
  }
  const takesBare = !asksForCells(filter);
  const bareLearners = Uint8Array.from(data.learners, ({ mainAssessor, site: home }, place) => {
    const isBare = takesBare && starts[place] === starts[place + 1];
    return isBare && byLearner[place] === 1 && at(byAssessor, mainAssessor) && at(bySite, home) ? 1 : 0;
  });
  const learners = hasLearner.reduce((sum, has, place) => sum + (has | (bareLearners[place] ?? 0)), 0);
  return { entries: isOpen ? null : mask, bareLearners, cells, learners, planned, done };
}
