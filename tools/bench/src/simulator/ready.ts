// How long until simulators can be used: importing the package, starting all four on ports, starting again.
const begin = performance.now();
const { startSimulator } = await import('@outdial/simulator');
const imported = performance.now();
const first = await startSimulator();
const started = performance.now();
const { url } = first.nxcloud;
await (await fetch(`${url}/callcentre/api/v3/ping`, { method: 'POST', body: '{}' })).text();
const answered = performance.now();
await first.close();
const again = performance.now();
await (await startSimulator()).close();
const figures = {
  'import, ms': imported - begin,
  'start, ms': started - imported,
  'first answer, ms': answered - started,
  'start and close again, ms': performance.now() - again,
};
console.log(JSON.stringify(figures));

export {};
