/** The one that every account has; the id is the one of the vendor's pages. */
export const presetInstanceId = 'af81a389-91f0-4157-8d82-720edd02b66a';

/** Every other instance exists. */
export const missingInstanceId = '00000000-0000-0000-0000-000000000000';

/** The script that every instance has. */
export const presetScriptId = 'c5c5d8c0-c0f1-48a7-be2b-dc46006d888a';

/** Every instance's numbers to call from; nobody's. */
export const presetNumbers = ['999000000100', '999000000101'] as const;

/** Calls at a time: of an instance, and of all instances of the account together. */
export const concurrencyOfInstance = 100;
export const concurrencyOfAccount = 1000;
