/** What the violations import; it breaks no rule itself. */
export const allowed = 1;
