/** Installing Debian packages, where that is possible without asking anybody. */
import { existsSync } from 'node:fs';
import { runOrThrow } from './run.mjs';

/** Another apt may be at work: wait for it instead of failing. */
const lock = ['-o', 'DPkg::Lock::Timeout=600'];

export const canInstallPackages = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {readonly string[]} packages */
export async function installPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runOrThrow('apt-get', [...lock, 'update', '-qq'], { env });
  await runOrThrow('apt-get', [...lock, 'install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}
