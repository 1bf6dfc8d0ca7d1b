/** Sets the page's clock, for widgets that say what is open now. */
const RealDate = Date;

/** Time stands still at a moment, until `letTimePass`. Timers run on. */
export function stopTime(moment: string): void {
  const at = RealDate.parse(moment);
  class StoppedDate extends RealDate {
    constructor(...parts: readonly number[]) {
      if (parts.length) super(...(parts as [number, number]));
      else super(at);
    }
    static override now = () => at;
  }
  globalThis.Date = StoppedDate as unknown as DateConstructor;
}

export function letTimePass(): void {
  globalThis.Date = RealDate;
}
