import type { DrawResult } from './draw';
import { counted, listed, thousands } from './names';
import type { Names } from './names';
import { randomPart } from './random-parts';
import type { RandomPart } from './random-parts';
import {
  firstParagraph,
  learnersText,
  overallParagraph,
  plain,
  sharesParagraphs,
  wholeParagraph,
} from './statement-paragraphs';
import type { StatementParagraph } from './statement-paragraphs';
import { stratumKind, stratumWords } from './strata';

export { chanceWords, foundSentence } from './random-parts';
export type { StatementParagraph } from './statement-paragraphs';
export type { Detection, FoundInRandomPart, RandomPart } from './random-parts';

/** What became of a draw since. */
export interface SinceTheDraw {
  /** Ids of decisions that were drawn and a person took out by judgement. */
  readonly withdrawn?: ReadonlySet<string>;
  /** The population was frozen anew, when the seed was known. */
  readonly isReplanned?: boolean;
}

export interface SampleStatement {
  readonly randomParts: readonly RandomPart[];
  /** One simple random draw from the whole population, or from all that is not taken anyway; null: there is none. */
  readonly overall: RandomPart | null;
  readonly paragraphs: readonly StatementParagraph[];
  /** The statement in words, a paragraph a sentence group, in this order. */
  readonly sentences: readonly string[];
}

/**
 * What the sample can show, exactly: which part is random, from what population, and what number of wrong decisions
 * it would have met with what probability. The random sets are the lowest tickets, whatever else those decisions are
 * in for. Decisions taken by learner, kept, or chosen for coverage are never counted. A percentage plan with shares by
 * assessor gives a probability for each assessor's share, and none for the whole population. Taking a drawn decision
 * out by judgement ends what is said of its part.
 */
export function whatTheSampleShows(
  result: DrawResult,
  names: Names,
  since: SinceTheDraw = {},
): SampleStatement {
  const of = (kind: 'whole' | 'random' | 'none') =>
    result.strata.filter((stratum) => stratumKind(stratum) === kind);
  const [whole, random, none] = [of('whole'), of('random'), of('none')];
  const out = new Set([...result.takenOut.map(({ decision }) => decision.id), ...(since.withdrawn ?? [])]);
  const randomParts = random.map((stratum) => randomPart(stratum.assessorId, stratum));
  const onlyShare = result.strata.length === 1 ? (randomParts[0] ?? null) : null;
  const drawn = result.overall;
  const drawnPart = drawn ? randomPart(null, drawn) : null;
  const sizes = result.sizes;
  const isOther = drawn !== null || result.learnerDraws.length > 0;
  const paragraphs: StatementParagraph[] = [
    plain(
      `Population: ${counted(result.populationSize, 'decision')}. Sample: ${thousands(result.selected.length)}.`,
    ),
    ...(whole.length > 0 ? [wholeParagraph(whole, out, names)] : []),
    ...(result.firsts > 0 ? [firstParagraph(result, out)] : []),
    ...(drawn && drawnPart ? [overallParagraph(drawn, drawnPart, out, result.unverifiable)] : []),
    ...sharesParagraphs(random, out, names),
  ];
  if (none.length > 0 && !isOther) {
    const who = listed(none.map((stratum) => stratumWords(stratum, names)));
    paragraphs.push(plain(`Nothing was drawn at random from the decisions of ${who}.`));
  }
  if (result.learnerDraws.length > 0) paragraphs.push(plain(learnersText(result)));
  if (result.kept.length > 0)
    paragraphs.push(
      plain(
        `${counted(result.kept.length, 'decision')} stayed from before the plan was drawn again, done or promised: not counted as random.`,
      ),
    );
  if (sizes.coverage > 0)
    paragraphs.push(
      plain(
        `For coverage, ${counted(sizes.coverage, 'further decision')}: chosen, not drawn at random, so no probability follows from that part.`,
      ),
    );
  if (onlyShare === null && random.length + (isOther ? 0 : none.length) > 0)
    paragraphs.push(
      plain(
        'The shares are percentages of each assessor’s decisions. No single confidence for the whole population follows from them.',
      ),
    );
  if (since.isReplanned)
    paragraphs.push(
      plain(
        'This population was frozen when the seed was known already, for the plan was drawn again as decisions arrived: the same seed gives the same tickets, and the log shows when each decision came.',
      ),
    );
  return {
    randomParts,
    overall: drawnPart ?? onlyShare,
    paragraphs,
    sentences: paragraphs.map(({ text, ifTakenOut, isTakenOut }) =>
      isTakenOut ? (ifTakenOut ?? text) : text,
    ),
  };
}
