/** What the rules checker says, and where. */

export interface Finding {
  /** An error makes a list wrong or endless for somebody; a warning is for a person to look at. */
  readonly level: 'error' | 'warning';
  /** Stable name of the rule. */
  readonly code: string;
  /** Id of the service; absent for what concerns the whole catalogue. */
  readonly service?: string;
  /** Way to the place, by ids where there are ids: `requirements.documents[kitap].when.of[1]`. */
  readonly path: string;
  readonly message: string;
}

export type Report = (code: string, path: string, message: string, level?: Finding['level']) => void;

/** Collects what is found in one service, or in the whole. */
export const reportTo =
  (findings: Finding[], service?: string): Report =>
  (code, path, message, level = 'error') => {
    findings.push({ level, code, ...(service === undefined ? {} : { service }), path, message });
  };

export const quoted = (all: readonly unknown[]): string => all.map((one) => `"${String(one)}"`).join(', ');
