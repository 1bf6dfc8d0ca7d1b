/** Texts that stay on a device because somebody asked for it. Reading `localStorage` alone throws where storage is forbidden. */

export const readText = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a text, or forgets it; says whether that was possible. */
export const writeText = (key: string, text: string | undefined): boolean => {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};
