import { counted, listed } from '../../../shared/domain/sampling/names';
import type { ImportPreview } from '../../../shared/ipc/records';
import { Card } from '../../ui/Card';
import { Checkbox } from '../../ui/Checkbox';
import type { ImportControl } from './useImport';

interface NewSitesCardProps {
  readonly control: ImportControl;
  readonly preview: ImportPreview;
}

/** Sites that the file names and the centre does not have: new ones, or misspelt ones. */
export function NewSitesCard({ control, preview: { newSites } }: NewSitesCardProps) {
  const { options } = control.state;
  if (newSites.length === 0) return null;
  return (
    <Card
      title="Sites the centre does not have"
      lead="Add them if they are sites of the centre. If they are spelt differently there, mend the file instead."
    >
      <p className="new-sites">{listed(newSites)}</p>
      <Checkbox
        isSelected={options.addSites}
        onChange={(addSites) => void control.answer({ ...options, addSites })}
      >
        Add {counted(newSites.length, 'site')} to the centre
      </Checkbox>
    </Card>
  );
}
