/**
 * `npm run privacy`: requests of citizens, and the retention job by hand. For whoever has made sure who asks. An embedded
 * database has to itself whoever uses it: the server is stopped first.
 */
import { parseArgs } from 'node:util';
import { readPhone } from '../../../src/domain/identity/phone.js';
import { SettingsError } from '../node/settings.js';
import { runTool } from '../node/tool.js';
import { access, eraseSubject, type Subject } from './requests.js';
import { retain } from './retain.js';

const usage = `
npm run privacy -- access --code SGR-XXXXX-XXXXX    all that is stored of a case, as JSON
npm run privacy -- access --phone 081234567890      of all cases of a telephone number
npm run privacy -- erase --code … | --phone …       forgets them
npm run privacy -- retain                           forgets what has had its time, as the server does every hour
`.trim();

function subjectOf({ code, phone }: { code?: string | undefined; phone?: string | undefined }): Subject {
  if (code !== undefined && phone === undefined) return { code };
  const parsed = phone === undefined || code !== undefined ? undefined : readPhone(phone);
  if (parsed?.ok) return { phone: parsed.phone };
  throw new SettingsError(usage);
}

const show = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

await runTool(() => {
  const options = { code: { type: 'string' }, phone: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [command] = positionals;
  if (command === 'retain') return async (_, contextOf) => show(await retain(contextOf()));
  const subject = subjectOf(values);
  if (command === 'access') return async (_, contextOf) => show(await access(contextOf(), subject));
  if (command === 'erase') return async (_, contextOf) => show(await eraseSubject(contextOf(), subject));
  throw new SettingsError(usage);
});
