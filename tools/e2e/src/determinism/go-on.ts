// A process of its own: goes on from the snapshot on stdin, and prints what there is to see in the end.
import { buffer } from 'node:stream/consumers';
import { goOn, look, openPlay } from './play.js';

const play = await openPlay();
await play.simulator.restore(new Uint8Array(await buffer(process.stdin)));
await goOn(play);
process.stdout.write(JSON.stringify(look(play)));
await play.simulator.close();
