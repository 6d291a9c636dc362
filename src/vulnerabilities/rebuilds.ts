/** How those who build packages anew mark them: what they mended stands under the version of what they built. */
const marks: readonly RegExp[] = [
  /[.-](redhat-\d+)$/i,
  /[.-](jbossorg-\d+)$/i,
  /[.-]?(el\d+(?:_\d+)?)$/i,
  /\+(sp\d+)$/i,
]

/**
 * The mark of a rebuild in a version, such as `redhat-00001`: the range of the original alone does not tell whether it is
 * affected, since the rebuild may have been mended without another version.
 */
export function rebuildOf(version: string): string | undefined {
  return marks.map(mark => mark.exec(version)?.[1]).find(found => found !== undefined)
}
