/** What the parts of the checklist ask of each other; those that come later know the widget by its desk alone. */
import type { ReactiveControllerHost } from 'lit';
import type { ApiCaller } from '../../client/caller.js';
import type { Answer, Document, Question, Stop } from '../../contract/requirements.js';
import type { ChecklistController, ServiceChecklist } from '../../controllers/checklist-controller.js';
import type { HeadingLevel } from '../../ui/parts/heading.js';

/** Another service's list, opened in place where a document is got there. */
export type Obtain = (service: string, document: string) => unknown;

/** One question with what was answered to it. */
export interface Control<Asks = Question> {
  /** Unique in the widget. */
  readonly id: string;
  readonly asks: Asks;
  /** What was answered and fits. */
  readonly answer: Answer | undefined;
  /** What was answered, also where it does not fit the question. */
  readonly given: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

/** What the first view does without, and draws once its code is there. */
export interface Drawings {
  /** A question that is not chosen from few. */
  control(control: Control): unknown;
  /** The button that takes an answer back. */
  forget(control: Control): unknown;
  /** Nothing is sure to be needed, or nothing at all. */
  none(isOpen: boolean): unknown;
  ready(): unknown;
  stop(stop: Stop, obtain: Obtain): unknown;
}

/** What can be done on one service's list. */
export interface ListActions {
  /** What was answered, also where it does not fit the question. */
  readonly given: (question: string) => Answer | undefined;
  readonly onAnswer: (question: string, answer: Answer | undefined) => void;
  readonly onTick: (requirement: string, on: boolean) => void;
  readonly obtain: Obtain;
  readonly rest: Drawings | undefined;
}

export interface SaidLine {
  readonly oneOf: readonly Document[];
  readonly why: string;
}

/** A list in plain words, as it is printed and sent. */
export interface Said {
  /** With a name only where there are several. */
  readonly needed: readonly { readonly name?: string; readonly lines: readonly SaidLine[] }[];
  readonly perhaps: readonly SaidLine[];
}

/** Several services as one list. */
export interface MergedLists {
  /** Each service's own list, with what others of the visit were answered. */
  lists(own: readonly ServiceChecklist[]): readonly ServiceChecklist[];
  said(lists: readonly ServiceChecklist[]): Said;
}

export interface Desk {
  /** The widget itself; a part adds its styles to its root and its controllers to it. */
  readonly element: HTMLElement &
    ReactiveControllerHost & {
      readonly renderRoot: HTMLElement | DocumentFragment;
      readonly headingLevel: HeadingLevel;
      readonly bookingHref: string | null;
      readonly checklistHref: string | null;
      readonly exitHref: string | null;
    };
  readonly data: ChecklistController;
  /** Nothing while there is one service. */
  readonly visit: () => MergedLists | undefined;
  readonly source: () => Promise<ApiCaller | undefined>;
  /** Other services than now; answers whether the page let it be. */
  readonly choose: (serviceIds: readonly string[]) => boolean;
  readonly actions: (service: string, path?: string) => ListActions;
  /** Ticks have changed, or an answer: tells the page, and of an answer says what is needed now. */
  readonly changed: (isAnswer?: boolean) => void;
  readonly say: (text: string) => void;
  readonly focus: (selector: string) => Promise<void>;
}

/** The services' own ids, as they stand on the screen. */
export const idsOf = (lists: readonly ServiceChecklist[]): readonly string[] => lists.map(({ service }) => service.id);
