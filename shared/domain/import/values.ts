import type { AssessmentMethod, DecisionOutcome, Stage } from '../methods';
import type { RiskRating } from '../people';
import type { CompetenceEvidence } from '../people-records/competence';

export type AssessorStanding = 'trainee' | 'qualified';

/** Builds a reader: every synonym, compared without case, spaces and punctuation, to the glossary's term. */
function reader<T extends string>(synonyms: Readonly<Record<T, string>>): (text: string) => T | null {
  const terms = new Map<string, T>();
  for (const term in synonyms)
    for (const word of [term, ...synonyms[term].split(',')]) terms.set(wordKey(word), term);
  return (text) => terms.get(wordKey(text)) ?? null;
}

const wordKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}✓✔✗✘]+/gu, '');

/** Assessment methods as centres write them; null when unknown. */
export const readMethod = reader<AssessmentMethod>({
  observation: 'obs, ob, o, observed, direct observation, observation of performance, workplace observation',
  'witness testimony': 'wt, wit, witness, testimony, witness statement, expert witness, w',
  'professional discussion':
    'pd, prof disc, prof discussion, discussion, recorded discussion, guided discussion',
  'oral questions':
    'oq, oral, oral questioning, oral question, verbal questions, verbal questioning, questioning, q&a, q and a',
  'written questions':
    'wq, written, written questioning, written question, question paper, question papers, written test, test, exam, mcq, multiple choice',
  assignment: 'assign, ass, assignments, asg, coursework, written assignment',
  project: 'proj, projects, work project',
  'case study': 'cs, case studies, casestudy',
  product:
    'prod, products, work product, work products, product evidence, wp, product of work, work product evidence',
  'audio-visual media':
    'av, a/v, audio visual, audio, video, photo, photos, photograph, photographs, audio recording, video recording, recording, media, avm',
  'reflective account':
    'ra, reflective, reflection, reflective journal, reflective log, reflective statement, personal statement, ps, self reflection, candidate account, learner account, reflective diary',
  RPL: 'apl, apel, rpl/apl, apl/rpl, accreditation of prior learning, recognition of prior learning, prior learning, recognised prior learning, rcc, recognition of current competence',
  simulation: 'sim, simulated, role play, roleplay, simulated activity, simulations',
});

/** The assessor's judgement; null when unknown. */
export const readOutcome = reader<DecisionOutcome>({
  met: 'achieved, achieve, pass, passed, p, competent, c, y, yes, true, 1, signed off, complete, completed, satisfactory, a, ✓, ✔, criteria met, unit achieved',
  'not yet met':
    'not met, referred, refer, ref, r, not yet competent, nyc, ny, not competent, not yet achieved, not achieved, nya, fail, failed, f, n, no, false, 0, incomplete, resubmit, resubmission, insufficient, ✗, ✘, nym, not yet',
});

/** Interim (formative) or summative (final); null when unknown. */
export const readStage = reader<Stage>({
  interim:
    'i, int, formative, form, ongoing, in progress, mid, midpoint, interim formative, formative interim, interim decision',
  summative: 's, sum, summ, final, end, complete, f, summative final, final decision, unit sign off',
});

/** RAG; null when unknown. */
export const readRisk = reader<RiskRating>({
  red: 'r, high, high risk, h',
  amber: 'a, medium, medium risk, moderate, m, yellow, orange',
  green: 'g, low, low risk, l',
});

/** Trainee or qualified; null when unknown. */
export const readStanding = reader<AssessorStanding>({
  trainee:
    't, unqualified, trainee assessor, unqualified assessor, working towards, working toward, in training, candidate assessor, training, not qualified',
  qualified: 'q, assessor, qualified assessor, fully qualified, yes, y, full, q assessor',
});

/** What shows occupational competence; null when unknown. */
export const readEvidence = reader<CompetenceEvidence>({
  'CV and references':
    'cv, references, reference, cv and reference, cv & references, cv/references, cv and refs, curriculum vitae',
  qualification: 'qualifications, qual, quals, certificate, certificates, occupational qualification',
  CPD: 'continuing professional development, cpd record, cpd log, cpd records',
  'professional membership':
    'membership, professional body, member of professional body, memberships, professional memberships',
});
