import { assertNever } from '../../result';
import type { DrawInput, DrawResult } from './draw';
import { counted, thousands } from './names';

/** What a plan says about its draw. */
export interface RecordedDraw {
  readonly populationHash: string;
  /**
   * What the draw gave: without what was added by judgement, ahead or by widening. A re-planned draw's hold what was
   * kept, which its input names; what a person took out is left out, and its input names that as well.
   */
  readonly selectedIds: readonly string[];
  /** Null or left out: drawn with a seed of its own. */
  readonly kind?: 're-planned' | 'optimum adopted' | null;
  /** The population was frozen when the seed was known: true of every re-planned draw, and of an optimum of one. */
  readonly isFrozenAfterSeed?: boolean;
  /** How many decisions an adopted optimum was said to have. */
  readonly size?: number | null;
}

/** What a check proves where it matches, and what it does not, in words. */
export interface Proof {
  readonly proved: readonly string[];
  readonly notProved: readonly string[];
}

const FROZEN_AFTER =
  'The plan was drawn again with its own seed: this population was frozen when the seed was known already. That no decision was chosen to suit it does not follow from the seed; the log shows when each decision was recorded.';

function byPeople({ keep = [], without = [] }: DrawInput): readonly string[] {
  const [kept, out] = [keep.length, without.length];
  return [
    ...(kept === 0
      ? []
      : [
          `${counted(kept, 'decision')} stayed because ${kept === 1 ? 'it was' : 'they were'} done or promised: the log has that, it does not follow from the seed.`,
        ]),
    ...(out === 0
      ? []
      : [
          `${counted(out, 'decision')} ${out === 1 ? 'was' : 'were'} taken out by judgement, with the reason in the plan: that does not follow from the seed.`,
        ]),
  ];
}

/** A re-plan was frozen when the seed was known, an adopted optimum was not drawn: it says so. */
export function proofOf(recorded: RecordedDraw, input: DrawInput, drawn: DrawResult): Proof {
  const all = `${thousands(recorded.selectedIds.length)} of ${counted(drawn.populationSize, 'decision')}`;
  const kind = recorded.kind ?? null;
  switch (kind) {
    case null:
      return {
        proved: [`Drawn again from seed ${drawn.seed}: the same ${all}.`],
        notProved: byPeople(input),
      };
    case 're-planned':
      return {
        proved: [
          `Drawn again from seed ${drawn.seed}, with what was done or promised kept: the same ${all}. Every random part is the lowest tickets of this population.`,
        ],
        notProved: [FROZEN_AFTER, ...byPeople(input)],
      };
    case 'optimum adopted':
      return {
        proved: [
          `Drawn again from seed ${drawn.seed}: all that is forced or drawn by ticket is in the plan. With ${all} it covers everything that can be covered; the engine’s own draw has ${thousands(drawn.selected.length)}.`,
        ],
        notProved: [
          `Which decisions were chosen for coverage does not follow from the seed: an optimum was adopted in place of the ${counted(drawn.sizes.coverage, 'decision')} that the draw chooses.`,
          ...(recorded.isFrozenAfterSeed ? [FROZEN_AFTER] : []),
          ...byPeople(input),
        ],
      };
    default:
      return assertNever(kind);
  }
}
