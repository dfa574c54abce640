/**
 * The type of integer literals within limits, with messages for the compiler to print.
 *
 * @since 0.1.0
 */

/**
 * `N` if it is a literal integer from `-Min` to `Max`. Otherwise a type that no number has, which says what is wrong in
 * the compiler's message: a fraction, a number out of range, or a number that is only known at run time, for which there
 * is the function `FromNumber`.
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
 * A type without values, whose parameter is a message.
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

/** Compares two numbers by their digits: the longer one is larger, among equally long ones the first difference counts. */
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
