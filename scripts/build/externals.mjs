/**
 * Packages that main and the workers load from node_modules instead of having them bundled: one loads a binary, the
 * others read files that lie beside their code. All else is bundled, which makes the application start faster and
 * keeps the rest of node_modules out of the package.
 */
export const externalPackages = /** @type {const} */ (['better-sqlite3', 'highs', 'pdfkit']);
