export type ParameterValues = Readonly<Record<string, string>>;

/** Joined where a header came more than once; names in lower case. */
export type ReceivedHeaders = Readonly<Record<string, string | undefined>>;

/** A request's parameters by their place, as they were sent. */
export interface Parameters {
  path: ParameterValues;
  query: ParameterValues;
  /** Names in lower case. */
  header: ParameterValues;
  /** The fields of a form body; none when the body is no form. */
  form: ParameterValues;
}
