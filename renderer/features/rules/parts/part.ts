import type { ReactNode } from 'react';
import type { RuleSettings } from '../../../../shared/domain/rules/pack-schema';
import type { RuleId } from '../../../../shared/domain/rules/rule-ids';

interface PartProps<Id extends RuleId> {
  readonly parameters: RuleSettings[Id]['parameters'];
  readonly onChange: (parameters: RuleSettings[Id]['parameters']) => void;
  readonly problem: (field: string) => string | undefined;
}

/** The fields for the numbers and lists of rules, by rule. */
export type Parts = { readonly [Id in RuleId]?: (props: PartProps<Id>) => ReactNode };
