import { runDialog } from './dialog-program.js';
import { dialogVendors } from './dialog-vendors.js';
import { startAccess } from './start-access.js';

// The one line that says which vendor: any of the table will do.
const vendor = dialogVendors.huawei;

const access = await startAccess();
const connected = vendor(access);
const { transcript } = await runDialog(connected, {
  id: 'demo-call-0001',
  person: '999000000001',
  onStep: ({ kind }) => console.log(kind),
});
for (const { who, text, keys, what } of transcript) console.log(`${who}: ${text ?? keys ?? what}`);
console.log(`The dialog on ${connected.dialogs.title} has ended.`);
await access.simulator.close();
