/** The one text that the checklist keeps on a device. Reading `localStorage` alone throws where storage is forbidden. */
const KEY = 'mpp-checklist';

export const readDevice = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

/** Keeps a text, or forgets it; says whether that was possible. */
export const writeDevice = (text: string | undefined): boolean => {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
};

export const hasKept = (): boolean => readDevice() !== null;
