import type { IsoDate } from '../calendar';
import type { EntryFacts, UnitRecordFacts } from '../rules/facts';
import type { Finding } from '../rules/finding';
import type { RulePack } from '../rules/pack-schema';
import { entryFindings } from '../rules/record-rules';

/** An entry being typed, with its `slotKey`. */
export interface TypedEntry {
  readonly key: string;
  readonly facts: EntryFacts;
  readonly isMethodKnown: boolean;
}

const ABOUT_THE_METHOD: readonly (string | null)[] = ['method', 'reason', 'witness', 'rpl'];

/**
 * What the rules say about the entries, each against all the others as they are typed. While an entry has no evidence
 * type yet, what would be said of one is left out.
 */
export function judgeEntries(
  pack: RulePack,
  day: IsoDate,
  base: UnitRecordFacts,
  typed: readonly TypedEntry[],
): ReadonlyMap<string, readonly Finding[]> {
  const record: UnitRecordFacts = { ...base, entries: typed.map(({ facts }) => facts) };
  return new Map(
    typed.map((entry) => [
      entry.key,
      entryFindings(pack, day, record, entry.facts).filter(
        ({ field }) => entry.isMethodKnown || !ABOUT_THE_METHOD.includes(field),
      ),
    ]),
  );
}
