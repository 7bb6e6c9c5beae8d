import './settings.css';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer, useSignedIn } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { LeaveDemo } from '../../access/LeaveDemo';
import { Banner } from '../../ui/Banner';
import { Card } from '../../ui/Card';
import { AboutCard } from './AboutCard';
import { AppearanceCard } from './AppearanceCard';
import { BackupCard } from './BackupCard';
import { CentreCard } from './CentreCard';
import { IdentityCard } from './IdentityCard';
import { PassphraseCard } from './PassphraseCard';
import { RecoveryCard } from './RecoveryCard';
import { SignInsCard } from './SignInsCard';
import { SitesCard } from './SitesCard';

/** The centre, who gets in and with what, copies, appearance. One column, each part saved by itself. */
export function SettingsScreen() {
  const { centre } = useSignedIn();
  const mayChange = useIsQualityAssurer();
  const { data: settings, error } = useRead('settings.get', {});
  return (
    <>
      <PageHeader title="Settings" sub={`${centre.name} · centre ${centre.number}`} />
      <PageBody>
        <div className="settings">
          <FailureBanner error={error} />
          {!mayChange && (
            <Banner
              title="An IQA or the lead IQA changes the centre and who signs in"
              remedy="Your own passphrase, signing identity and appearance are yours to change."
            />
          )}
          {settings && (
            <>
              {centre.isDemo && (
                <Card
                  title="Demo centre"
                  lead="Everything in it is invented, and it is kept apart from your own centre."
                >
                  <LeaveDemo />
                </Card>
              )}
              <CentreCard centre={settings.centre} mayChange={mayChange} />
              <SitesCard sites={settings.sites} mayChange={mayChange} />
              <SignInsCard mayChange={mayChange} />
              <PassphraseCard />
              {mayChange && <RecoveryCard />}
              <IdentityCard />
              <BackupCard lastCopyAt={settings.lastCopyAt} />
              <AppearanceCard theme={settings.theme} idleMinutes={settings.idleMinutes} />
              <AboutCard dataFolder={settings.dataFolder} version={settings.version} />
            </>
          )}
        </div>
      </PageBody>
    </>
  );
}
