/** Shapes of the codes that awarding organisations and Ofqual print. */
export const UNIT_CODE = /^[A-Z]{2,6}\d{1,4}[A-Z]?$/;
/** Ofqual unit reference, e.g. A/506/2130. */
export const UNIT_REFERENCE = /\b[A-Z]\/\d{3}\/\d{4}\b/;
/** Ofqual qualification number, e.g. 601/4882/2. */
export const QUALIFICATION_NUMBER = /\b\d{3}\/\d{4}\/[\dX]\b/;
/** Awarding organisation, level and the rest of a qualification's title. */
export const QUALIFICATION_TITLE =
  /^([A-Z][\w&.'’() -]{1,50}?) Level (\d) ((?:[A-Z][a-z]+ )*(?:Award|Certificate|Diploma|NVQ|Qualification)\b.*)$/;
