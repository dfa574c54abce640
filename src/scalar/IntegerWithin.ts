/**
 * The type of an integer literal between two limits. The compile error for another number states the mistake.
 *
 * @since 0.1.0
 */

/**
 * `N` if it is an integer literal from `-Min` to `Max`. Otherwise a type to which no number is assignable. The compile
 * error contains the name of this type, which states the mistake: a fraction, a number out of range, or a number known
 * only at run time. For the last one, it also names the function `FromNumber`.
 *
 * @category type level
 * @since 0.1.0
 */
export type IntegerWithin<
  N extends number,
  Min extends string,
  Max extends string,
  FromNumber extends string
> = number extends N
  ? NotAnInteger<`use ${FromNumber} for a number known only at run time`>
  : [`${N}`] extends [`${bigint}`]
    ? '>' extends CompareWithin<`${N}`, Min, Max>
      ? NotAnInteger<`out of range: must be from -${Min} to ${Max}`>
      : N
    : [`${N}`] extends [`${string}e+${string}`]
      ? NotAnInteger<`out of range: must be from -${Min} to ${Max}`>
      : NotAnInteger<'must be an integer, without a fraction'>

/**
 * A type without values. Its parameter is the message of a compile error.
 *
 * @category type level
 * @since 0.1.0
 */
export interface NotAnInteger<Message extends string> {
  readonly message: Message
  readonly none: never
}

/** Compares each number of a union with the limit on its side of zero. */
type CompareWithin<S extends string, Min extends string, Max extends string> = S extends `-${infer Digits}`
  ? Compare<Digits, Min>
  : Compare<S, Max>

/** Compares two numbers by their digits. The longer one is larger; at equal length, the first different digit decides. */
type Compare<A extends string, B extends string, SoFar = '='> = A extends `${infer D}${infer As}`
  ? B extends `${infer M}${infer Bs}`
    ? Compare<As, Bs, SoFar extends '=' ? CompareDigit<D, M> : SoFar>
    : '>'
  : B extends ''
    ? SoFar
    : '<'

type CompareDigit<D extends string, M extends string> = D extends M
  ? '='
  : '0123456789' extends `${string}${D}${string}${M}${string}`
    ? '<'
    : '>'
