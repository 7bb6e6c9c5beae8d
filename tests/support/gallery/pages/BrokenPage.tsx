import { useState } from 'react';
import { PageBody, PageHeader } from '../../../../renderer/frame/PageHeader';
import { useDraft } from '../../../../renderer/frame/useDraft';
import { Button } from '../../../../renderer/ui/Button';
import { TextField } from '../../../../renderer/ui/TextField';

/** A screen that fails on demand: what was typed must come back with "Try again". */
export function BrokenPage() {
  const [isBroken, setBroken] = useState(false);
  const note = useDraft('gallery:note', '');
  if (isBroken) throw new Error('the gallery was asked to fail');
  return (
    <>
      <PageHeader
        title="History"
        actions={<Button onPress={() => setBroken(true)}>Break this screen</Button>}
      />
      <PageBody>
        <TextField label="Note" value={note.value} onChange={note.set} />
      </PageBody>
    </>
  );
}
