import type { IsoDate } from '../calendar';
import type { Finding as RuleFinding } from '../rules/finding';
import type { RulePack } from '../rules/pack-schema';
import type { KnownQualification } from './context';
import { errorOf, warningOf } from './problem-codes';
import type { Finding, ProblemCode } from './problem-codes';

/** What a rule found, as a problem of a row: a rule that refuses keeps the row out. */
export const asJudged = (code: ProblemCode, finding: RuleFinding): Finding =>
  (finding.severity === 'block' ? errorOf : warningOf)(code, inWords(finding), finding.remedy);

/** For history of another system, which is said and not refused. */
export const asWarning = (code: ProblemCode, finding: RuleFinding): Finding =>
  warningOf(code, inWords(finding), finding.remedy);

const inWords = ({ message, ruleId }: RuleFinding): string => `${message.replace(/\.$/, '')} (${ruleId}).`;

/** The rules that a qualification's records of a day are judged under. */
export function packOn({ code, rules }: KnownQualification, day: IsoDate): RulePack {
  const [first] = rules;
  const pack = rules.findLast(({ from }) => from <= day)?.pack ?? first?.pack;
  if (!pack) throw new Error(`no rules for ${code}`);
  return pack;
}

/** The days on which what the rules say of the qualification's records can change. */
export const daysOfRules = ({ rules }: KnownQualification): readonly IsoDate[] =>
  rules.flatMap(({ from, pack }) => [
    from,
    ...Object.values(pack.rules).flatMap((rule) => [rule.from, rule.to].filter((day) => day !== null)),
  ]);
