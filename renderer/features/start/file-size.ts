/** A file's size as people read it: `820 kB`, `12.4 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const kilobytes = bytes / 1_000;
  if (kilobytes < 999.5) return `${Math.round(kilobytes)} kB`;
  const megabytes = kilobytes / 1_000;
  return `${megabytes.toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}
