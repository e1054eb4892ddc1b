/** How errors name the operation that a campaign becomes. */
export const sendAgentGroupCall = { vendor: 'laaffic', operation: 'sendAgentGroupCall' } as const;
