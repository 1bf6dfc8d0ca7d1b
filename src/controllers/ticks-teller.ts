/** Tells the ticket on the same page what the checklist knows: nothing of a sensitive service or because of a sensitive answer. */
import { keepable } from '../domain/checklist/keepable.js';
import type { ServiceChecklist } from './checklist-controller.js';
import { TICKS } from './page-ticks.js';
import type { TickList } from './tick-lists.js';

export function tellTicks(standing: readonly ServiceChecklist[]): void {
  const lists = standing.map(({ service, checklist, ticks }): TickList => {
    const may = keepable(service);
    const needed = checklist.needed.map(({ requirement }) => requirement.id);
    return {
      service: service.id,
      version: service.requirements.version,
      needed: needed.filter((id) => may.has(id)),
      ticks: [...ticks].filter((id) => may.has(id)),
      complete: checklist.complete && needed.every((id) => may.has(id)),
    };
  });
  document.dispatchEvent(new CustomEvent(TICKS, { detail: { lists } }));
}
