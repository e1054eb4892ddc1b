/** How OpenTelemetry names who made a span or a metric. */
export const scope = '@outdial/core';
