/** How the versions of one ecosystem are told apart and ordered. Everything here is pure and ends soon, whatever the text. */
export interface Order {
  /** Whether a text is one version that can be placed. A range, a branch, a commit or a placeholder is none. */
  readonly isVersion: (text: string) => boolean
  /** Below zero where a comes before b, above where after, 0 where they are the same version. */
  readonly compare: (a: string, b: string) => number
  /**
   * A printable ASCII text, without `"` and `\`, that sorts by code unit as its version does among all of the ecosystem.
   * Undefined for a version that has no such text; a scheme whose order has none lacks this function.
   */
  readonly key?: (version: string) => string | undefined
  /** The version that advisories speak of, without what whoever built it anew added to it. */
  readonly published?: (version: string) => string
}
