import { useEffect, useMemo } from 'react';
import { useRead } from '../data/queries';
import { useRunningJobs } from '../data/jobs';
import { useIsLeadIqa, useSession, useSignedIn } from '../data/session';
import { AppFrame } from '../frame/AppFrame';
import { useTheme } from '../frame/ThemeProvider';
import { navigationOf } from './navigation';
import { Screens } from './Screens';
import { searchWith } from './search';

/** What a signed-in person sees: navigation, search, the screen, work in progress. */
export function Frame() {
  const { centre, person } = useSignedIn();
  const { lock } = useSession();
  const jobs = useRunningJobs();
  const today = useRead('today.get', {});
  const overdueSamples = today.data?.samplesOverdueCount ?? 0;
  const overdueCases = useOverdueCases();
  const overdueActions = today.data?.actions.overdue ?? 0;
  const navigation = useMemo(
    () => navigationOf({ today: overdueSamples, actions: overdueActions, cases: overdueCases }),
    [overdueSamples, overdueActions, overdueCases],
  );
  const search = useMemo(() => searchWith(navigation), [navigation]);
  useThemeOfSettings();
  return (
    <AppFrame
      crumb={`${centre.name} · centre ${centre.number}`}
      isDemo={centre.isDemo}
      person={{ name: person.name, role: person.roles.join(', ') }}
      onLock={lock}
      navigation={navigation}
      search={search}
      jobs={jobs}
    >
      <Screens />
    </AppFrame>
  );
}

/** Open cases whose next stage is overdue, for the lead IQA; null for everybody else. */
function useOverdueCases(): number | null {
  const isLead = useIsLeadIqa();
  const { today } = useSignedIn();
  const cases = useRead('cases.list', {}, { enabled: isLead });
  if (!isLead) return null;
  return (cases.data ?? []).filter(({ nextDueOn }) => nextDueOn !== null && nextDueOn < today).length;
}

/** The appearance chosen in Settings, once it is known. */
function useThemeOfSettings(): void {
  const { setTheme } = useTheme();
  const theme = useRead('settings.get', {}).data?.theme;
  useEffect(() => {
    if (theme !== undefined) setTheme(theme);
  }, [theme, setTheme]);
}
