/** An officer at the counter, by the API. The token is the one that `playwright.config.ts` gives the server. */
import { randomUUID } from 'node:crypto';

interface Visit {
  readonly code: string;
  readonly state: string;
}

interface Message {
  readonly kind: string;
  readonly text: string;
}

interface Application {
  readonly id: string;
}

export class Officer {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  checkIn = (code: string): Promise<Visit> => this.#post('check-in', { code });

  /** Calls one after the other, as far as this code: there are others in the hall. */
  async call(code: string, to: { location: string; agency: string; counter: string }): Promise<void> {
    for (;;) {
      const called = await this.#post<Visit>('call-next', to);
      if (called.code === code) return;
    }
  }

  async serve(code: string): Promise<Application> {
    const { applications } = await this.#post<{ applications: readonly Application[] }>('serve', { code });
    const [application] = applications;
    if (!application || applications.length > 1) throw new Error(`${applications.length} applications were opened`);
    return application;
  }

  move = (id: string, to: string): Promise<unknown> => this.#post(`applications/${id}/move`, { to });

  async dayOf(location: string): Promise<readonly Visit[]> {
    const { visits } = await this.#ask<{ visits: readonly Visit[] }>(`day?location=${location}`, {});
    return visits;
  }

  /** The newest messages to citizens, as the officers' page shows them. */
  async messages(): Promise<readonly Message[]> {
    const { messages } = await this.#ask<{ messages: readonly Message[] }>('messages', {});
    return messages;
  }

  #post<T>(path: string, body: object): Promise<T> {
    return this.#ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      body: JSON.stringify(body),
    });
  }

  async #ask<T>(path: string, init: RequestInit): Promise<T> {
    const headers = { ...init.headers, Authorization: `Bearer ${process.env['MPP_OFFICER_TOKEN'] ?? ''}` };
    const answer = await fetch(`${this.#base}/api/v1/officer/${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}
