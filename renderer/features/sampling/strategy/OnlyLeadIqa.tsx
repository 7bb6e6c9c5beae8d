import { PageBody } from '../../../frame/PageHeader';
import { Banner } from '../../../ui/Banner';

/** Instead of a form that is not for the person signed in. */
export const OnlyLeadIqa = () => (
  <PageBody>
    <Banner
      title="The sampling strategy and its policies are the lead IQA’s to change."
      remedy="Ask the lead IQA of the centre. You can read all versions."
    />
  </PageBody>
);
