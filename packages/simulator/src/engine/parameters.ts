export type ParameterValues = Readonly<Record<string, string>>;

/** A request's parameters by their place, as they were sent. */
export interface Parameters {
  path: ParameterValues;
  query: ParameterValues;
  /** Names in lower case. */
  header: ParameterValues;
  /** The fields of a form body; none when the body is no form. */
  form: ParameterValues;
}
