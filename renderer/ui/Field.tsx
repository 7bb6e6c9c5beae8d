import './Field.css';
import type { ReactNode } from 'react';
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { classNames } from './classNames';

/** What is wrong with a field, in a sentence; with the id of the rule it breaks when there is one. */
export interface FieldProblem {
  readonly rule?: string;
  readonly message: string;
}

/** What every field says about itself. */
export interface FieldText {
  readonly label: string;
  /** Hides the label from sight, not from screen readers: for fields in rows that have a heading. */
  readonly labelHidden?: boolean | undefined;
  /** `beside` puts the label in a column left of the control, as in a record; narrow windows stack it. */
  readonly layout?: 'stacked' | 'beside' | undefined;
  readonly help?: ReactNode;
  readonly error?: FieldProblem | string | undefined;
}

/** The class of a field's outermost element. */
export function fieldClass(
  field: Pick<FieldText, 'layout' | 'labelHidden'>,
  ...more: readonly string[]
): string {
  return classNames('field', field.layout === 'beside' && !field.labelHidden && 'field--beside', ...more);
}

interface Invalid {
  readonly isInvalid: true;
  readonly validationBehavior: 'aria';
}

/**
 * `isInvalid` only when there is an error: `false` would silence the browser's own checks. `aria`: the field is shown
 * as wrong, but the browser does not keep the form from being sent again (after a wrong PIN, for one).
 */
export function invalidIf(error: FieldText['error']): Invalid | Readonly<Record<string, never>> {
  return error === undefined ? {} : { isInvalid: true, validationBehavior: 'aria' };
}

/** The label, with "optional" or "required" left to the caller's words. */
export function FieldLabel({ label, labelHidden = false }: Pick<FieldText, 'label' | 'labelHidden'>) {
  return <Label className={labelHidden ? 'visually-hidden' : 'field__label'}>{label}</Label>;
}

/** Help and error under a control; react-aria ties both to the control for screen readers. */
export function FieldNotes({ help, error }: Pick<FieldText, 'help' | 'error'>) {
  return (
    <>
      {help !== undefined && (
        <Text slot="description" className="field__help">
          {help}
        </Text>
      )}
      <FieldError error={error} />
    </>
  );
}

/** The error of the surrounding field: rule id, then the sentence. Without `error`, the browser's own message. */
export function FieldError({ error }: Pick<FieldText, 'error'>) {
  if (error === undefined) return <AriaFieldError className="field__error" />;
  return (
    <AriaFieldError className="field__error">
      <ProblemText problem={error} />
    </AriaFieldError>
  );
}

/** A problem as words: `R3 Observations of one outcome are on different days`. */
export function ProblemText({ problem }: { readonly problem: FieldProblem | string }) {
  if (typeof problem === 'string') return <span>{problem}</span>;
  return (
    <>
      {problem.rule !== undefined && <b>{problem.rule}</b>}
      <span>{problem.message}</span>
    </>
  );
}
