/** What a method of a client takes. */
export type InputOf<Client, Operation extends keyof Client> = Client[Operation] extends (
  input: infer Input,
  ...rest: never[]
) => unknown
  ? NonNullable<Input>
  : never;

/** Dotted paths to the lists of objects that every input of a type has. */
export type ListMember<Input> = Input extends object
  ? { [Key in RequiredKey<Input>]: MemberBelow<NonNullable<Input[Key]>, Key> }[RequiredKey<Input>]
  : never;

type MemberBelow<Value, Key extends string> = Value extends readonly (infer Item)[]
  ? [Item] extends [object]
    ? Key
    : never
  : Value extends object
    ? `${Key}.${ListMember<Value>}`
    : never;

type RequiredKey<Input> = {
  [Key in keyof Input & string]-?: Record<never, never> extends Pick<Input, Key> ? never : Key;
}[keyof Input & string];

/** The items of the list at a dotted path. */
export type ItemOf<Input, Member extends string> = Member extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Input
    ? ItemOf<NonNullable<Input[Key]>, Rest>
    : never
  : Member extends keyof Input
    ? NonNullable<Input[Member]> extends readonly (infer Item)[]
      ? Item
      : never
    : never;
