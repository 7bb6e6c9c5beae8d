/**
 * What services may ask of the desktop. `main.ts` supplies Electron's; tests supply their own.
 */
export interface Desktop {
  /** Asks where to save, writes the bytes there (whole or not at all), and answers the path; null when cancelled. */
  save(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string | null>;
  /** Asks where to save a file of this name; null when cancelled. For what writes itself. */
  chooseWhereToSave(name: string): Promise<string | null>;
  /** Opens a file in the program the person uses for it; answers an error message, or an empty string. */
  open(path: string): Promise<string>;
  /** Shows a file in its folder. */
  reveal(path: string): void;
  /** Opens a web page after asking; false when refused. */
  openLink(url: string): Promise<boolean>;
}
