/** Triggers that recur in migrations. Their texts are part of released migrations: add, never change. */
export const refuseChanges = (table: string): string => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'append-only: a row of ${table} is never changed'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, 'append-only: a row of ${table} is never deleted'); END;`;

/** For tables whose rows have `root_id` and `replaces`. */
export const keepRevisionsTogether = (table: string): string => `
CREATE TRIGGER ${table}_first_revision BEFORE INSERT ON ${table}
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first ${table} is its own root'); END;
CREATE TRIGGER ${table}_later_revision BEFORE INSERT ON ${table}
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM ${table} old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the ${table} that is replaced has another root'); END;`;
