import { useState } from 'react';
import { PageBody, PageColumns, PageHeader } from '../../../../renderer/frame/PageHeader';
import { Card } from '../../../../renderer/ui/Card';
import { Checkbox } from '../../../../renderer/ui/Checkbox';
import { ComboBox } from '../../../../renderer/ui/ComboBox';
import { DateField } from '../../../../renderer/ui/DateField';
import { FileDrop } from '../../../../renderer/ui/FileDrop';
import { FormError } from '../../../../renderer/ui/FormError';
import { NumberField } from '../../../../renderer/ui/NumberField';
import { PassphraseField } from '../../../../renderer/ui/PassphraseField';
import { PinField } from '../../../../renderer/ui/PinField';
import { ProgressBar } from '../../../../renderer/ui/ProgressBar';
import { RadioGroup } from '../../../../renderer/ui/RadioGroup';
import { Select } from '../../../../renderer/ui/Select';
import { Stepper } from '../../../../renderer/ui/Stepper';
import { StrengthMeter } from '../../../../renderer/ui/StrengthMeter';
import { TextArea } from '../../../../renderer/ui/TextArea';
import { TextField } from '../../../../renderer/ui/TextField';

const UNITS = [
  { value: 'UBU19', label: 'UBU19', note: 'Deliver customer service' },
  { value: 'UBU20', label: 'UBU20', note: 'Understand customers' },
  { value: 'UBU24', label: 'UBU24', note: 'Communicate verbally with customers' },
] as const;
type Unit = (typeof UNITS)[number]['value'];

export function FieldsPage() {
  const [unit, setUnit] = useState<Unit | null>('UBU24');
  const [found, setFound] = useState<Unit | null>(null);
  const [date, setDate] = useState<string | null>('2026-11-21');
  const [none, setNone] = useState<string | null>(null);
  const [share, setShare] = useState(20);
  const [passphrase, setPassphrase] = useState('correct horse');
  const [pin, setPin] = useState('');
  const [chosen, setChosen] = useState<string>();
  return (
    <>
      <PageHeader title="Settings" sub="Every field in its states" />
      <PageBody>
        <Stepper
          label="Set up a centre"
          steps={['Centre', 'People', 'Passphrase', 'Recovery code']}
          current={2}
        />
        <PageColumns
          aside={
            <>
              <Card title="Choices">
                <div className="stack">
                  <RadioGroup
                    label="Role"
                    options={[
                      { value: 'iqa', label: 'IQA' },
                      { value: 'lead', label: 'Lead IQA', note: 'Sets the strategy and allocates' },
                    ]}
                    value="iqa"
                    onChange={() => undefined}
                  />
                  <Checkbox defaultSelected>Countersign trainees’ decisions</Checkbox>
                  <Checkbox isIndeterminate>All sites</Checkbox>
                  <Checkbox isDisabled>Not possible</Checkbox>
                </div>
              </Card>
              <Card title="Progress">
                <div className="stack">
                  <ProgressBar label="Importing decisions" done={12_400} total={20_000} />
                  <ProgressBar label="Reading the document" done={0} total={null} />
                </div>
              </Card>
            </>
          }
        >
          <Card title="Fields">
            <div className="stack">
              <TextField
                label="Centre name"
                defaultValue="Riverside College"
                help="As on the approval letter."
              />
              <TextField
                label="Centre number"
                defaultValue="12 34"
                error={{ rule: 'F2', message: 'A centre number has five digits.' }}
              />
              <TextField label="Cannot be changed" defaultValue="12345" isDisabled />
              <Select label="Unit" options={UNITS} value={unit} onChange={setUnit} />
              <ComboBox
                label="Find a unit"
                options={UNITS}
                value={found}
                onChange={setFound}
                placeholder="Part of a code"
              />
              <DateField
                label="Planned date"
                value={date}
                onChange={setDate}
                help={`Kept as ${date ?? 'nothing'}`}
              />
              <DateField label="Visit" value={none} onChange={setNone} error="Choose the day of the visit." />
              <NumberField
                label="Green share"
                unit="%"
                value={share}
                onChange={setShare}
                minValue={0}
                maxValue={100}
              />
              <PassphraseField
                label="Passphrase"
                value={passphrase}
                onChange={setPassphrase}
                strength={<StrengthMeter score={2} advice="Add another word." />}
              />
              <PinField label="Signing PIN" value={pin} onChange={setPin} />
              <TextArea label="Notes" placeholder="What else should be known" />
              <FileDrop
                label="Specification document"
                help="PDF, Word or text, up to 20 MB"
                accept={['.pdf', '.docx', '.txt']}
                chosen={chosen}
                onFiles={(files) => setChosen(files[0]?.name)}
              />
              <FormError
                failure={{
                  rule: 'P1',
                  message: 'You assessed this decision.',
                  remedy: 'Ask another IQA to sample it.',
                }}
              />
            </div>
          </Card>
        </PageColumns>
      </PageBody>
    </>
  );
}
