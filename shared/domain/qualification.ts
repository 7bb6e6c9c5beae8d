/** What an awarding organisation publishes about a qualification. Credits, GLH and TQT are integers. */
export interface Qualification {
  readonly awardingOrganisation: string;
  readonly title: string;
  /** Ofqual qualification number, e.g. 601/4882/2. */
  readonly number: string;
  /** The awarding organisation's product code, e.g. CS2D1. */
  readonly code: string;
  readonly level: number | null;
  /** Null for a qualification without a credit value. */
  readonly credits: number | null;
  readonly tqt: number | null;
  readonly glh: number | null;
  readonly minimumAge: number | null;
  readonly groups: readonly UnitGroup[];
}

/** How many credits of a group the rules of combination ask for; `all` means every unit. */
export type GroupRule =
  | { readonly kind: 'all'; readonly credits: number | null }
  | { readonly kind: 'minimum'; readonly credits: number }
  | { readonly kind: 'maximum'; readonly credits: number };

export interface UnitGroup {
  /** A, B, C … or M. */
  readonly code: string;
  readonly title: string;
  readonly rule: GroupRule;
  readonly units: readonly Unit[];
}

export interface Unit {
  readonly code: string;
  /** Ofqual unit reference, e.g. A/506/2130. */
  readonly reference: string | null;
  readonly title: string;
  readonly level: number | null;
  readonly credit: number | null;
  readonly glh: number | null;
  /** From the unit assessment methods table; null where the document has none. */
  readonly methods: UnitMethods | null;
  /** Competent observations needed per observation outcome; null where the unit is not spelled out. */
  readonly observationsRequired: number | null;
  readonly simulation: 'allowed' | 'not allowed' | null;
  readonly environment: string | null;
  /** Empty where the document does not spell the unit out. */
  readonly outcomes: readonly Outcome[];
}

export interface UnitMethods {
  readonly questionPapers: number;
  readonly observation: boolean;
  readonly portfolio: boolean;
}

export interface Outcome {
  readonly number: number;
  /** Observation outcomes are shown in practice; knowledge outcomes by questioning, paper or portfolio. */
  readonly kind: 'observation' | 'knowledge' | null;
  readonly title: string;
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  /** `1a` or `1.1`, as the document numbers it. */
  readonly label: string;
  readonly text: string;
}
