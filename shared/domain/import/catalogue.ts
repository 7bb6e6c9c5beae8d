import { codeKey } from './clean';
import type { KnownQualification, KnownUnit } from './context';
import { memo } from './memo';

/** The centre's qualifications, found by product code or Ofqual number, and their units by code or reference. */
export interface Catalogue {
  readonly codes: readonly string[];
  readonly qualification: (text: string) => KnownQualification | null;
  /** The unit's code within each qualification that has it. */
  readonly unit: (text: string) => readonly UnitOfQualification[];
  /** The unit of a code within a qualification of a code, both as the centre writes them. */
  readonly unitIn: (qualificationCode: string, unitCode: string) => KnownUnit | null;
}

export interface UnitOfQualification {
  readonly qualificationCode: string;
  readonly unitCode: string;
  readonly qualification: KnownQualification;
  readonly unit: KnownUnit;
}

const NO_UNITS: readonly UnitOfQualification[] = [];

export function openCatalogue(qualifications: readonly KnownQualification[]): Catalogue {
  const byCode = new Map<string, KnownQualification>();
  const units = new Map<string, UnitOfQualification[]>();
  for (const qualification of qualifications) {
    byCode.set(codeKey(qualification.code), qualification);
    byCode.set(codeKey(qualification.number), qualification);
    for (const unit of qualification.units)
      for (const name of new Set([unit.code, ...(unit.reference === null ? [] : [unit.reference])])) {
        const found = units.get(codeKey(name)) ?? [];
        found.push({ qualificationCode: qualification.code, unitCode: unit.code, qualification, unit });
        units.set(codeKey(name), found);
      }
  }
  return {
    codes: qualifications.map(({ code }) => code),
    qualification: memo((text) => byCode.get(codeKey(text)) ?? null),
    unit: memo((text) => units.get(codeKey(text)) ?? NO_UNITS),
    unitIn: (qualificationCode, unitCode) =>
      units.get(codeKey(unitCode))?.find((one) => one.qualificationCode === qualificationCode)?.unit ?? null,
  };
}
