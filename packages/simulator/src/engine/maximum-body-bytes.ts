/** More than any request that the documents allow. Of a compressed body, what is inside may be as long. */
export const maximumBodyBytes = 64 * 1024 * 1024;
