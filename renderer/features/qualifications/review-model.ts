import type { Unit } from '../../../shared/domain/qualification';
import type {
  DraftGroup,
  DraftQualification,
  SpecificationDraft,
} from '../../../shared/domain/specification/draft';

/**
 * A qualification while it is looked over. `key` is the code that the document gives a group or unit: it names the
 * lines they were found on, whatever the code is changed to. Added ones have a key of their own.
 */
export interface EditQualification extends Omit<DraftQualification, 'groups'> {
  readonly groups: readonly EditGroup[];
}

export interface EditGroup extends Omit<DraftGroup, 'units'> {
  readonly key: string;
  readonly units: readonly EditUnit[];
}

export interface EditUnit extends Unit {
  readonly key: string;
}

/** A document that was read, and what has been made of it since; without a source it is entered by hand. */
export interface DocumentReview {
  readonly source: { readonly name: string; readonly sha256: string } | null;
  readonly document: SpecificationDraft;
  readonly edited: EditQualification;
}

export const toEdit = (qualification: DraftQualification): EditQualification => ({
  ...qualification,
  groups: qualification.groups.map((group) => ({
    ...group,
    key: group.code,
    units: group.units.map((unit) => ({ ...unit, key: unit.code })),
  })),
});

/** A review without a document: everything is entered by hand. */
export function reviewByHand(): DocumentReview {
  const qualification: DraftQualification = {
    awardingOrganisation: null,
    title: null,
    number: null,
    code: null,
    level: null,
    credits: null,
    tqt: null,
    glh: null,
    minimumAge: null,
    groups: [],
  };
  const document: SpecificationDraft = {
    layout: 'record of assessment book',
    lines: [],
    qualification,
    sources: {},
    findings: [],
  };
  return { source: null, document, edited: toEdit(qualification) };
}

const withoutKey = <T extends { readonly key: string }>({ key: _key, ...rest }: T): Omit<T, 'key'> => rest;

const trimmed = (text: string | null): string | null => (text === null ? null : text.trim());

/** What is to be checked and saved: the edited qualification without its keys. */
export const fromEdit = (edited: EditQualification): DraftQualification => ({
  ...edited,
  awardingOrganisation: trimmed(edited.awardingOrganisation),
  title: trimmed(edited.title),
  number: trimmed(edited.number),
  code: trimmed(edited.code),
  groups: edited.groups.map((group) => ({
    ...withoutKey(group),
    code: group.code.trim(),
    units: group.units.map((unit) => ({
      ...withoutKey(unit),
      code: unit.code.trim(),
      title: unit.title.trim(),
      reference: trimmed(unit.reference),
    })),
  })),
});

/** A key that no other group or unit has. */
function freshKey(edited: EditQualification): string {
  const taken = new Set(edited.groups.flatMap(({ key, units }) => [key, ...units.map((unit) => unit.key)]));
  for (let number = 1; ; number += 1) if (!taken.has(`added ${number}`)) return `added ${number}`;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

export function addGroup(edited: EditQualification): {
  readonly edited: EditQualification;
  readonly key: string;
} {
  const key = freshKey(edited);
  const code = LETTERS.find((letter) => edited.groups.every((group) => group.code !== letter)) ?? '';
  const group: EditGroup = { key, code, title: '', rule: null, units: [] };
  return { key, edited: { ...edited, groups: [...edited.groups, group] } };
}

export function addUnit(
  edited: EditQualification,
  groupKey: string,
): { readonly edited: EditQualification; readonly key: string } {
  const key = freshKey(edited);
  const unit: EditUnit = {
    key,
    code: '',
    reference: null,
    title: '',
    level: edited.level,
    credit: null,
    glh: null,
    methods: null,
    observationsRequired: null,
    simulation: null,
    environment: null,
    outcomes: [],
  };
  return {
    key,
    edited: changeGroup(edited, groupKey, (group) => ({ ...group, units: [...group.units, unit] })),
  };
}

export const changeGroup = (
  edited: EditQualification,
  key: string,
  change: (group: EditGroup) => EditGroup,
): EditQualification => ({
  ...edited,
  groups: edited.groups.map((group) => (group.key === key ? change(group) : group)),
});

export const removeGroup = (edited: EditQualification, key: string): EditQualification => ({
  ...edited,
  groups: edited.groups.filter((group) => group.key !== key),
});

export const changeUnit = (
  edited: EditQualification,
  key: string,
  change: (unit: EditUnit) => EditUnit,
): EditQualification => ({
  ...edited,
  groups: edited.groups.map((group) =>
    group.units.some((unit) => unit.key === key)
      ? { ...group, units: group.units.map((unit) => (unit.key === key ? change(unit) : unit)) }
      : group,
  ),
});

export const removeUnit = (edited: EditQualification, key: string): EditQualification => ({
  ...edited,
  groups: edited.groups.map((group) => ({ ...group, units: group.units.filter((unit) => unit.key !== key) })),
});

/** Puts a unit at the end of another group. */
export function moveUnit(edited: EditQualification, key: string, groupKey: string): EditQualification {
  const unit = edited.groups.flatMap((group) => group.units).find((each) => each.key === key);
  if (!unit) return edited;
  return changeGroup(removeUnit(edited, key), groupKey, (group) => ({
    ...group,
    units: [...group.units, unit],
  }));
}
