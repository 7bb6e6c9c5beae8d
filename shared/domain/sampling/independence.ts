/** Somebody who can be given samples. */
export interface Iqa {
  readonly id: string;
  /** Other ids under which the same person assesses or countersigns, if they have any. */
  readonly otherIds?: readonly string[];
  /** Units and sites that they can be given; null or left out: all. */
  readonly units?: readonly string[] | null;
  readonly siteIds?: readonly string[] | null;
  /** So many samples a month at most; null or left out: no ceiling. */
  readonly perMonth?: number | null;
  /** Samples that they have in a month (`YYYY-MM`) already, of this plan and others. */
  readonly busy?: Readonly<Record<string, number>>;
  /** Samples of this plan that they have already: what is given out is balanced with them. */
  readonly held?: number;
}

/** What an IQA did in a decision that bars them from verifying it. */
export type Involvement = 'assessed' | 'countersigned';

interface People {
  /** Null: nobody has decided yet. */
  readonly assessorId: string | null;
  readonly countersignerId: string | null;
}

/** Rule P1: nobody verifies a decision that they assessed or countersigned. Null when the IQA is independent. */
export function involvementOf(iqa: Iqa, decision: People): Involvement | null {
  const ids = [iqa.id, ...(iqa.otherIds ?? [])];
  if (decision.assessorId !== null && ids.includes(decision.assessorId)) return 'assessed';
  return decision.countersignerId !== null && ids.includes(decision.countersignerId) ? 'countersigned' : null;
}

/** Whether anybody could verify a decision; true while no IQAs are known. Answers once per pair of people. */
export function verifiableBy(iqas: readonly Iqa[]): (decision: People) => boolean {
  const known = new Map<string | null, Map<string | null, boolean>>();
  return (decision) => {
    const { assessorId, countersignerId } = decision;
    let own = known.get(assessorId);
    if (!own) known.set(assessorId, (own = new Map<string | null, boolean>()));
    let answer = own.get(countersignerId);
    if (answer === undefined) {
      answer = iqas.length === 0 || iqas.some((iqa) => involvementOf(iqa, decision) === null);
      own.set(countersignerId, answer);
    }
    return answer;
  };
}
