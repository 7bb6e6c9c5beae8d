import { Banner } from '../../ui/Banner';

/** For assessors and the EQA, who read the centre's records and do not change them. */
export function ReadOnlyNotice({ what }: { readonly what: string }) {
  return (
    <Banner
      title={`Only an IQA or the lead IQA can ${what}.`}
      remedy="You can read everything that is there. Ask the lead IQA of the centre for a change."
    />
  );
}
