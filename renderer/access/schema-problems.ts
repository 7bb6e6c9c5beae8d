import type * as z from 'zod';

/** What a schema says about a value, by field: the first sentence for each, nested ones as `sites.1`. */
export function schemaProblems(schema: z.ZodType, value: unknown): Readonly<Record<string, string>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return {};
  const problems: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) problems[path.join('.')] ??= message;
  return problems;
}
