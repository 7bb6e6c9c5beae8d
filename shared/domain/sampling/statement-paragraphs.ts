import { wrongAtRate } from './discovery';
import type { DrawResult } from './draw-types';
import { counted, listed, thousands } from './names';
import type { Names } from './names';
import { drawnOverall } from './overall-draw';
import type { OverallDraw } from './overall-draw';
import { detectionsWords, randomPart, randomSentence } from './random-parts';
import type { RandomPart } from './random-parts';
import { stratumWords } from './strata';
import type { Stratum } from './strata';

/** One thing that is said, and what is said instead once a decision that it speaks of was taken out by judgement. */
export interface StatementParagraph {
  readonly about: 'whole' | 'first' | 'overall' | 'share' | 'other';
  /** Of a share, whose it is. */
  readonly assessorId: string | null;
  readonly text: string;
  /** Null: it holds all the same. */
  readonly ifTakenOut: string | null;
  /** The decisions it speaks of were, some of them, taken out. */
  readonly isTakenOut: boolean;
}

export const plain = (text: string): StatementParagraph => ({
  about: 'other',
  assessorId: null,
  text,
  ifTakenOut: null,
  isTakenOut: false,
});

const SUPPOSES =
  'It holds for these decisions, and supposes that the IQA recognises a wrong decision when sampling it.';

const VOID =
  'some of those were taken out by judgement since, so no probability follows from that part any more.';

export function wholeParagraph(
  strata: readonly Stratum[],
  out: ReadonlySet<string>,
  names: Names,
): StatementParagraph {
  const who = listed(strata.map((stratum) => stratumWords(stratum, names)));
  const size = strata.reduce((sum, { take }) => sum + take, 0);
  const taken = `Every decision of ${who} was taken (${thousands(size)})`;
  return {
    about: 'whole',
    assessorId: null,
    text: `${taken}: nothing there was left to chance.`,
    ifTakenOut: `${taken}; some of those were taken out by judgement since.`,
    isTakenOut: strata.some(({ order }) => order.some((id) => out.has(id))),
  };
}

export function firstParagraph(
  { firsts, selected, takenOut }: DrawResult,
  out: ReadonlySet<string>,
): StatementParagraph {
  const taken = `As first decisions (of a new or trainee assessor, in a unit new to the assessor, or after an overturned one) ${counted(firsts, 'further decision')} ${firsts === 1 ? 'was' : 'were'} taken, all there are`;
  return {
    about: 'first',
    assessorId: null,
    text: `${taken}: nothing there was left to chance.`,
    ifTakenOut: `${taken}; some of those were taken out by judgement since.`,
    isTakenOut: [...selected, ...takenOut].some(
      ({ part, decision }) => part === 'first' && out.has(decision.id),
    ),
  };
}

function overallText(draw: OverallDraw, part: RandomPart): string {
  const { of, take, bases } = draw;
  if (of === 0) return 'Every decision is taken anyway: nothing was left to draw at random.';
  const from = `the ${counted(of, 'decision')} that ${of === 1 ? 'is' : 'are'} not taken anyway`;
  if (take === of) return `All of ${from} were drawn: nothing there was left to chance.`;
  const drawn = `Of ${from}, ${thousands(take)} ${take === 1 ? 'was' : 'were'} drawn at random: the lowest tickets, each decision with the same chance.`;
  const discovery = bases.find((basis) => basis.kind === 'discovery');
  if (!discovery) {
    const said = detectionsWords(part);
    return `${drawn} ${said.charAt(0).toUpperCase()}${said.slice(1)}. ${SUPPOSES}`;
  }
  const { tolerablePercent, confidencePercent } = discovery;
  const wrong = thousands(wrongAtRate(of, tolerablePercent));
  return `${drawn} Had ${tolerablePercent} % or more of the ${thousands(of)} been wrong (${wrong} or more), at least one of those would be in the draw with a chance of at least ${confidencePercent} %. ${SUPPOSES}`;
}

export function overallParagraph(
  draw: OverallDraw,
  part: RandomPart,
  out: ReadonlySet<string>,
  unverifiable: readonly string[],
): StatementParagraph {
  const inDraw = new Set(drawnOverall(draw));
  const barred = unverifiable.filter((id) => inDraw.has(id)).length;
  const note = `Nobody independent can sample ${thousands(barred)} of those drawn: until somebody does, nothing follows from the others.`;
  return {
    about: 'overall',
    assessorId: null,
    text: barred === 0 ? overallText(draw, part) : `${overallText(draw, part)} ${note}`,
    ifTakenOut: `Of the ${counted(draw.of, 'decision')} not taken anyway, ${thousands(draw.take)} were drawn by ticket; ${VOID}`,
    isTakenOut: [...inDraw].some((id) => out.has(id)),
  };
}

function shareParagraph(stratum: Stratum, out: ReadonlySet<string>, names: Names): StatementParagraph {
  const { assessorId, take, of, order } = stratum;
  const whose = stratumWords(stratum, names);
  return {
    about: 'share',
    assessorId,
    text: randomSentence(randomPart(assessorId, stratum), whose),
    ifTakenOut: `${whose}: ${thousands(take)} of ${counted(of, 'decision')} drawn by ticket; ${VOID}`,
    isTakenOut: order.slice(0, take).some((id) => out.has(id)),
  };
}

export function sharesParagraphs(strata: readonly Stratum[], out: ReadonlySet<string>, names: Names) {
  if (strata.length === 0) return [];
  const size = strata.reduce((sum, { take }) => sum + take, 0);
  return [
    plain(
      `The random part is ${counted(size, 'decision')}: within each assessor’s decisions the lowest tickets, each decision with the same chance. ${SUPPOSES}`,
    ),
    ...strata.map((stratum) => shareParagraph(stratum, out, names)),
  ];
}

export function learnersText({ learnerDraws }: DrawResult): string {
  const learners = learnerDraws.reduce((sum, { take }) => sum + take, 0);
  const whose = learnerDraws.every(({ assessorId }) => assessorId === null)
    ? ''
    : ', taken for each assessor';
  const units = learnerDraws.reduce(
    (sum, { chosen }) => sum + chosen.reduce((own, { take }) => own + take, 0),
    0,
  );
  return `In two stages by ticket${whose}: ${counted(learners, 'learner')}, and of their units ${thousands(units)}, of each unit one decision. Learners and units differ in how many decisions they have, so no single probability follows from that part.`;
}
