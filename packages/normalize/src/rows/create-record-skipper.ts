/** Reads on in a record: how many line breaks that took, and where the text after it begins, -1 when it goes on. */
export type RecordSkipper = (text: string) => { readonly end: number; readonly breaks: number };

type Place = 'field_start' | 'unquoted' | 'quoted' | 'after_quote';

/** Finds the end of a record as the scanner does, but keeps nothing of it. */
export function createRecordSkipper(delimiter: string): RecordSkipper {
  let place: Place = 'field_start';
  return (text) => {
    let breaks = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text[at];
      if (character === '\n') {
        breaks += 1;
        if (place !== 'quoted') return { end: at + 1, breaks };
      }
      if (place === 'quoted') place = character === '"' ? 'after_quote' : 'quoted';
      else if (character === '"' && place !== 'unquoted') place = 'quoted';
      else place = character === delimiter ? 'field_start' : 'unquoted';
    }
    return { end: -1, breaks };
  };
}
