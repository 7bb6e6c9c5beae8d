export { PDF } from '@libpdf/core';
