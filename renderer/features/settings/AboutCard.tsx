import { Card } from '../../ui/Card';
import { KeyValue } from '../../ui/KeyValue';

interface AboutCardProps {
  readonly dataFolder: string;
  readonly version: string;
}

/** Where the data lies, and which Countersign this is. */
export function AboutCard({ dataFolder, version }: AboutCardProps) {
  return (
    <Card title="This computer">
      <KeyValue
        items={[
          [
            'Data folder',
            <code key="folder" className="mono settings__path">
              {dataFolder}
            </code>,
          ],
          ['Version', `Countersign ${version}`],
        ]}
      />
    </Card>
  );
}
