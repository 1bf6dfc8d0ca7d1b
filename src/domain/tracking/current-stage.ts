import type { Stage } from '../../contract/applications.js';

/** The stage that `mpp-status-change` names. */
export const currentStage = (stages: readonly Stage[]): string | undefined =>
  stages.find(({ state }) => state === 'current')?.id ??
  stages.reduce<string | undefined>((last, { id, state }) => (state === 'done' ? id : last), undefined);
