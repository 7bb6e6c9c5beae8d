import type { GroupRule, Qualification, Unit, UnitGroup } from '../qualification';
import type { DocumentLines } from './document';

export type SpecificationLayout = 'record of assessment book' | 'handbook';

/** A qualification as far as a document gave it; null is what was not found and has to be filled in. */
export interface DraftQualification extends Omit<
  Qualification,
  'awardingOrganisation' | 'title' | 'number' | 'code' | 'groups'
> {
  readonly awardingOrganisation: string | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly code: string | null;
  readonly groups: readonly DraftGroup[];
}

export interface DraftGroup extends Omit<UnitGroup, 'rule'> {
  readonly rule: GroupRule | null;
}

/** `problem`: cannot be saved as it is; `warning`: look at it; `note`: good to know. */
export type FindingSeverity = 'problem' | 'warning' | 'note';

export interface Finding {
  readonly severity: FindingSeverity;
  /** In words an IQA understands. */
  readonly message: string;
  /** Numbers of the document's lines it is about; empty when it is about something that is not there. */
  readonly lines: readonly number[];
  /** The field it belongs to, named as in `sources`. */
  readonly field: string | null;
}

/**
 * Where each value was found: field name to line numbers. Names: `title`, `tqt`, …, `group.A`, `group.A.rule`,
 * `unit.UBU19`, `unit.UBU19.methods`, `unit.UBU19.simulation`, `unit.UBU19.outcome.1`, `unit.UBU19.criterion.1a`.
 */
export type FieldSources = Readonly<Record<string, readonly number[]>>;

export interface SpecificationDraft {
  readonly layout: SpecificationLayout;
  readonly lines: DocumentLines;
  readonly qualification: DraftQualification;
  readonly sources: FieldSources;
  readonly findings: readonly Finding[];
}

/** Every unit of a draft, in the order of its groups. */
export function draftUnits(qualification: DraftQualification): readonly Unit[] {
  return qualification.groups.flatMap((group) => group.units);
}
