import { counted, thousands } from '../../../shared/domain/sampling/names';
import type { ImportPreview } from '../../../shared/ipc/records';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Figure, FigureRow } from '../../ui/Figure';
import { LinkButton } from '../../ui/LinkButton';
import { countsWords } from './import-words';
import { SaveRejectedButton } from './SaveRejectedButton';
import type { ImportControl } from './useImport';

interface DoneStepProps {
  readonly control: ImportControl;
  readonly preview: ImportPreview;
}

/** What was added, what was left out, and where to go from here. */
export function DoneStep({ control, preview }: DoneStepProps) {
  const { done } = control.state;
  if (!done) return null;
  const { leftOut, alreadyThere } = done;
  return (
    <>
      <Banner
        tone="good"
        announce="polite"
        title={`Added ${countsWords(done)}.`}
        remedy={
          alreadyThere > 0
            ? `${counted(alreadyThere, 'row')} had been there before.`
            : preview.fileNames.join(', ')
        }
      />
      <FigureRow>
        <Figure label="Assessors" value={thousands(done.people)} to="/assessors" />
        <Figure label="Learners" value={thousands(done.learners)} to="/learners" />
        <Figure label="Registrations" value={thousands(done.registrations)} to="/learners" />
        <Figure label="Decisions" value={thousands(done.decisions)} to="/learners" />
      </FigureRow>
      {leftOut > 0 && (
        <Card
          title={`${counted(leftOut, 'row')} left out`}
          lead="Save them with what is wrong beside each, mend them there, and import that file: what was added now is not added twice."
        >
          <SaveRejectedButton importId={preview.importId} />
        </Card>
      )}
      <Card title="What next">
        <div className="row">
          <LinkButton to="/sampling/new" variant="primary" icon="sampling">
            Draw a sampling plan
          </LinkButton>
          <LinkButton to="/learners" icon="learners">
            See the learners
          </LinkButton>
          <Button icon="import" onPress={control.startOver}>
            Import more
          </Button>
        </div>
      </Card>
    </>
  );
}
