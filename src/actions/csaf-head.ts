import type { Dossier } from '../dossier/index.ts'
import type { Read } from '../kit/index.ts'
import { vexProblem } from '../vulnerabilities/vex.ts'
import type { CsafHead } from '../vulnerabilities/vex-writing.ts'

/** Whether an address can name an issuing party. */
function isAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
}

/** What a CSAF document wants beyond what it tells. Problems: vex.no-namespace, vex.no-tracking-id. */
export function csafHead(
  { file: { operator, contacts } }: Dossier,
  title: string,
  trackingId: string | undefined,
  file: string,
): Read<CsafHead | undefined> {
  const { website } = operator
  const id = trackingId?.trim()
  const problems = [
    ...(isAddress(website) ? [] : [vexProblem('vex.no-namespace', { file }, 'The operator has no website.')]),
    ...(id ? [] : [vexProblem('vex.no-tracking-id', { file: '--tracking-id' }, 'There is no id.')]),
  ]
  if (!isAddress(website) || !id) return { value: undefined, problems }
  const isMaker = operator.role === undefined || operator.role === 'manufacturer'
  const contact = contacts?.vulnerabilities
  return {
    value: {
      namespace: website,
      trackingId: id,
      category: isMaker ? 'vendor' : 'other',
      ...(contact !== undefined && { contact }),
      title,
    },
    problems,
  }
}
