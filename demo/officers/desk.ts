/** The officer's desk: what it shows and what can be done at it. Every view is drawn from this, and says what it wants here. */
import { MppClient, type CallError, type Outcome } from 'mpp-widgets/client';
import type {
  AnnouncedClosure,
  ApplicationMove,
  OfficerApplication,
  OfficerDay,
  OfficerMessage,
  OfficerVisit,
  Region,
  ServiceSummary,
} from 'mpp-widgets/contract';
import { problemWords } from './words.js';
import { keepSeat, keepToken, keptSeat, keptToken, type Seat } from './session.js';

type Applications = readonly OfficerApplication[];

/** How often the day is asked for anew while the page is looked at. */
const refreshMs = 10_000;

export class Desk {
  region: Region | undefined;
  day: OfficerDay | undefined;
  applications: Applications = [];
  /** Of the officer's place. */
  closures: readonly AnnouncedClosure[] = [];
  /** To citizens, the newest first; none where a gateway sends them. */
  messages: readonly OfficerMessage[] = [];
  /** Where the list of applications goes on. */
  nextCursor: string | undefined;
  seat: Seat = { location: '', agency: '', counter: '1' };
  signedIn = false;
  busy = false;
  /** What happened last, read out. */
  said = '';
  problem = '';

  readonly #client = new MppClient({ baseUrl: new URL('/api/v1', location.href).href });
  readonly #services = new Map<string, ServiceSummary>();
  #token = keptToken();
  #reading: Promise<void> | undefined;

  constructor(private readonly changed: () => void) {
    setInterval(() => {
      if (this.signedIn && !this.busy && document.visibilityState === 'visible') void this.#refresh();
    }, refreshMs);
  }

  async start(): Promise<void> {
    await this.#readRegion();
    // Without a region it has been said already; signing in would only read it again.
    if (this.region && this.#token) await this.signIn(this.#token);
    this.changed();
  }

  /** Once, however many ask; again when it failed. A seat is in one of its places. */
  async #readRegion(): Promise<void> {
    this.#reading ??= this.#take();
    await this.#reading;
    if (!this.region) this.#reading = undefined;
  }

  async #take(): Promise<void> {
    const [region, services] = await Promise.all([this.#client.getRegion(), this.#client.listServices()]);
    if (!region.ok) return this.#refused(region.error);
    this.region = region.value;
    for (const service of services.ok ? services.value.services : []) this.#services.set(service.id, service);
    const kept = keptSeat();
    this.seat = {
      location: kept.location ?? region.value.locations[0]?.id ?? '',
      agency: kept.agency ?? region.value.agencies[0]?.id ?? '',
      counter: kept.counter ?? '1',
    };
  }

  nameOf(service: string): string {
    return this.#services.get(service)?.name.id ?? service;
  }

  agencyName(agency: string): string {
    const found = this.region?.agencies.find(({ id }) => id === agency);
    return found?.short ?? found?.name.id ?? agency;
  }

  get called(): OfficerVisit | undefined {
    const mine =
      this.day?.visits.filter(({ state, agency }) => state === 'called' && agency === this.seat.agency) ?? [];
    return mine.find(({ counter }) => counter === this.seat.counter);
  }

  get line(): readonly OfficerVisit[] {
    return this.day?.visits.filter(({ state, agency }) => state === 'checked-in' && agency === this.seat.agency) ?? [];
  }

  async signIn(token: string): Promise<void> {
    this.#token = token.trim();
    // Who is quick, or has a password manager, signs in before the region has come.
    await this.#readRegion();
    if (!this.region) return;
    await this.#work('', async () => {
      const answer = await this.#client.getOfficerDay(this.#where(), this.#as());
      this.signedIn = answer.ok;
      keepToken(answer.ok ? this.#token : null);
      return answer;
    });
  }

  signOut(): void {
    this.#token = '';
    keepToken(null);
    this.signedIn = false;
    this.day = undefined;
    this.applications = [];
    this.closures = [];
    this.messages = [];
    this.changed();
  }

  async sit(change: Partial<Seat>): Promise<void> {
    this.seat = { ...this.seat, ...change };
    keepSeat(this.seat);
    await this.#refresh();
  }

  checkIn(code: string): Promise<boolean> {
    return this.#work('Hadir: sudah masuk antrean.', () =>
      this.#client.checkInByOfficer({ body: { code } }, this.#as()),
    );
  }

  async callNext(): Promise<void> {
    const { location, agency, counter } = this.seat;
    await this.#work('', async () => {
      const answer = await this.#client.callNext({ body: { location, agency, counter } }, this.#as());
      if (answer.ok) this.said = `Memanggil ${answer.value.label} ke loket ${counter}.`;
      return answer;
    });
  }

  /** Served: its applications are opened. */
  serve(code: string): Promise<boolean> {
    return this.#work('Selesai. Permohonan dibuka.', () =>
      this.#client.serveAppointment({ body: { code } }, this.#as()),
    );
  }

  noShow(code: string): Promise<boolean> {
    return this.#work('Dicatat: tidak datang.', () => this.#client.markNoShow({ body: { code } }, this.#as()));
  }

  move(id: string, body: ApplicationMove): Promise<boolean> {
    return this.#work('Permohonan dipindah.', () => this.#client.moveApplication({ params: { id }, body }, this.#as()));
  }

  /** @param reason For citizens; none when it is empty. */
  switchBooking(open: boolean, reason = ''): Promise<boolean> {
    const body = { open, ...(reason ? { reason: { id: reason } } : {}) };
    const done = open ? 'Pesan jadwal online dibuka lagi.' : 'Pesan jadwal online dihentikan. Loket jalan terus.';
    return this.#work(done, async () => {
      const answer = await this.#client.switchBooking({ body }, this.#as());
      if (answer.ok && this.region) this.region = { ...this.region, booking: body };
      return answer;
    });
  }

  /** Closes the officer's own place. */
  announceClosure(closure: Omit<AnnouncedClosure, 'id' | 'location'>): Promise<boolean> {
    const { location } = this.seat;
    return this.#work('', async () => {
      const answer = await this.#client.announceClosure({ body: { location, ...closure } }, this.#as());
      if (answer.ok)
        this.said = `Tutup diumumkan. Warga yang sudah punya jadwal saat itu: ${answer.value.affected}, diberi tahu.`;
      return answer;
    });
  }

  withdrawClosure(id: string): Promise<boolean> {
    return this.#work('', async () => {
      const answer = await this.#client.withdrawClosure({ params: { id } }, this.#as());
      if (answer.ok)
        this.said = `Tidak jadi tutup. Warga yang masih punya jadwal saat itu: ${answer.value.affected}, diberi tahu.`;
      return answer;
    });
  }

  /** @param minutes From now on. */
  announceMaintenance(minutes: number, reason: string): Promise<boolean> {
    const until = new Date(Date.now() + minutes * 60_000).toISOString();
    return this.#maintain('Perawatan diumumkan.', { until, reason: { id: reason } });
  }

  endMaintenance(): Promise<boolean> {
    return this.#maintain('Perawatan selesai. Layanan daring jalan lagi.', null);
  }

  #maintain(done: string, maintenance: { until: string; reason: { id: string } } | null): Promise<boolean> {
    return this.#work(done, async () => {
      const answer = await this.#client.announceMaintenance({ body: { maintenance } }, this.#as());
      if (answer.ok && this.region) {
        const { maintenance: _, ...region } = this.region;
        const announced = answer.value.maintenance;
        this.region = { ...region, ...(announced ? { maintenance: announced } : {}) };
      }
      return answer;
    });
  }

  async more(): Promise<void> {
    await this.#list(this.nextCursor);
    this.changed();
  }

  get showsMessages(): boolean {
    return this.region?.capabilities.includes('listMessages') ?? false;
  }

  #as() {
    return { token: this.#token };
  }

  #where() {
    return { query: { location: this.seat.location } };
  }

  /** Does one thing, tells how it went, and draws what is so afterwards. */
  async #work<Value>(done: string, action: () => Promise<Outcome<Value>>): Promise<boolean> {
    this.busy = true;
    this.problem = '';
    this.said = '';
    this.changed();
    const answer = await action();
    if (answer.ok) this.said ||= done;
    else this.#refused(answer.error);
    if (this.signedIn) await this.#refresh();
    this.busy = false;
    this.changed();
    return answer.ok;
  }

  async #refresh(): Promise<void> {
    const [day, closures] = await Promise.all([
      this.#client.getOfficerDay(this.#where(), this.#as()),
      this.#client.listClosures(this.#where(), this.#as()),
      this.#list(undefined),
      this.#read(),
    ]);
    if (day.ok) this.day = day.value;
    else this.#refused(day.error);
    if (closures.ok) this.closures = closures.value.closures;
    else this.#refused(closures.error);
    this.changed();
  }

  async #list(cursor: string | undefined): Promise<void> {
    const answer = await this.#client.listApplications({ query: cursor ? { cursor } : {} }, this.#as());
    if (!answer.ok) return this.#refused(answer.error);
    this.applications = cursor ? [...this.applications, ...answer.value.applications] : answer.value.applications;
    this.nextCursor = answer.value.nextCursor;
  }

  async #read(): Promise<void> {
    if (!this.showsMessages) return;
    const answer = await this.#client.listMessages({}, this.#as());
    if (answer.ok) this.messages = answer.value.messages;
    else this.#refused(answer.error);
  }

  #refused(error: CallError): void {
    if (error.code === 'officer_token_invalid') this.signedIn = false;
    this.problem = problemWords(error.code, error.kind === 'refused' ? error.problem.title : undefined);
    this.changed();
  }
}
