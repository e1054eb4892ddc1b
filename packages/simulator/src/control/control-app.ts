import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Hono } from 'hono';
import type { Controls } from '../controls.js';
import { ScriptError } from '../script/script-error.js';
import { vendorNames } from '../vendor-name.js';
import { guardRequest } from './guard-request.js';
import { BadRequest, readMembers, readPage, readPushUrls, readTime } from './read-request.js';

/** What the control interface tells and does. */
export interface Controlled extends Controls {
  /** Addresses and credentials, by vendor. */
  endpoints(): Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a vendor keeps, lists by name; undefined for one that is not there. */
  stateOf(vendor: string): object | undefined;
}

/** The control interface, as `control/openapi.yaml` of this package describes it. */
export function createControlApp(controlled: Controlled): Hono {
  const app = new Hono();
  app.use(guardRequest);
  addClock(app, controlled);
  addBehaviour(app, controlled);
  addInspection(app, controlled);
  addState(app, controlled);
  app.notFound((context) =>
    context.json({ error: 'There is nothing at this path, or not by this method' }, 404),
  );
  app.onError((error, context) => {
    const isBad = error instanceof BadRequest || error instanceof ScriptError || error instanceof RangeError;
    if (isBad) return context.json({ error: error.message }, 400);
    console.error(error);
    return context.json({ error: 'The simulator failed' }, 500);
  });
  return app;
}

function addClock(app: Hono, controlled: Controlled): void {
  const clock = () => ({ now: controlled.now() });
  app.get('/clock', (context) => context.json(clock()));
  app.post('/clock/advance', async (context) => {
    const { milliseconds, until } = await readMembers(context, ['milliseconds', 'until']);
    if ((milliseconds === undefined) === (until === undefined)) {
      throw new BadRequest('One of milliseconds and until must be given');
    }
    if (until === undefined && typeof milliseconds !== 'number')
      throw new BadRequest('milliseconds must be a number');
    await controlled.advance(until === undefined ? (milliseconds as number) : readTime(until, 'until'));
    return context.json(clock());
  });
  app.post('/clock/settle', async (context) => {
    const { until } = await readMembers(context, ['until']);
    await controlled.settle(until === undefined ? undefined : readTime(until, 'until'));
    return context.json(clock());
  });
}

function addBehaviour(app: Hono, controlled: Controlled): void {
  app.put('/script', async (context) => {
    // JSON is YAML.
    await controlled.loadScript(await context.req.text());
    return context.body(null, 204);
  });
  app.get('/faults', (context) => context.json(controlled.faults()));
  app.post('/faults', async (context) => {
    const rule: unknown = await context.req.json().catch(() => undefined);
    const id = await controlled.addFault(rule as Parameters<Controls['addFault']>[0]);
    return context.json({ id }, 201);
  });
  app.delete('/faults', (context) => {
    controlled.clearFaults();
    return context.body(null, 204);
  });
  app.delete('/faults/:id', (context) => {
    const isFound = controlled.removeFault(Number(context.req.param('id')));
    return isFound
      ? context.body(null, 204)
      : context.json({ error: 'There is no fault rule of this id' }, 404);
  });
  app.get('/push-urls', (context) => context.json(controlled.pushUrls()));
  app.put('/push-urls', async (context) => {
    controlled.setPushUrls(readPushUrls(await readMembers(context, vendorNames)));
    return context.body(null, 204);
  });
}

/** Built or not, the package knows itself by its name. */
const documentFile = createRequire(import.meta.url).resolve('@outdial/simulator/control/openapi.yaml');

function addInspection(app: Hono, controlled: Controlled): void {
  app.get('/', (context) => context.json({ vendors: controlled.endpoints(), now: controlled.now() }));
  app.get('/openapi.yaml', async (context) =>
    context.body(await readFile(documentFile, 'utf8'), 200, { 'content-type': 'application/yaml' }),
  );
  app.get('/ledger', (context) => context.json(readPage(context, controlled.ledger())));
  app.get('/calls', (context) => context.json(readPage(context, controlled.calls())));
  app.get('/deliveries', (context) => context.json(readPage(context, controlled.deliveries())));
  app.get('/journal', (context) => context.json(readPage(context, controlled.journal())));
  app.get('/state/:vendor', (context) => {
    const state = controlled.stateOf(context.req.param('vendor'));
    return state ? context.json(state) : context.json({ error: 'There is no such vendor here' }, 404);
  });
}

function addState(app: Hono, controlled: Controlled): void {
  app.post('/reset', async (context) => {
    await controlled.reset();
    return context.body(null, 204);
  });
  app.get('/snapshot', async (context) => {
    const bytes = await controlled.snapshot();
    return context.body(new Uint8Array(bytes), 200, { 'content-type': 'application/octet-stream' });
  });
  app.put('/snapshot', async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    await controlled.restore(bytes).catch((error: unknown) => {
      throw error instanceof TypeError ? new BadRequest(error.message) : error;
    });
    return context.body(null, 204);
  });
}
