/** How people, units and sites are called in sentences. Methods and stages are words already. */
export interface Names {
  readonly assessor: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly site: (id: string) => string;
  readonly iqa: (id: string) => string;
}

/** `3 decisions`, `1 decision`. Thousands are separated: `2,500 decisions`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

const FRACTIONS: Readonly<Record<number, string>> = {
  100: 'all',
  75: 'three quarters of',
  50: 'half of',
  25: 'a quarter of',
  20: 'a fifth of',
  10: 'a tenth of',
};

/** `half of`, `all`, `35 % of`. */
export function shareWords(percent: number): string {
  return FRACTIONS[percent] ?? `${percent} % of`;
}
