import { ROLES } from '../../../../shared/domain/people';
import { Card } from '../../../ui/Card';
import { CheckChips } from '../../../ui/CheckChips';
import { TextField } from '../../../ui/TextField';
import { withName, type PersonPartProps } from './person-form';

/** Name, initials and roles. */
export function WhoCard({ draft, change, problem, isNew }: PersonPartProps & { readonly isNew: boolean }) {
  const line = (field: 'number' | 'email', label: string) => (
    <TextField
      label={label}
      layout="beside"
      value={draft[field]}
      onChange={(text) => change({ [field]: text })}
      error={problem(field)}
    />
  );
  return (
    <Card title="Who">
      <div className="stack stack--tight">
        <TextField
          label="Name"
          layout="beside"
          autoFocus={isNew}
          value={draft.name}
          onChange={(name) => change(isNew ? withName(draft, name) : { name })}
          error={problem('name')}
        />
        <TextField
          label="Initials"
          layout="beside"
          help="As written in the record of assessment book; nobody else at the centre has the same."
          value={draft.initials}
          onChange={(initials) => change({ initials })}
          error={problem('initials')}
        />
        {line('number', 'Assessor number, if any')}
        {line('email', 'E-mail, if any')}
        <CheckChips
          label="Roles"
          layout="beside"
          options={ROLES.map((role) => ({ value: role, label: role }))}
          value={draft.roles}
          onChange={(roles) => change({ roles })}
          error={problem('roles')}
        />
      </div>
    </Card>
  );
}
