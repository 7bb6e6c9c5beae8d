import { useRef, useState, type FormEvent } from 'react';

/** What a field's `error` is to say; a field without an entry has no problem. */
export type FieldProblems<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/**
 * A form that says what is wrong once it was submitted, not while it is typed. Spread `formProps` on the `<form>`;
 * a submit with problems shows them all and puts the focus into the first field that has one.
 */
export function useCheckedForm<Field extends string>(problems: FieldProblems<Field>, onSubmit: () => void) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  return {
    formProps: {
      ref: form,
      // The browser's own bubbles would stand beside our sentences.
      noValidate: true,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        // A dialog's form is inside the screen's in React's tree, though not in the document's.
        event.stopPropagation();
        if (Object.keys(problems).length === 0) {
          setTried(false);
          onSubmit();
          return;
        }
        setTried(true);
        requestAnimationFrame(() =>
          form.current
            ?.querySelector<HTMLElement>('input[aria-invalid=true], [data-invalid] button')
            ?.focus(),
        );
      },
    },
    isTried: tried,
    /** The sentence for a field, once the form was tried. */
    problem: (field: Field): string | undefined => (tried ? problems[field] : undefined),
  };
}
