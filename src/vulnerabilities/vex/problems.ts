import { type Place, type Problem, type ProblemCode, type ProblemKind, startMet } from '../../kit/index.ts'

/** What can be wrong with a VEX document, or with a decision on a finding. */
export const vexProblems = {
  'vex.cannot-read': {
    means: 'The VEX document could not be read from where it lies.',
    remedy: 'Check that the path leads to a file, and that you may read it.',
  },
  'vex.not-vex': {
    means: 'The file is no VEX document of a kind that we know.',
    remedy: 'Name an OpenVEX, CycloneDX or CSAF document in JSON; other files do not belong among these.',
  },
  'vex.no-sbom': {
    means: 'VEX was given, and no SBOM in which anything could be found that it speaks of.',
    remedy: 'Name the SBOM of the product, too: cradle scan sbom.json vex.json.',
  },
  'vex.too-large': {
    means: 'The VEX document holds more than we read. What stands after that was left out, and decides nothing.',
    remedy: 'Divide the document, or take only the part of it that concerns the product.',
  },
  'vex.wrong-kind': {
    means: 'A value is of another kind than the format has in this place. The statement that needs it was left out.',
    remedy: 'Correct the value, or have the document made again by a current version of its tool.',
  },
  'vex.unknown-status': {
    means: 'A statement says a status that VEX does not have. It was left out.',
    remedy: 'Write not_affected, affected, fixed or under_investigation.',
  },
  'vex.unknown-justification': {
    means: 'The reason for not being affected is none of the five labels of VEX. It was left out.',
    remedy:
      'Write component_not_present, vulnerable_code_not_present, vulnerable_code_not_in_execute_path, vulnerable_code_cannot_be_controlled_by_adversary or inline_mitigations_already_exist.',
  },
  'vex.no-reason': {
    means:
      'A statement says "not affected" and gives neither a justification nor an impact statement. It was left out.',
    remedy: 'Add a justification; or say in an impact statement why it is not affected.',
  },
  'vex.no-flaw': {
    means: 'A statement does not say of which vulnerability it speaks. It was left out.',
    remedy: 'Name the vulnerability by its id, such as its CVE.',
  },
  'vex.no-product': {
    means: 'A statement does not say of which product or component it speaks. It was left out.',
    remedy: 'Name the product or the component, best by its package URL.',
  },
  'vex.unknown-finding': {
    means: 'A decision is to be taken on a flaw or a component that was not found in the SBOMs of the product.',
    remedy: 'Name the id of a finding as cradle check shows it, and with --component its package URL or its name.',
  },
  'vex.no-action': {
    means: 'Of what is affected, VEX wants to know what to do about it.',
    remedy: 'Say it with --action, or with --because.',
  },
  'vex.no-author': {
    means: 'A decision has no author. Whoever reads it must know whom to ask.',
    remedy: 'Give your name: --by "A. Martin".',
  },
  'vex.bad-versions': {
    means:
      'The versions that a decision is to cover are none of the ecosystem, no range, or not those that were found.',
    remedy: 'Give a list such as 1.2.0,1.2.1, a range such as vers:npm/>=1.2.0|<1.3.0, or * for all versions.',
  },
  'vex.past-until': {
    means: 'The day until which a decision is to hold has passed.',
    remedy: 'Give a day to come with --until, or leave it out.',
  },
  'vex.in-conflict': {
    means: 'Two authors contradict each other on the same flaw in the same component. Neither was published.',
    remedy: 'Have one of them take back what they said: cradle vex add with the same name of the author.',
  },
  'vex.nothing-decided': {
    means: 'There is no decision on the product that could be published.',
    remedy: 'Decide on a finding first: cradle vex add.',
  },
  'vex.no-publisher': {
    means: 'A VEX document says who publishes it, and the product file does not.',
    remedy: 'Write `operator: { name: … }` in cra.yaml.',
  },
  'vex.no-product-name': {
    means: 'A VEX document names the product that it speaks of, and neither the product file nor an SBOM does.',
    remedy: 'Write `product: { id: …, name: …, version: … }` in cra.yaml.',
  },
  'vex.no-namespace': {
    means: 'CSAF wants an address that is under the control of whoever publishes, and the product file has none.',
    remedy: 'Write `operator: { website: https://… }` in cra.yaml.',
  },
  'vex.no-tracking-id': {
    means: 'A CSAF document has an id that its publisher gives it and never gives another. It cannot be made up here.',
    remedy: 'Give it with --tracking-id.',
  },
  'vex.not-a-moment': {
    means: 'A time stamp is none. The statement counts as one without a time, which replaces no other.',
    remedy: 'Write the instant with its offset (RFC 3339), such as 2027-12-11T09:00:00Z.',
  },
} satisfies Readonly<Record<ProblemCode, ProblemKind>>

export type VexProblemCode = keyof typeof vexProblems

/** A problem of a code that is declared here, with the remedy that the code has in general. */
export function vexProblem(code: VexProblemCode, place: Place, says: string): Problem {
  return { code, place, says, remedy: vexProblems[code].remedy }
}

/** Problems as they are met in one document, which may have one for each of 100,000 statements. */
export interface VexNotes {
  readonly note: (code: VexProblemCode, path: string | undefined, says: string) => void
  readonly problems: () => readonly Problem[]
}

/** An empty list of problems of a document. */
export function startVexNotes(file: string): VexNotes {
  const met = startMet<VexProblemCode>(file)
  return {
    note: (code, path, says) =>
      met.add(code, () => vexProblem(code, path === undefined ? { file } : { file, path }, says)),
    problems: met.problems,
  }
}
