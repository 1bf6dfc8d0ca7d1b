import type { Application, Stage as StageOf } from '../../../contract/applications.js';
import type { Zone } from '../../../contract/primitives.js';
import type { ApplicationView } from '../../../domain/tracking/tracker.js';
import { marked } from '../../../i18n/index.js';
import { type Stage, stages, type StageState } from '../../../ui/parts/stages.js';
import * as text from './application.text.js';
import { whenOf } from '../case/moments.js';

const words: Readonly<Record<StageState, () => string>> = {
  done: text.done,
  current: text.current,
  todo: text.upcoming,
  attn: text.yours,
  late: text.lateWord,
  stopped: text.stopped,
};

/** The stages in words, each with its moment. */
export function stagesView({ application, sentence }: ApplicationView, zone: Zone, now: number): unknown {
  const here = sentence.kind === 'your-turn' ? 'attn' : sentence.kind === 'late' ? 'late' : 'current';
  const last = application.stages[application.stages.length - 1];
  return stages(
    application.stages.map((stage): Stage => {
      const state = stage === last && endedWithout(application) ? 'stopped' : stateOf(stage, here);
      const moment = stage.at && whenOf(stage.at, zone, now);
      return {
        state,
        stateWord: words[state](),
        title: marked(stage.label),
        ...(moment ? { detail: state === here ? text.since(moment) : moment } : {}),
      };
    }),
  );
}

const stateOf = ({ state }: StageOf, here: StageState): StageState =>
  state === 'done' ? 'done' : state === 'current' ? here : 'todo';

/** Without what was asked for. */
const endedWithout = (application: Application): boolean =>
  application.state === 'closed' && application.outcome !== 'granted';
