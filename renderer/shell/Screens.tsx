import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ActionsScreen } from '../features/actions/ActionsScreen';
import { AgreementsScreen } from '../features/assessors/agreements/AgreementsScreen';
import { AssessorScreen } from '../features/assessors/AssessorScreen';
import { AssessorsScreen } from '../features/assessors/AssessorsScreen';
import { CasesScreen } from '../features/cases/CasesScreen';
import { CaseScreen } from '../features/cases/CaseScreen';
import { NewCaseScreen } from '../features/cases/NewCaseScreen';
import { ClaimsScreen } from '../features/claims/list/ClaimsScreen';
import { ReadinessScreen } from '../features/claims/readiness/ReadinessScreen';
import { StatementScreen } from '../features/claims/statement/StatementScreen';
import { CountersignScreen } from '../features/countersignatures/CountersignScreen';
import { HistoryScreen } from '../features/history/HistoryScreen';
import { LearnerFormScreen } from '../features/learners/LearnerFormScreen';
import { LearnerScreen } from '../features/learners/LearnerScreen';
import { LearnersScreen } from '../features/learners/LearnersScreen';
import { NewPlanScreen } from '../features/sampling/NewPlanScreen';
import { PlanScreen } from '../features/sampling/PlanScreen';
import { PlansScreen } from '../features/sampling/PlansScreen';
import { SampleScreen } from '../features/sampling/SampleScreen';
import { EditPolicyScreen } from '../features/sampling/policies/EditPolicyScreen';
import { NewPolicyScreen } from '../features/sampling/policies/NewPolicyScreen';
import { PoliciesScreen } from '../features/sampling/policies/PoliciesScreen';
import { PolicyScreen } from '../features/sampling/policies/PolicyScreen';
import { ScheduleScreen } from '../features/sampling/schedule/ScheduleScreen';
import { NewStrategyScreen } from '../features/sampling/strategy/NewStrategyScreen';
import { StrategyScreen } from '../features/sampling/strategy/StrategyScreen';
import { QualificationScreen } from '../features/qualifications/QualificationScreen';
import { QualificationsScreen } from '../features/qualifications/QualificationsScreen';
import { RulePackScreen } from '../features/rules/RulePackScreen';
import { RulePacksScreen } from '../features/rules/RulePacksScreen';
import { ReportsScreen } from '../features/reports/ReportsScreen';
import { SettingsScreen } from '../features/settings/SettingsScreen';

// Heavier, and not what anybody starts with.
const TodayScreen = lazy(() =>
  import('../features/today/TodayScreen').then(({ TodayScreen: screen }) => ({ default: screen })),
);
const ImportScreen = lazy(() =>
  import('../features/import/ImportScreen').then(({ ImportScreen: screen }) => ({ default: screen })),
);
const DocumentScreen = lazy(() =>
  import('../features/qualifications/DocumentScreen').then(({ DocumentScreen: screen }) => ({
    default: screen,
  })),
);
const UnitRecordScreen = lazy(() =>
  import('../features/unit-record/UnitRecordScreen').then(({ UnitRecordScreen: screen }) => ({
    default: screen,
  })),
);

/** Which path shows which screen. */
export function Screens() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/">
          <TodayScreen />
        </Route>
        <Route path="/sampling">
          <PlansScreen />
        </Route>
        <Route path="/sampling/new">
          <NewPlanScreen />
        </Route>
        <Route path="/sampling/schedule">
          <ScheduleScreen />
        </Route>
        <Route path="/sampling/strategy/new">
          <NewStrategyScreen />
        </Route>
        <Route path="/sampling/strategy/:place?">
          {({ place }) => <StrategyScreen place={place ?? ''} />}
        </Route>
        <Route path="/sampling/policies">
          <PoliciesScreen />
        </Route>
        <Route path="/sampling/policies/new/*?">
          {({ '*': place }) => <NewPolicyScreen key={place ?? ''} place={place ?? ''} />}
        </Route>
        <Route path="/sampling/policies/:policyId/edit">
          {({ policyId }) => <EditPolicyScreen key={policyId} policyId={policyId} />}
        </Route>
        <Route path="/sampling/policies/:policyId">
          {({ policyId }) => <PolicyScreen key={policyId} policyId={policyId} />}
        </Route>
        <Route path="/sampling/plans/:planId">{({ planId }) => <PlanScreen planId={planId} />}</Route>
        <Route path="/sampling/cells/:cellId">
          {({ cellId }) => <SampleScreen key={cellId} cellId={cellId} />}
        </Route>
        <Route path="/assessors">
          <AssessorsScreen />
        </Route>
        <Route path="/assessors/countersign">
          <CountersignScreen />
        </Route>
        <Route path="/assessors/agreements">
          <AgreementsScreen />
        </Route>
        <Route path="/assessors/:personId/*?">
          {({ personId, '*': place }) => <AssessorScreen key={personId} personId={personId} place={place} />}
        </Route>
        <Route path="/learners">
          <LearnersScreen />
        </Route>
        <Route path="/learners/new">
          <LearnerFormScreen key="new" learnerId={null} />
        </Route>
        <Route path="/learners/:learnerId/edit">
          {({ learnerId }) => <LearnerFormScreen key={learnerId} learnerId={learnerId} />}
        </Route>
        <Route path="/learners/:learnerId/units/:unitId">
          {({ learnerId, unitId }) => (
            <UnitRecordScreen key={`${learnerId}/${unitId}`} learnerId={learnerId} unitId={unitId} />
          )}
        </Route>
        <Route path="/learners/:learnerId">
          {({ learnerId }) => <LearnerScreen learnerId={learnerId} />}
        </Route>
        <Route path="/learners/:learnerId/statement/:qualificationId">
          {({ learnerId, qualificationId }) => (
            <StatementScreen key={learnerId} learnerId={learnerId} qualificationId={qualificationId} />
          )}
        </Route>
        <Route path="/learners/:learnerId/claim/:qualificationId">
          {({ learnerId, qualificationId }) => (
            <ReadinessScreen key={learnerId} learnerId={learnerId} qualificationId={qualificationId} />
          )}
        </Route>
        <Route path="/claims">
          <ClaimsScreen />
        </Route>
        <Route path="/actions">
          <ActionsScreen />
        </Route>
        <Route path="/cases">
          <CasesScreen />
        </Route>
        <Route path="/cases/new">
          <NewCaseScreen />
        </Route>
        <Route path="/cases/:caseId">{({ caseId }) => <CaseScreen key={caseId} caseId={caseId} />}</Route>
        <Route path="/reports">
          <ReportsScreen />
        </Route>
        <Route path="/import">
          <ImportScreen />
        </Route>
        <Route path="/qualifications">
          <QualificationsScreen />
        </Route>
        <Route path="/qualifications/document">
          <DocumentScreen />
        </Route>
        <Route path="/qualifications/rules">
          <RulePacksScreen />
        </Route>
        <Route path="/qualifications/rules/:packKey">
          {({ packKey }) => <RulePackScreen key={packKey} packKey={packKey} />}
        </Route>
        <Route path="/qualifications/:qualificationId">
          {({ qualificationId }) => <QualificationScreen qualificationId={qualificationId} />}
        </Route>
        <Route path="/history">
          <HistoryScreen />
        </Route>
        <Route path="/settings">
          <SettingsScreen />
        </Route>
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </Suspense>
  );
}
