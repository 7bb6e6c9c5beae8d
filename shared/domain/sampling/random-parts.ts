import { detectionProbability, upperLimitWrong, wrongAtRate } from './discovery';
import { counted, thousands } from './names';

/** Error rates that are spoken of, in per cent. */
const RATES = [5, 10] as const;

/** Had `wrong` of the decisions been wrong, one at least would have been drawn with this probability (0 to 1). */
export interface Detection {
  readonly ratePercent: number;
  readonly wrong: number;
  readonly probability: number;
}

/** A simple random draw: from one assessor's decisions, or (null) from all that are not taken anyway. */
export interface RandomPart {
  readonly assessorId: string | null;
  readonly take: number;
  readonly of: number;
  readonly detections: readonly Detection[];
}

/** A probability in words: one decimal, never rounded up to certainty nor down to none. */
export function chanceWords(probability: number): string {
  if (probability >= 1) return '100 %';
  const tenths = Math.round(probability * 1000);
  if (tenths >= 1000) return 'over 99.9 %';
  if (tenths === 0 && probability > 0) return 'under 0.1 %';
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`;
}

export function randomPart(
  assessorId: string | null,
  { take, of }: { readonly take: number; readonly of: number },
): RandomPart {
  const rates = of === 0 ? [] : RATES;
  const detections = rates.map((ratePercent) => {
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

/** What each number of wrong decisions would have met with, a clause each. */
export const detectionsWords = (part: RandomPart): string =>
  part.detections.map((detection) => detectionWords(part, detection)).join('; ');

export function randomSentence(part: RandomPart, whose: string): string {
  return `${whose}: ${thousands(part.take)} of ${counted(part.of, 'decision')} drawn at random; ${detectionsWords(part)}.`;
}

export interface FoundInRandomPart {
  readonly of: number;
  readonly take: number;
  /** How many of the drawn ones are sampled, and how many of those were wrong. */
  readonly done: number;
  readonly wrong: number;
  /** 95 unless the policy says otherwise. */
  readonly confidencePercent?: number;
}

/** A share in per cent, to one decimal, rounded up: an upper limit must not promise too much. */
const limitPercent = (wrong: number, of: number): string => {
  const tenths = Math.ceil((1000 * wrong) / of);
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`;
};

/**
 * What a simple random draw shows once all of it is sampled: the exact one-sided upper limit on how many of the
 * population are wrong (hypergeometric). Null before: a part of a random draw is not known to be random.
 */
export function foundSentence(found: FoundInRandomPart): string | null {
  const { of, take, done, wrong, confidencePercent = 95 } = found;
  if (take === 0 || done < take) return null;
  const were =
    wrong === 0 ? 'none of them was' : wrong === 1 ? '1 of them was' : `${thousands(wrong)} of them were`;
  const sampled = `All ${counted(take, 'decision')} of the random part ${take === 1 ? 'is' : 'are'} sampled and ${were} wrong`;
  if (take === of) return `${sampled}: those are all the decisions it was drawn from.`;
  const limit = upperLimitWrong(of, take, wrong, confidencePercent);
  return `${sampled}: with ${confidencePercent} % confidence at most ${thousands(limit)} of the ${thousands(of)} decisions it was drawn from are wrong (${limitPercent(limit, of)}).`;
}
