import { useMutation } from '@tanstack/react-query';
import { ask, CallFailure, offerFile } from '../../api';
import { FailureBanner } from '../../data/failures';
import { Card } from '../../ui/Card';
import { FileDrop } from '../../ui/FileDrop';
import { VerificationView } from './VerificationView';

async function checkFile(file: File) {
  const offered = await offerFile(file);
  if (!offered.ok) throw new CallFailure(offered.error);
  return ask('reports.verify', { file: offered.value.token });
}

/** Checks the signatures of any PDF, from this centre or another, without sending it anywhere. */
export function CheckAnyPdf() {
  const check = useMutation({ mutationFn: checkFile, networkMode: 'always' });
  return (
    <Card
      title="Check any PDF"
      lead="A report that somebody sent you: whether it is as it was signed, and by whom. Nothing is kept."
    >
      <div className="stack">
        <FileDrop
          label="PDF to check"
          accept={['.pdf', 'application/pdf']}
          chosen={check.variables?.name}
          onFiles={([file]) => file && check.mutate(file)}
        />
        {check.isPending && (
          <p className="muted" role="status">
            Checking the signatures
          </p>
        )}
        <FailureBanner error={check.error} />
        {check.data && <VerificationView result={check.data} />}
      </div>
    </Card>
  );
}
