import * as z from 'zod';
import type { Qualification } from '../qualification';

const text = z.string().trim().min(1).max(500);
const long = z.string().max(5_000);
const code = z.string().trim().min(1).max(20);
const count = z.int().min(0).max(10_000);

const groupRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all'), credits: count.nullable() }),
  z.strictObject({ kind: z.literal('minimum'), credits: count }),
  z.strictObject({ kind: z.literal('maximum'), credits: count }),
]);

const outcome = z.strictObject({
  number: z.int().min(1).max(99),
  kind: z.enum(['observation', 'knowledge']).nullable(),
  title: long,
  criteria: z.array(z.strictObject({ label: code, text: long })).max(200),
});

const unit = z.strictObject({
  code,
  reference: z
    .string()
    .regex(/^[A-Z]\/\d{3}\/\d{4}$/)
    .nullable(),
  title: text,
  level: z.int().min(0).max(8).nullable(),
  credit: count.nullable(),
  glh: count.nullable(),
  methods: z
    .strictObject({
      questionPapers: z.int().min(0).max(99),
      observation: z.boolean(),
      portfolio: z.boolean(),
    })
    .nullable(),
  observationsRequired: z.int().min(0).max(99).nullable(),
  simulation: z.enum(['allowed', 'not allowed']).nullable(),
  environment: long.nullable(),
  outcomes: z.array(outcome).max(100),
});

const group = z.strictObject({
  code,
  title: z.string().trim().max(500),
  rule: groupRule,
  units: z.array(unit).max(500),
});

/** Parses a whole qualification; unit codes are unique in it, and outcome numbers in a unit. */
export const qualificationSchema: z.ZodType<Qualification> = z
  .strictObject({
    awardingOrganisation: text,
    title: text,
    number: z.string().regex(/^\d{3}\/\d{4}\/[\dX]$/),
    code,
    level: z.int().min(0).max(8).nullable(),
    credits: count.nullable(),
    tqt: count.nullable(),
    glh: count.nullable(),
    minimumAge: z.int().min(0).max(99).nullable(),
    groups: z.array(group).min(1).max(50),
  })
  .superRefine(({ groups }, context) => {
    const units = groups.flatMap((each) => each.units);
    for (const repeated of repeats(groups.map((each) => each.code))) {
      context.addIssue({ code: 'custom', path: ['groups'], message: `group ${repeated} occurs twice` });
    }
    for (const repeated of repeats(units.map((each) => each.code))) {
      context.addIssue({ code: 'custom', path: ['groups'], message: `unit ${repeated} occurs twice` });
    }
    for (const each of units) {
      const [repeated] = repeats(each.outcomes.map(({ number }) => String(number)));
      if (repeated === undefined) continue;
      const message = `${each.code}: learning outcome ${repeated} occurs twice`;
      context.addIssue({ code: 'custom', path: ['groups'], message });
    }
  });

function repeats(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
