/** `CreateAndCallRequest` → `createAndCallRequest`; other separators than case are dropped. */
export function camelCase(name: string): string {
  const joined = name.replace(
    /[^A-Za-z0-9]+(.)?/g,
    (_, next: string | undefined) => next?.toUpperCase() ?? '',
  );
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
