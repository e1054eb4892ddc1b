const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A time such as `2030-01-01T09:00:00Z`; undefined for any other text, one without a zone included: it means another moment on each machine. */
export function readInstant(text: string): Date | undefined {
  const time = new Date(form.test(text) ? text : Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
