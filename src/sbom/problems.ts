import { type Place, type Problem, type ProblemCode, type ProblemKind, startMet } from '../kit/index.ts'

/** What can be wrong with an SBOM. */
export const sbomProblems = {
  'sbom.cannot-read': {
    means: 'The SBOM could not be read from where it lies.',
    remedy: 'Check that the path leads to a file, and that you may read it.',
  },
  'sbom.not-an-sbom': {
    means: 'The file does not say that it is an SBOM of a kind that we know.',
    remedy:
      'Name an SBOM: CycloneDX says `bomFormat`, or begins with `bom` in XML; SPDX 2 says `spdxVersion`, SPDX 3 its `@context`.',
  },
  'sbom.in-an-envelope': {
    means: 'The file is a signed statement or an attestation that may hold an SBOM, but is none itself.',
    remedy: 'Take the SBOM out of it, after checking the signature, and name the file it was taken out to.',
  },
  'sbom.not-read-yet': {
    means: 'The SBOM is in a form that this version of Cradle does not read.',
    remedy: 'Have the tool that made it write CycloneDX as JSON or XML, or SPDX, or convert the file to one of them.',
  },
  'sbom.other-version': {
    means: 'The SBOM says a version of its format that this Cradle does not know, or none. It was read all the same.',
    remedy:
      'Have it made as CycloneDX 1.0 to 1.7 or SPDX 2.2, 2.3 or 3.0.1, and check that no component is missing here.',
  },
  'sbom.no-components': {
    means: 'The SBOM lists no component, so there is nothing in it to look up.',
    remedy: 'If the product has components, have the SBOM made again from its build or its lock files.',
  },
  'sbom.component-without-identity': {
    means: 'A component has no package URL that can be read, so no advisory can be looked up for it.',
    remedy: 'Have the tool that makes the SBOM write package URLs, or add `purl` to this component.',
  },
  'sbom.bad-purl': {
    means: 'A text that is given as a package URL is none. It was not used.',
    remedy: 'Correct it: `pkg:TYPE/NAMESPACE/NAME@VERSION`, with other characters percent-encoded, as its type asks.',
  },
  'sbom.bad-cpe': {
    means: 'A text that is given as a CPE name is none. It was not used.',
    remedy:
      'Correct it to a name of CPE 2.3, such as `cpe:2.3:a:openssl:openssl:3.0.0:*:*:*:*:*:*:*`, or leave it out.',
  },
  'sbom.flaw-without-id': {
    means: 'The SBOM tells of a vulnerability without its id, so nobody can tell which one it is. It was left out.',
    remedy: 'Give it the `id` under which it was published, such as that of its CVE or of its advisory.',
  },
  'sbom.version-missing': {
    means: 'A component has a package URL but no version, so nobody can tell which advisories concern it.',
    remedy: 'Have the SBOM made from what is installed or locked, or add the version to this component.',
  },
  'sbom.wrong-kind': {
    means: 'A value is of another kind than the format has in this place, or too long to be meant. It was left out.',
    remedy: 'Have the SBOM made again by a current version of its tool, or correct the value.',
  },
  'sbom.bad-line': {
    means: 'A line, or what begins on it, is not written as its format asks. It was left out.',
    remedy: 'Correct the line: a tag with a colon and its value, or a key with a colon and its value.',
  },
  'sbom.too-deep': {
    means: 'Components, lists or objects are nested deeper than we read. What is nested deeper was left out.',
    remedy: 'Check the tool that made the SBOM: no product is nested like this. List the components side by side.',
  },
  'sbom.too-large': {
    means: 'The SBOM, or one entry of it, is larger than we read. What stands after that was left out.',
    remedy: 'Make one SBOM for each part of the product, and name each of them.',
  },
  'sbom.cut-off': {
    means: 'The file ends before it is complete. What stands before its end was used.',
    remedy: 'Get the file again from where it came from; or have the SBOM made again.',
  },
  'sbom.not-json': {
    means: 'The file is not JSON, or not from this line on. What stands before was used.',
    remedy: 'Correct the line, or get the file again from where it came from.',
  },
  'sbom.not-valid': {
    means: 'The SBOM breaks a rule of the official schema of its format.',
    remedy: 'Correct this place, or have the SBOM made again by a current version of its tool.',
  },
  'sbom.not-checked': {
    means: 'There is no official schema by which this SBOM could be checked: none of its version, or of its form.',
    remedy: 'Have it made as CycloneDX in JSON or XML, or SPDX 2.2, 2.3 or 3.0.1 in JSON; or leave out --validate.',
  },
  'sbom.not-xml': {
    means: 'The file is not well-formed XML, or not from this line on. What stands before was used.',
    remedy: 'Correct the line, or get the file again from where it came from.',
  },
  'sbom.xml-entity': {
    means: 'The file declares or uses entities of its own. They were left as they are written: no SBOM needs them.',
    remedy: 'Write what the entity stands for in its place, or have the SBOM made again without a document type.',
  },
  'sbom.not-utf-8': {
    means: 'Some or all characters of the file cannot be read: they are not UTF-8, nor what the file says they are.',
    remedy: 'Save the file again with the encoding UTF-8.',
  },
} satisfies Readonly<Record<ProblemCode, ProblemKind>>

export type SbomProblemCode = keyof typeof sbomProblems

/** A problem of a code that is declared here, with the remedy that the code has in general. */
export function sbomProblem(code: SbomProblemCode, place: Place, says: string): Problem {
  return { code, place, says, remedy: sbomProblems[code].remedy }
}

/** Problems as they are met: an SBOM may have one for each of 100,000 components, and a person reads a few. */
export interface Notes {
  /** What it says is worked out only if it is shown. */
  readonly note: (code: SbomProblemCode, path: string | undefined, says: () => string) => void
  /** The same, of a line that is known. */
  readonly noteLine: (code: SbomProblemCode, line: number, says: () => string) => void
  /** The first of each code, and then how many more there are. */
  readonly problems: () => readonly Problem[]
}

/** An empty list of problems of a file. */
export function startNotes(file: string): Notes {
  const met = startMet<SbomProblemCode>(file)
  const add = (code: SbomProblemCode, place: Place, says: () => string): void =>
    met.add(code, () => sbomProblem(code, place, says()))
  return {
    note: (code, path, says) => add(code, path === undefined ? { file } : { file, path }, says),
    noteLine: (code, line, says) => add(code, { file, line }, says),
    problems: met.problems,
  }
}
