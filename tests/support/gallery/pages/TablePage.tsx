import { useState } from 'react';
import { PageBody, PageHeader } from '../../../../renderer/frame/PageHeader';
import { Card } from '../../../../renderer/ui/Card';
import { DataTable } from '../../../../renderer/ui/DataTable';
import { EmptyState } from '../../../../renderer/ui/EmptyState';
import { GALLERY_COLUMNS, galleryRows } from './rows';

const MANY = galleryRows(5000);

export function TablePage() {
  const [opened, setOpened] = useState('none');
  return (
    <>
      <PageHeader title="Learners" sub={`5,000 rows, opened: ${opened}`} />
      <PageBody>
        <Card flush>
          <DataTable
            caption="All decisions"
            captionShown
            columns={GALLERY_COLUMNS}
            rows={MANY}
            rowKey={(row) => row.id}
            defaultSort={{ column: 'decided', direction: 'descending' }}
            onAction={(row) => setOpened(row.id)}
            maxHeight="480px"
          />
        </Card>
        <Card flush title="Without actions">
          <DataTable
            caption="Three rows"
            columns={GALLERY_COLUMNS}
            rows={MANY.slice(0, 3)}
            rowKey={(row) => row.id}
          />
        </Card>
        <Card flush>
          <DataTable
            caption="No rows"
            columns={GALLERY_COLUMNS}
            rows={[]}
            rowKey={(row) => row.id}
            empty={<EmptyState title="Nothing planned">Draw a plan first.</EmptyState>}
          />
        </Card>
      </PageBody>
    </>
  );
}
