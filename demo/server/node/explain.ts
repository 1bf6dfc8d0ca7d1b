/** An error as whoever started a program reads it. */

/** Errors that say themselves what to do; for the rest the place matters more than the words. */
const explained = ['FolderInUse', 'SettingsError'];

export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (explained.includes(error.name)) return error.message;
  if ('code' in error && error.code === 'EADDRINUSE') return 'The port is in use. Name another one with PORT.';
  return error.stack ?? error.message;
}
