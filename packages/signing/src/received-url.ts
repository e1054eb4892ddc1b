/** The parts of a received URL, untouched; `host` only when the URL is absolute. */
export interface ReceivedUrl {
  host: string | undefined;
  path: string;
  /** Without the "?". */
  query: string;
}

/** Splits by hand: `new URL` would re-encode what was received, and drops default ports. */
export function splitUrl(url: string): ReceivedUrl {
  const absolute = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)/.exec(url);
  const target = (absolute ? url.slice(absolute[0].length) : url).split('#', 1)[0] as string;
  const queryStart = target.indexOf('?');
  const path = queryStart === -1 ? target : target.slice(0, queryStart);
  return {
    host: absolute?.[1]?.replace(/^.*@/, ''),
    path: path === '' ? '/' : path,
    query: queryStart === -1 ? '' : target.slice(queryStart + 1),
  };
}
