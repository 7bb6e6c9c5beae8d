/** What rule S4 asks of a large centre on every day: what was added for a widening, and what else is like it. */
export const wideningLookups = `
CREATE INDEX plan_cell_of_widening ON plan_cell (widening_id, draw_id) WHERE widening_id IS NOT NULL;
CREATE INDEX decision_of_work ON decision (assessor_id, unit_id, method);
`;
