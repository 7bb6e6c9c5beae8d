import { query } from './query';

export const qualificationsToPlan = query<
  [],
  { readonly id: string; readonly code: string; readonly title: string; readonly has_decisions: 0 | 1 }
>(`
  SELECT q.id, q.code, q.title, EXISTS (SELECT 1 FROM decision d WHERE d.qualification_id = q.id) AS has_decisions
  FROM qualification q ORDER BY q.title COLLATE NOCASE`);

/** People present who quality assure, with how many decisions they assessed themselves. */
export const qualityAssurers = query<
  [today: string],
  { readonly id: string; readonly name: string; readonly roles: string; readonly decisions: number }
>(`
  SELECT p.id, p.name, p.roles, (SELECT count(*) FROM decision d WHERE d.assessor_id = p.id AND d.replaces IS NULL) AS decisions
  FROM person p
  WHERE (p.left_on IS NULL OR p.left_on > ?)
    AND EXISTS (SELECT 1 FROM json_each(p.roles) WHERE value IN ('IQA', 'lead IQA'))
  ORDER BY p.name COLLATE NOCASE`);
