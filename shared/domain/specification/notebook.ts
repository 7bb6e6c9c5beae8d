import type { FieldSources, Finding, FindingSeverity } from './draft';

/** Collects, while a document is read, where each value was found and what deserves a word. */
export interface Notebook {
  found(field: string, lines: readonly number[]): void;
  report(severity: FindingSeverity, message: string, lines: readonly number[], field?: string): void;
  sourceOf(field: string): readonly number[];
  sources(): FieldSources;
  findings(): readonly Finding[];
}

const ORDER: Readonly<Record<FindingSeverity, number>> = { problem: 0, warning: 1, note: 2 };

export function createNotebook(): Notebook {
  const sources = new Map<string, readonly number[]>();
  const findings: Finding[] = [];
  return {
    found(field, lines) {
      sources.set(field, lines);
    },
    report(severity, message, lines, field) {
      findings.push({ severity, message, lines: [...new Set(lines)], field: field ?? null });
    },
    sourceOf: (field) => sources.get(field) ?? [],
    sources: () => Object.fromEntries(sources),
    findings: () => [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]),
  };
}
