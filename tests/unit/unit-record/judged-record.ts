import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { rulePackSchema } from '../../../shared/domain/rules/pack-schema';
import { projectRoot } from '../../support/project-root';
import { outcomes } from './examples';

/** The record of assessment book's rules as they are shipped. */
export const pack = rulePackSchema.parse(
  JSON.parse(
    readFileSync(path.join(projectRoot, 'resources/rule-packs/vtct-record-of-assessment.json'), 'utf8'),
  ),
);

/** A unit of the examples' outcomes with nothing recorded yet. */
export const record: UnitRecordFacts = {
  unit: {
    id: 'u',
    code: 'OBS1',
    title: 'Example',
    level: 2,
    credit: 5,
    glh: 20,
    methods: { questionPapers: 0, observation: true, portfolio: true },
    observationsRequired: 2,
    simulation: 'not allowed',
    outcomes,
  },
  qualificationId: 'q',
  learnerName: 'Kofi Mensah',
  registeredOn: '2026-01-01',
  entries: [],
  signedOutcomes: [],
  people: [],
};
