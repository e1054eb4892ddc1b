/** How errors name the operation that a campaign becomes. */
export const createAndCall = { vendor: 'nxcloud', operation: 'createAndCall' } as const;
