/** The id of what is said about an entry, which its cells name as their description. */
export const notesId = (key: string): string => `notes-${key.replace('/', '-')}`;
