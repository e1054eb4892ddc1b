/** The types of JSON Schema. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/**
 * What a vendor's document says of a value that the vendor sends, as far as a drift report needs it: no bounds, patterns
 * or conditions. Generated.
 */
export interface Shape {
  /** Left out: anything. */
  readonly type?: readonly JsonType[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  /** The values that the document lists. */
  readonly values?: readonly (string | number | boolean | null)[];
  /** The value has one of these shapes. */
  readonly anyOf?: readonly Shape[];
  /** A map: its members are not listed. */
  readonly open?: true;
}
