/** What is wrong with a group of fields, under it. */
export function FieldProblemLine({ problem }: { readonly problem: string | undefined }) {
  if (problem === undefined) return null;
  return (
    <p className="field__error" role="alert">
      {problem}
    </p>
  );
}
