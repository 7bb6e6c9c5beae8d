import { detectionProbability, wrongAtRate } from './discovery';
import type { DrawResult } from './draw';
import { counted, listed, thousands } from './names';
import type { Names } from './names';
import { stratumKind, stratumWords } from './strata';
import type { Stratum } from './strata';

/** Error rates that are spoken of, in per cent. */
const RATES = [5, 10] as const;

/** Had `wrong` of the decisions been wrong, one at least would have been drawn with this probability (0 to 1). */
export interface Detection {
  readonly ratePercent: number;
  readonly wrong: number;
  readonly probability: number;
}

/** A simple random draw from one assessor's decisions. */
export interface RandomPart {
  readonly assessorId: string;
  readonly take: number;
  readonly of: number;
  readonly detections: readonly Detection[];
}

export interface SampleStatement {
  readonly randomParts: readonly RandomPart[];
  /** The same for the whole population; null unless the draw was one simple random draw from all of it. */
  readonly overall: RandomPart | null;
  /** The statement in words, a paragraph a sentence group, in this order. */
  readonly sentences: readonly string[];
}

/** A probability in words: one decimal, never rounded up to certainty nor down to none. */
export function chanceWords(probability: number): string {
  if (probability >= 1) return '100 %';
  const tenths = Math.round(probability * 1000);
  if (tenths >= 1000) return 'over 99.9 %';
  if (tenths === 0 && probability > 0) return 'under 0.1 %';
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`;
}

function randomPart({ assessorId, take, of }: Stratum): RandomPart {
  const detections = RATES.map((ratePercent) => {
    const wrong = wrongAtRate(of, ratePercent);
    return { ratePercent, wrong, probability: detectionProbability(of, wrong, take) };
  });
  // Rates that come to the same number of decisions would say the same thing twice.
  const distinct = detections.filter((entry, index) => detections[index + 1]?.wrong !== entry.wrong);
  return { assessorId, take, of, detections: distinct };
}

function detectionWords({ of }: RandomPart, { wrong, probability }: Detection): string {
  const were = wrong === 1 ? 'was' : 'were';
  return `if ${wrong} of the ${thousands(of)} ${were} wrong, at least one of those would be in the draw with a chance of ${chanceWords(probability)}`;
}

function randomSentence(part: RandomPart, whose: string): string {
  const said = part.detections.map((detection) => detectionWords(part, detection));
  return `${whose}: ${thousands(part.take)} of ${counted(part.of, 'decision')} drawn at random; ${said.join('; ')}.`;
}

function wholeSentence(strata: readonly Stratum[], size: number, names: Names): string {
  const who = listed(strata.map((stratum) => stratumWords(stratum, names)));
  return `Every decision of ${who} was taken (${thousands(size)}): nothing there was left to chance.`;
}

/**
 * What the sample can show, exactly: which part is random, from what population, and what number of wrong decisions
 * it would have met with what probability. Decisions chosen for coverage are never counted. A percentage plan with
 * shares by assessor gives a probability for each assessor's share, and none for the whole population.
 */
export function whatTheSampleShows(result: DrawResult, names: Names): SampleStatement {
  const of = (kind: 'whole' | 'random' | 'none') =>
    result.strata.filter((stratum) => stratumKind(stratum) === kind);
  const [whole, random, none] = [of('whole'), of('random'), of('none')];
  const randomParts = random.map(randomPart);
  const overall = result.strata.length === 1 ? (randomParts[0] ?? null) : null;
  const sentences = [
    `Population: ${counted(result.populationSize, 'decision')}. Sample: ${thousands(result.selected.length)}.`,
  ];
  if (whole.length > 0) sentences.push(wholeSentence(whole, result.sizes.whole, names));
  if (randomParts.length > 0) {
    sentences.push(
      `The random part is ${counted(result.sizes.random, 'decision')}: within each assessor’s decisions the lowest tickets, each decision with the same chance. It holds for these decisions, and supposes that the IQA recognises a wrong decision when sampling it.`,
      ...random.map((stratum) => randomSentence(randomPart(stratum), stratumWords(stratum, names))),
    );
  }
  if (none.length > 0) {
    const who = listed(none.map((stratum) => stratumWords(stratum, names)));
    sentences.push(`Nothing was drawn at random from the decisions of ${who}.`);
  }
  if (result.sizes.coverage > 0) {
    sentences.push(
      `For coverage, ${counted(result.sizes.coverage, 'further decision')}: chosen, not drawn at random, so no probability follows from that part.`,
    );
  }
  if (overall === null && random.length + none.length > 0) {
    sentences.push(
      'The shares are percentages of each assessor’s decisions. No single confidence for the whole population follows from them.',
    );
  }
  return { randomParts, overall, sentences };
}
