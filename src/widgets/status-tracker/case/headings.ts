import type { Zone } from '../../../contract/primitives.js';

/** The heading that takes the focus when a case opens or another part of it is chosen. */
export const HEADING = { id: 'status', focusable: true } as const;

/** Where to find it; the citizen's turn has it inside its notice. */
export const HEADING_PATH = '#status,.notice-large .notice-title';

/** Most regions are in this zone; it serves until theirs is known. */
export const usualZone: Zone = { id: 'Asia/Jakarta', label: 'WIB' };
