/** The one text that the checklist keeps on a device. */
import { readText, writeText } from './device-text.js';

const KEY = 'mpp-checklist';

export const readDevice = (): string | null => readText(KEY);

export const writeDevice = (text: string | undefined): boolean => writeText(KEY, text);

export const hasKept = (): boolean => readDevice() !== null;
