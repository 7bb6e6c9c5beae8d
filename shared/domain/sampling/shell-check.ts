import { stratumKind } from './strata';
import type { DrawResult } from './draw-types';
import { counted, thousands } from './names';

/** Two lines for a shell (Linux, macOS with coreutils, Git Bash or WSL), made for one plan. */
export interface ShellCheck {
  /** The exported population that both read, in the folder they are typed in. */
  readonly file: string;
  readonly hashLine: string;
  /** What the first prints. */
  readonly hash: string;
  readonly drawLine: string;
  /** How many decisions the second prints: the whole random part. */
  readonly prints: number;
  readonly notes: readonly string[];
}

/** A text as awk and the shell both take it inside single quotes: ids, seeds and numbers, nothing else. */
function plain(text: string): string {
  if (!/^[\w .:-]+$/.test(text)) throw new RangeError(`not for a shell: ${JSON.stringify(text)}`);
  return text;
}

/** `a["ID"]=N;` for each. */
const filled = (name: string, entries: readonly (readonly [string, number])[]): string =>
  entries.map(([id, count]) => `${name}["${plain(id)}"]=${count};`).join('');

/**
 * The awk condition of what is taken anyway, beside whole assessors. With the ticket before it, `new` and `trainee` are
 * fields 12 and 13; what came before a decision is counted from the end, for a cohort may hold a comma.
 */
function firstConditions({ policy, population }: DrawResult): readonly string[] {
  if (!population.some(({ history }) => history !== null)) return [];
  const { ofAssessor, inUnit, afterOverturn } = policy.firstDecisions;
  return [
    ...(ofAssessor > 0 ? [`(($12=="yes"||$13=="yes")&&$(NF-2)<=${ofAssessor})`] : []),
    ...(inUnit > 0 ? [`($(NF-1)<=${inUnit})`] : []),
    ...(afterOverturn > 0 ? [`($NF!=""&&$NF<=${afterOverturn})`] : []),
  ];
}

/**
 * How anybody draws the random part of a plan again without this application: the ticket of every decision with
 * `sha256sum`, put in order with `sort`, and of the list the lowest, with awk: of all that is not taken anyway, and of
 * each assessor. An assessor has one standing in a population. Ids and seeds that a shell could misread throw.
 */
export function shellCheck(
  result: DrawResult,
  { file, hash }: { readonly file: string; readonly hash: string },
): ShellCheck {
  const shares = result.strata.filter((stratum) => stratumKind(stratum) === 'random');
  const whole = result.strata.filter((stratum) => stratumKind(stratum) === 'whole');
  const { overall } = result;
  const take = overall?.take ?? 0;
  const anyway = [...(whole.length > 0 ? ['($4 in w)'] : []), ...firstConditions(result)];
  const begin = [
    filled(
      't',
      shares.map(({ assessorId, take: own }) => [assessorId, own]),
    ),
    overall
      ? filled(
          'w',
          whole.map(({ assessorId }) => [assessorId, 1]),
        )
      : '',
  ].join('');
  const rules = [
    'd=0;',
    overall ? `if(!(${anyway.length === 0 ? '0' : anyway.join('||')})&&k++<${take})d=1;` : '',
    'if($4 in t&&n[$4]++<t[$4])d=1;',
    'if(d)print $2',
  ].join('');
  const name = plain(file);
  const drawLine = [
    `tail -n +2 ${name}`,
    `while IFS= read -r r; do printf '%s,%s\\n' "$(printf '%s' "${plain(result.seed)}|\${r%%,*}" | sha256sum | cut -c1-64)" "$r"; done`,
    'LC_ALL=C sort',
    `awk -F, 'BEGIN{${begin}}{${rules}}'`,
  ].join(' | ');
  const drawn = new Set([
    ...(overall?.order.slice(0, take) ?? []),
    ...shares.flatMap((stratum) => stratum.order.slice(0, stratum.take)),
  ]);
  return {
    file: name,
    hashLine: `sha256sum ${name}`,
    hash,
    drawLine,
    prints: drawn.size,
    notes: notesOf(result, shares.length),
  };
}

function notesOf({ overall, learnerDraws, populationSize }: DrawResult, shares: number): readonly string[] {
  const parts = [
    ...(overall
      ? [
          `the ${thousands(overall.take)} lowest of the ${thousands(overall.of)} decisions that are not taken anyway`,
        ]
      : []),
    ...(shares > 0 ? [`the share of ${counted(shares, 'assessor')}, the lowest of each`] : []),
  ];
  return [
    parts.length === 0
      ? 'This plan has no random part that is drawn decision by decision: the second line prints nothing.'
      : `The second line makes ${counted(populationSize, 'ticket')}, puts them in order and prints ${parts.join(' and ')}, the lowest ticket first.`,
    ...(learnerDraws.length > 0
      ? [
          'What is drawn by learner is in two stages, by the ticket of the learner and then of the unit: “Check the draw” repeats it, these lines do not.',
        ]
      : []),
    'What is taken whole, and what was chosen for coverage, is not random: these lines leave it out.',
  ];
}
