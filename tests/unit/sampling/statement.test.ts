import { describe, expect, it } from 'vitest';
import { drawSample } from '../../../shared/domain/sampling/draw';
import type { DrawInput, DrawResult } from '../../../shared/domain/sampling/draw';
import { notSelectedReason, whyNotSelected } from '../../../shared/domain/sampling/not-selected';
import { drawnOverall } from '../../../shared/domain/sampling/overall-draw';
import { DEFAULT_POLICY } from '../../../shared/domain/sampling/policy';
import { foundSentence, whatTheSampleShows } from '../../../shared/domain/sampling/shows';
import { NAMES, decision } from './populations';

const known = { cohort: '', nthOfAssessor: 90, nthInUnit: 9, nthAfterOverturn: null };
const atLeast = { ...DEFAULT_POLICY.atLeast, assessor: 0, unit: 0, method: 0, site: 1, stage: 0 };
const policy = {
  ...DEFAULT_POLICY,
  shareByRisk: { red: 100, amber: 0, green: 0 },
  atLeast,
  discovery: { confidencePercent: 95, tolerablePercent: 5 },
  firstDecisions: { ofAssessor: 0, inUnit: 2, afterOverturn: 0 },
};
const amber = Array.from({ length: 200 }, (_, index) =>
  decision(`A-${index}`, { history: known, learnerId: `L${index % 20}`, unitId: `U${index % 5}` }),
);
const red = Array.from({ length: 4 }, (_, index) =>
  decision(`R-${index}`, {
    assessorId: 'A2',
    assessorStanding: { risk: 'red', isNew: false, isTrainee: false },
    history: known,
  }),
);
const first = [decision('F-0', { history: { ...known, nthInUnit: 2 } })];
const input: DrawInput = {
  population: [...amber, ...red, ...first],
  policy,
  seed: 'x-1',
  iqas: [{ id: 'Q1' }],
};

function draw(changes: Partial<DrawInput> = {}): DrawResult {
  const result = drawSample({ ...input, ...changes });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const saysOf = (result: DrawResult, since = {}) => whatTheSampleShows(result, NAMES, since).sentences;

describe('what a sample with a random part shows', () => {
  it('says what is certain, what is random, and what would have been met', () => {
    const statement = whatTheSampleShows(draw(), NAMES);
    expect(statement.sentences).toEqual([
      'Population: 205 decisions. Sample: 56.',
      'Every decision of Assessor A2 (red) was taken (4): nothing there was left to chance.',
      'As first decisions (of a new or trainee assessor, in a unit new to the assessor, or after an overturned one) 1 further decision was taken, all there are: nothing there was left to chance.',
      'Of the 200 decisions that are not taken anyway, 51 were drawn at random: the lowest tickets, each decision with the same chance. Had 5 % or more of the 200 been wrong (10 or more), at least one of those would be in the draw with a chance of at least 95 %. It holds for these decisions, and supposes that the IQA recognises a wrong decision when sampling it.',
    ]);
    expect(statement.overall).toMatchObject({ of: 200, take: 51 });
  });

  it('says that nobody can sample some of those drawn', () => {
    const [lowest = ''] = draw().overall?.order ?? [];
    const population = input.population.map((row) =>
      row.id === lowest ? { ...row, countersignerId: 'Q1' } : row,
    );
    expect(saysOf(draw({ population }))[3]).toMatch(
      /Nobody independent can sample 1 of those drawn: until somebody does, nothing follows from the others\.$/,
    );
  });

  it('gives figures for a square root, and no confidence', () => {
    const says = saysOf(draw({ policy: { ...policy, discovery: null, squareRoot: { atLeast: 5 } } }));
    expect(says[3]).toBe(
      'Of the 200 decisions that are not taken anyway, 15 were drawn at random: the lowest tickets, each decision with the same chance. If 10 of the 200 were wrong, at least one of those would be in the draw with a chance of 55.0 %; if 20 of the 200 were wrong, at least one of those would be in the draw with a chance of 80.6 %. It holds for these decisions, and supposes that the IQA recognises a wrong decision when sampling it.',
    );
  });

  it('leaves nothing to chance where all are drawn', () => {
    const population = [...amber.slice(0, 19), ...red];
    expect(saysOf(draw({ population }))[2]).toBe(
      'All of the 19 decisions that are not taken anyway were drawn: nothing there was left to chance.',
    );
    expect(saysOf(draw({ population: red }))[2]).toBe(
      'Every decision is taken anyway: nothing was left to draw at random.',
    );
  });

  it('gives no probability for what is taken by learner, for coverage, or kept', () => {
    const result = draw({
      population: [...amber, decision('S-0', { siteId: 'S2', history: known })],
      policy: { ...policy, discovery: null, learners: { percent: 10, of: 'all', unitsPercent: 50 } },
      keep: ['A-7'],
    });
    expect(result.selected.some(({ part }) => part === null)).toBe(true);
    expect(saysOf(result).slice(1)).toEqual([
      'In two stages by ticket: 2 learners, and of their units 2, of each unit one decision. Learners and units differ in how many decisions they have, so no single probability follows from that part.',
      '1 decision stayed from before the plan was drawn again, done or promised: not counted as random.',
      'For coverage, 1 further decision: chosen, not drawn at random, so no probability follows from that part.',
    ]);
  });

  it('claims nothing of a random part once one of it was taken out by judgement', () => {
    const result = draw();
    const [random = ''] = result.overall ? drawnOverall(result.overall) : [];
    const voided =
      'Of the 200 decisions not taken anyway, 51 were drawn by ticket; some of those were taken out by judgement since, so no probability follows from that part any more.';
    expect(saysOf(result, { withdrawn: new Set([random]) })[3]).toBe(voided);
    expect(saysOf(draw({ without: [random] }))[3]).toBe(voided);
    const other = amber.find(({ id }) => !result.selected.some((each) => each.decision.id === id));
    expect(saysOf(draw({ without: [other?.id ?? ''] }))).toEqual(saysOf(result));
    expect(saysOf(result, { withdrawn: new Set(['R-0', 'F-0']) }).slice(1, 3)).toEqual([
      'Every decision of Assessor A2 (red) was taken (4); some of those were taken out by judgement since.',
      'As first decisions (of a new or trainee assessor, in a unit new to the assessor, or after an overturned one) 1 further decision was taken, all there are; some of those were taken out by judgement since.',
    ]);
    const shares = draw({ policy: { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 10, green: 0 } } });
    const [drawnShare = ''] = shares.strata[0]?.order ?? [];
    expect(saysOf(shares, { withdrawn: new Set([drawnShare]) })).toContain(
      'Assessor A1 (amber): 21 of 201 decisions drawn by ticket; some of those were taken out by judgement since, so no probability follows from that part any more.',
    );
  });

  it('says of a re-plan that the population was frozen after the seed was known', () => {
    expect(saysOf(draw(), { isReplanned: true }).at(-1)).toMatch(/frozen when the seed was known already/);
  });
});

describe('what was found in the random part', () => {
  it('says the exact upper limit once all of it is sampled, and nothing before', () => {
    const found = { of: 200, take: 51 };
    expect(foundSentence({ ...found, done: 50, wrong: 0 })).toBeNull();
    expect(foundSentence({ ...found, done: 51, wrong: 0 })).toBe(
      'All 51 decisions of the random part are sampled and none of them was wrong: with 95 % confidence at most 9 of the 200 decisions it was drawn from are wrong (4.5 %).',
    );
    expect(foundSentence({ ...found, done: 51, wrong: 1 })).toMatch(
      /1 of them was wrong: .* at most 16 of the 200/,
    );
    expect(foundSentence({ of: 4, take: 4, done: 4, wrong: 2 })).toBe(
      'All 4 decisions of the random part are sampled and 2 of them were wrong: those are all the decisions it was drawn from.',
    );
    expect(foundSentence({ of: 4, take: 0, done: 0, wrong: 0 })).toBeNull();
  });
});

describe('why a decision is not in a sample of several parts', () => {
  const learners = { percent: 10, of: 'all', unitsPercent: 50 } as const;
  const result = draw({
    policy: { ...policy, learners, interimPercent: 0, squareRoot: { atLeast: 5 } },
  });
  const why = whyNotSelected(result, NAMES);

  it('says so for each part that it could have been in', () => {
    const order = result.overall?.order ?? [];
    const last = order.findLast((id) => why(id) !== null) ?? '';
    const number = order.indexOf(last) + 1;
    const words = why(last) ?? '';
    expect(words).toMatch(/^It is not among the first decisions, which are all taken\. /);
    expect(words).toContain(
      `Of the 200 decisions not taken anyway, 51 are drawn, lowest tickets first; this one’s ticket is number ${number}. `,
    );
    expect(words).toMatch(/Of 20 learners, 2 are drawn, lowest tickets first; this one’s is number \d+\. /);
    expect(words).toMatch(/Its site is covered by other decisions\.$/);
    expect(notSelectedReason(result, last, NAMES)).toBe(words);
  });

  it('tells the learner, the unit and the decision apart', () => {
    const all = result.population.map(({ id }) => why(id) ?? '');
    expect(
      all.some((each) => each.includes('Its learner and unit are drawn; of the decisions there another')),
    ).toBe(true);
    const two = draw({
      population: amber.map((row, index) => ({ ...row, unitId: `U${index % 3}` })),
      policy: { ...policy, discovery: null, learners },
    });
    const whyTwo = whyNotSelected(two, NAMES);
    expect(
      amber.some(({ id }) =>
        /Its learner is drawn, but of the learner’s 3 units 2 are, lowest tickets first; U\d is number 3\./.test(
          whyTwo(id) ?? '',
        ),
      ),
    ).toBe(true);
  });

  it('says that it was taken out by judgement', () => {
    const [random = ''] = result.overall?.order ?? [];
    expect(notSelectedReason(draw({ without: [random] }), random, NAMES)).toBe(
      'The draw gives it; it was taken out by judgement.',
    );
  });
});
