/** Something we must mend, as against a problem, which a person can. The entry point shows it as an internal error. */
class Bug extends Error {
  override readonly name = 'Bug'
}

/** Says that the program contradicts itself. Never used for what a person typed. */
export function bug(message: string): never {
  throw new Bug(message)
}
