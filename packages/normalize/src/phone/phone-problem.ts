/** Why a text is no phone number that can be rung, as a sentence that names no digit of it. */
export const phoneProblems = {
  empty: 'there is no number',
  not_a_number: 'letters or signs that no phone number has, or several numbers in one',
  no_country:
    'a national number without its country: write + and the calling code, or give the default country',
  invalid_country_code: 'no country has this calling code',
  ambiguous_prefix: 'begins with 00, which is not how the default country dials abroad: write + instead',
  too_short: 'too few digits',
  too_long: 'too many digits',
  not_possible: 'its country has no numbers of this length',
  not_valid: 'its country has not given out such numbers',
  extension: 'has an extension, which no campaign can dial',
} as const;

/** The reasons of {@link phoneProblems}: a closed set. */
export type PhoneProblem = keyof typeof phoneProblems;
