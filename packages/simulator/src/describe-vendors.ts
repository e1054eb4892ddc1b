import type { Simulation, Vendors } from './simulation.js';
import type { SimulatedVendors } from './simulator.js';
import type { VendorName } from './vendor-name.js';

type Describe = { [Name in VendorName]: (vendor: Vendors[Name]) => Omit<SimulatedVendors[Name], 'url'> };

/** Those of the vendors that the simulation has, as a program sees them. */
export function describeVendors(
  { vendors, credentials }: Simulation,
  urls: Record<VendorName, string>,
): SimulatedVendors {
  const describe: Describe = {
    alibaba: (alibaba) => ({
      ...credentials.alibaba,
      conversations: () => alibaba.conversations(),
      jobGroups: () => alibaba.jobGroups(),
      jobs: () => alibaba.jobs(),
    }),
    nxcloud: (nxcloud) => ({ ...credentials.nxcloud, tasks: () => nxcloud.tasks() }),
    huawei: (huawei) => ({
      ...credentials.huawei,
      dialogs: () => huawei.dialogs(),
      campaigns: () => huawei.campaigns(),
    }),
    laaffic: (laaffic) => ({
      ...credentials.laaffic,
      tasks: () => laaffic.tasks(),
      recallFlows: () => laaffic.recallFlows(),
      files: () => laaffic.files(),
    }),
  };
  const described = Object.entries(vendors).map(([name, vendor]) => {
    const own = describe[name as VendorName] as (vendor: unknown) => object;
    return [name, { url: urls[name as VendorName], ...own(vendor) }];
  });
  return Object.fromEntries(described);
}
