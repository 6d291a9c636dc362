import type { Place, Problem, ProblemCode, ProblemKind } from '../kit/index.ts'

/** What can be wrong with advisory data and the folder that holds them. */
export const feedProblems = {
  'feeds.cannot-read': {
    means: 'A file or folder that was named could not be read.',
    remedy: 'Check that it is there, and that you may read it.',
  },
  'feeds.not-recognised': {
    means: 'The file holds none of what can be imported. It was left out.',
    remedy:
      'Give OSV records (JSON, NDJSON, a zip of them, each also compressed by gzip), a list of exploited flaws (the KEV catalogue of CISA, the EU KEV, answers of EUVD) as JSON, EPSS scores or the ids of EUVD as CSV.',
  },
  'feeds.cut-off': {
    means: 'The file ends in the middle of something, or its compression is damaged. None of it was used.',
    remedy: 'Get the file again from where it came from, and compare its size or hash.',
  },
  'feeds.bundle-damaged': {
    means: 'A bundle is not what it says it is: a hash, a length or a file in it differs. None of it was used.',
    remedy: 'Export it again where it comes from (cradle feeds export FILE), or carry it over again.',
  },
  'feeds.too-large': {
    means: 'The file, or something in it, is larger than we read.',
    remedy: 'Check that this is the right file.',
  },
  'feeds.bad-record': {
    means: 'Records in the file could not be read. They were skipped and counted; the others were used.',
    remedy: 'Get the file again from where it came from; if they are still there, tell whoever publishes it.',
  },
  'feeds.part-of-list': {
    means:
      'The file holds a part of a list of exploited flaws. It was used, and what was imported of that list before stays.',
    remedy:
      'Import the whole list: https://euvdservices.enisa.europa.eu/api/kev/dump, or all pages of the search at once.',
  },
  'feeds.nothing-usable': {
    means: 'None of what was given could be imported. The reference is as it was.',
    remedy:
      'See the problems above, and give files or folders that hold advisories, a list of exploited flaws or EPSS scores.',
  },
  'feeds.busy': {
    means: 'Another import into the same reference was not done in time.',
    remedy: 'Wait until it is done, then run the command again.',
  },
  'feeds.cannot-write': {
    means: 'The folder of the reference could not be written to. The reference is as it was.',
    remedy:
      'Check that there is room on the disk and that you may write there, or name another folder: --reference DIR.',
  },
  'feeds.offline': {
    means: 'The server of a source could not be reached. The source is as it was.',
    remedy:
      'Check the network; behind a proxy set HTTPS_PROXY, with a mirror CRADLE_MIRROR or CRADLE_MIRROR_OSV (KEV, EUVD, EU_KEV, EPSS). Without a network: cradle feeds export FILE elsewhere, and cradle feeds import FILE here.',
  },
  'feeds.not-fetched': {
    means: 'A source could not be fetched to its end. It is as it was; what came of it is gone on with next time.',
    remedy: 'Run the command again later. Behind a proxy set HTTPS_PROXY; with a mirror of your own, CRADLE_MIRROR.',
  },
  'feeds.not-there': {
    means: 'There is nothing at the address of a source. The source is as it was.',
    remedy:
      'Check the name of the ecosystem, as OSV.dev writes it, or the address of your mirror. If the publisher moved it, get the file yourself: cradle feeds import FILE.',
  },
  'feeds.download-damaged': {
    means: 'What came for a source is not what is published there, or was damaged. None of it was used.',
    remedy:
      'Run the command again; if it stays so, open the address in a browser: a proxy or a mirror may answer instead.',
  },
  'feeds.no-such-source': {
    means: 'A flag names an ecosystem that we do not match.',
    remedy: 'Write it as OSV.dev does, several with commas: --ecosystem npm,PyPI.',
  },
  'feeds.reference-damaged': {
    means: 'The imported reference cannot be read as it was written, or was written by another version of Cradle.',
    remedy: 'Fetch or import the sources again: cradle feeds update, or cradle feeds import FILE….',
  },
  'feeds.no-reference': {
    means: 'There is no reference in the folder that was named for it.',
    remedy: 'Import one into it: cradle feeds import FILE… --reference DIR; or name the folder that holds it.',
  },
} as const satisfies Readonly<Record<ProblemCode, ProblemKind>>

/** A problem of a code that is declared here, with the remedy that the code has in general. */
export function feedProblem(code: keyof typeof feedProblems, place: Place, says: string): Problem {
  return { code, place, says, remedy: feedProblems[code].remedy }
}

/** How many records of a file or source were skipped because they could not be read. */
export function badRecords(file: string, bad: number): Problem {
  const says =
    bad === 1 ? '1 record could not be read and was skipped.' : `${bad} records could not be read and were skipped.`
  return feedProblem('feeds.bad-record', { file }, says)
}
