const save = (): Promise<void> => Promise.resolve();

export function run(): void {
  save();
}
