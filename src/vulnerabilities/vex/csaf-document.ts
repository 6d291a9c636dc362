/** What CSAF wants to be told beyond what other formats do: none of it can be made up. */
export interface CsafHead {
  /** What names the issuing party for ever: an address under its control. */
  readonly namespace: string
  readonly trackingId: string
  readonly category: 'vendor' | 'other'
  readonly contact?: string
  readonly title: string
}

/** What stands of a document beside its head: the profile, how far it is, and by whom. */
export interface CsafDocument {
  readonly profile: 'csaf_vex' | 'csaf_security_advisory' | 'csaf_security_incident_response'
  readonly by: string
  readonly date: string
  /** A draft has the version 0: it was given to nobody. */
  readonly status: 'final' | 'draft'
  readonly summary: string
}

/** The part `document` of a CSAF 2.0 document (3.2.1), without notes. */
export function documentOf({ profile, by, date, status, summary }: CsafDocument, head: CsafHead) {
  const version = status === 'draft' ? '0' : '1'
  return {
    category: profile,
    csaf_version: '2.0',
    lang: 'en',
    publisher: {
      category: head.category,
      name: by,
      namespace: head.namespace,
      ...(head.contact !== undefined && { contact_details: head.contact }),
    },
    title: head.title,
    tracking: {
      id: head.trackingId,
      status,
      version,
      initial_release_date: date,
      current_release_date: date,
      revision_history: [{ number: version, date, summary }],
    },
  }
}
