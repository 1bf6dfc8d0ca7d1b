/** Papers that an answer has added show it for two seconds, so that nobody has to look for them. */
import type { ReactiveController } from 'lit';

const SHOWN_MS = 2000;
/** Not those of a list that was opened in place, beneath the paper that is got there. */
const BOXES = '[part=documents]>.row>.box:not(.why *)';

/** Owns: which papers stood before. Does not own: the words that say it, which are the announcer's. */
export const newRows = (host: HTMLElement, root: ParentNode): ReactiveController => {
  let before = new Set<string>();
  let shown: readonly (Animation | undefined)[] = [];
  return {
    hostUpdated() {
      const boxes = [...root.querySelectorAll(BOXES)];
      const now = new Set(boxes.map(({ id }) => id));
      const added = boxes.filter(({ id }) => !before.has(id));
      // Of another service all is new.
      const isSameList = added.length < boxes.length;
      const hasChanged = added.length > 0 || now.size < before.size;
      before = now;
      if (!hasChanged) return;
      // Rows take over each other's elements.
      for (const each of shown) each?.cancel();
      const isStill = matchMedia('(prefers-reduced-motion:reduce)').matches;
      const attn = getComputedStyle(host).getPropertyValue('--_attn');
      shown = (isSameList && !isStill ? added : []).map((box) =>
        box.parentElement?.animate({ backgroundColor: [attn, attn, 'transparent'], offset: [0, 0.9, 1] }, SHOWN_MS),
      );
    },
  };
};
