import { addDays, formatDate } from '../../../../shared/domain/calendar';
import { ASSESSMENT_METHODS, type AssessmentMethod } from '../../../../shared/domain/methods';
import { MATRIX_FLAGS, type MatrixState } from '../../../../shared/domain/sampling/matrix';
import { MATRIX_SIGNS, MATRIX_STATE_WORDS } from '../../../../shared/domain/sampling/matrix-signs';
import { counted, listed, thousands } from '../../../../shared/domain/sampling/names';
import type { CellState, MatrixCell } from './matrix-cells';
import type { MatrixGroup } from './matrix-rows';

interface StateLook {
  /** One character that says the same as the colour. */
  readonly sign: string;
  readonly words: string;
  /** The end of the class that colours it. */
  readonly look: string;
}

const lookOf = (state: MatrixState, look: string): StateLook => ({
  sign: MATRIX_SIGNS[state],
  words: MATRIX_STATE_WORDS[state],
  look,
});

/** Every state in the order of the legend; exports have the same signs and words. */
export const STATE_LOOKS: Readonly<Record<CellState, StateLook>> = {
  'not taken': lookOf('not taken', 'none'),
  'working towards': lookOf('working towards', 'work'),
  decided: lookOf('decided', 'decided'),
  'planned interim': lookOf('planned interim', 'interim'),
  'planned summative': lookOf('planned summative', 'summative'),
  agreed: lookOf('agreed', 'agreed'),
  'action required': lookOf('action required', 'action'),
  overturned: lookOf('overturned', 'overturned'),
  're-sample due': lookOf('re-sample due', 'resample'),
  claimed: lookOf('claimed', 'claimed'),
  elsewhere: { sign: '', words: 'in another group', look: 'elsewhere' },
};

const METHOD_CODES: Readonly<Record<AssessmentMethod, string>> = {
  observation: 'Obs',
  'witness testimony': 'WT',
  'professional discussion': 'PD',
  'oral questions': 'OQ',
  'written questions': 'WQ',
  assignment: 'Asg',
  project: 'Prj',
  'case study': 'CS',
  product: 'Prd',
  'audio-visual media': 'AV',
  'reflective account': 'RA',
  RPL: 'RPL',
  simulation: 'Sim',
};

export const methodsOf = (bits: number): readonly AssessmentMethod[] =>
  ASSESSMENT_METHODS.filter((_, place) => (bits & (1 << place)) !== 0);

/** `Obs OQ`, `Obs OQ +1`: what fits into a wide cell. */
export function methodCodes(bits: number): string {
  const codes = methodsOf(bits).map((method) => METHOD_CODES[method]);
  return codes.length > 2 ? `${codes.slice(0, 2).join(' ')} +${codes.length - 2}` : codes.join(' ');
}

/** `Obs observation`: what the codes stand for. */
export const METHOD_KEY = ASSESSMENT_METHODS.map((method) => ({
  code: METHOD_CODES[method],
  words: method === 'RPL' ? 'recognition of prior learning' : method,
}));

/** A day number of the matrix as `26 Nov 2026`. */
export const dayWords = (day: number): string => formatDate(addDays('1970-01-01', day));

const has = (flags: number, flag: keyof typeof MATRIX_FLAGS): boolean => (flags & MATRIX_FLAGS[flag]) !== 0;

/** Why it is in the plan, as far as one word says it. */
function originWords(flags: number): readonly string[] {
  return [
    ...(has(flags, 'forced') ? ['required'] : []),
    ...(has(flags, 'random') ? ['drawn at random'] : []),
    ...(has(flags, 'widened') ? ['from a widening'] : []),
    ...(has(flags, 'judgement') ? ['by judgement'] : []),
  ];
}

/** What a cell says, after its learner and unit: `overturned, observation and oral questions, due by 26 Nov 2026, note`. */
export function cellWords(cell: MatrixCell): string {
  const methods = methodsOf(cell.methods);
  return [
    STATE_LOOKS[cell.state].words,
    ...(methods.length > 0 ? [listed(methods)] : []),
    ...originWords(cell.flags),
    ...(cell.due > 0 ? [`due by ${dayWords(cell.due)}`] : []),
    ...(has(cell.flags, 'note') ? ['note'] : []),
    ...(cell.isMatch ? [] : ['outside the filter']),
  ].join(', ');
}

/** `Kofi Mensah, UBU24: overturned, observation, note`. */
export const cellSentence = (learner: string, unitCode: string, cell: MatrixCell): string =>
  `${learner}, ${unitCode}: ${cellWords(cell)}`;

/** `trainee · 4 learners · 58 decisions in all, 12 to sample, 16 sampled`; under a filter `2 of 4 learners`. */
export function groupWords(group: MatrixGroup): string {
  const { assessor, learners, allLearners, decided, planned, done } = group;
  const what = assessor ? `${counted(decided, 'decision')} in all` : `${counted(decided, 'unit')} decided`;
  const standing = assessor && assessor.standing !== 'established' ? [assessor.standing] : [];
  return [
    ...standing,
    (learners < allLearners ? `${thousands(learners)} of ` : '') + counted(allLearners, 'learner'),
    `${what}, ${thousands(planned)} to sample, ${thousands(done)} sampled${assessor ? '' : ' under any plan'}`,
  ].join(' · ');
}
