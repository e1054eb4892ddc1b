/** In the order in which their ports are given out. */
export const vendorNames = ['alibaba', 'nxcloud', 'huawei', 'laaffic'] as const;

export type VendorName = (typeof vendorNames)[number];
