/** A type whose members may be assigned to. */
export type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
