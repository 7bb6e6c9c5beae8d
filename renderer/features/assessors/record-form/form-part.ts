/** The part of a form that some of its fields are given: what is typed, changing it, and what is wrong. */
export interface FormPart<Values> {
  readonly draft: Values;
  readonly change: (changes: Partial<Values>) => void;
  readonly problem: (field: string) => string | undefined;
}
