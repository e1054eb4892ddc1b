/**
 * Flattens lists and objects the way RPC vendors read them: `JobId: ['a', 'b']` becomes `JobId.1` and `JobId.2`, an object in
 * a list `Tag.1.Key`. Absent and null members are left out, an empty string is kept, numbers and booleans become text.
 */
export function flattenParameters(parameters: Readonly<Record<string, unknown>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const name of Object.keys(parameters)) addParameter(flat, name, parameters[name]);
  return flat;
}

function addParameter(flat: Record<string, string>, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      addParameter(flat, `${name}.${index + 1}`, item);
    });
  } else if (typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) addParameter(flat, `${name}.${key}`, member);
  } else {
    flat[name] = String(value);
  }
}
