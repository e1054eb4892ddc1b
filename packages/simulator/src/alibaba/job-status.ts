/** The documented states; `Drafted`, of lists in a file, is not among them. */
export const jobStatuses = ['Scheduling', 'Executing', 'Succeeded', 'Paused', 'Failed', 'Cancelled'] as const;

export type JobStatus = (typeof jobStatuses)[number];

/** One that is over goes to no other. */
export function isOver(status: JobStatus): boolean {
  return status === 'Succeeded' || status === 'Failed' || status === 'Cancelled';
}
