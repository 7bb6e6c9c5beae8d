import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { useTools } from './record-context';

/** Stands for the tables of a unit whose outcomes are not on record: what can be done without them, and with them. */
export function WholeUnit() {
  const { view, isReadOnly } = useTools();
  const { qualification, facts, decisions } = view;
  const isDecided = decisions.some(({ outcome }) => outcome === 'met');
  return (
    <EmptyState
      icon="qualifications"
      title={`The outcomes of ${facts.unit.code} are not on record`}
      action={
        <LinkButton to={`/qualifications/${qualification.id}`}>
          {`Complete ${qualification.code} from its document`}
        </LinkButton>
      }
    >
      The qualification came without what this unit consists of. Read its document in once, and the record has
      its tables.
      {!isReadOnly &&
        !isDecided &&
        ' Until then the unit can be signed off as a whole, from the paper record: the portfolio reference leads to it, and the sign-off says that R2 and R7 could not be judged.'}
    </EmptyState>
  );
}
