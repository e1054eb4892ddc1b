import type { App } from '../engine/create-app.js';
import type { Controlled } from './control-app.js';

/** The control interface, which needs its address before it has anything to show. Its code is loaded when it is wanted. */
export class ControlDoor {
  #app: App | undefined;
  #controlled: Controlled | undefined;

  async open(): Promise<App> {
    const [{ createControlApp }, { serveHono }] = await Promise.all([
      import('./control-app.js'),
      import('./serve-hono.js'),
    ]);
    const make = () => {
      if (!this.#controlled) throw new Error('The simulators are not ready');
      return serveHono(createControlApp(this.#controlled));
    };
    const app = () => {
      this.#app ??= make();
      return this.#app;
    };
    return {
      serve: (received) => app().serve(received),
      refuseLargeBody: (received) => app().refuseLargeBody(received),
      close: () => {},
    };
  }

  show(controlled: Controlled): void {
    this.#controlled = controlled;
  }
}
