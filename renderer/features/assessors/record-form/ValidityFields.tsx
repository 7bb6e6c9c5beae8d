import { useSignedIn } from '../../../data/session';
import { DateField } from '../../../ui/DateField';
import type { FormPart } from './form-part';

interface ValidityFieldsProps {
  readonly form: FormPart<{ readonly validFrom: string | null; readonly validTo: string | null }>;
}

/** From when to when something holds: both days count, and what does not end has no last one. */
export function ValidityFields({ form: { draft, change, problem } }: ValidityFieldsProps) {
  const { today } = useSignedIn();
  return (
    <>
      <DateField
        label="Valid from"
        layout="beside"
        max={today}
        value={draft.validFrom}
        onChange={(validFrom) => change({ validFrom })}
        error={problem('validFrom')}
      />
      <DateField
        label="Valid to"
        layout="beside"
        help="The last day; empty where it does not end."
        value={draft.validTo}
        onChange={(validTo) => change({ validTo })}
        error={problem('validTo')}
      />
    </>
  );
}
