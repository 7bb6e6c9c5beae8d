/** Sentences, one a line; many of them scroll. */
export function SentenceList({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="schedule-sentences" tabIndex={sentences.length > 6 ? 0 : undefined}>
      {sentences.map((sentence, index) => (
        <li key={`${index} ${sentence}`} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
