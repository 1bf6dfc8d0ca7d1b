/** What the parts of the checklist that come later may ask of the widget. */
import type { ReactiveControllerHost } from 'lit';
import type { ApiCaller } from '../../client/caller.js';
import type { ChecklistController, ServiceChecklist } from '../../controllers/checklist-controller.js';
import type { HeadingLevel } from '../../ui/parts/heading.js';
import type { ListActions } from './service-view.js';
import type { VisitView } from './visit/visit.js';

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
  /** Several services as one list; nothing while there is one. */
  readonly visit: () => VisitView | undefined;
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
