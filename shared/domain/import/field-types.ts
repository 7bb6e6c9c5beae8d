/** How a cell of the field is read. */
export type FieldValue =
  | 'text'
  | 'initials'
  | 'code'
  | 'codes'
  | 'uln'
  | 'date'
  | 'email'
  | 'method'
  | 'outcome'
  | 'stage'
  | 'risk'
  | 'standing'
  | 'evidence'
  | 'site';

/** One column of a kind: the single source for templates, header matching, validation and guidance. */
export interface FieldDefinition<F extends string> {
  readonly field: F;
  /** The template's header. */
  readonly label: string;
  /** `conditional` means another column can stand in for it. */
  readonly need: 'required' | 'optional' | 'conditional';
  readonly value: FieldValue;
  /** Not in the templates, but understood when a centre's own file has it. */
  readonly inTemplate: boolean;
  /** Comma-separated headers seen in centres' files; compared without case, spaces and punctuation. */
  readonly synonyms: string;
  /** One sentence for the templates' guidance sheet. */
  readonly guidance: string;
}
