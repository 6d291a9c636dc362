/** A version of somebody who built a package anew, perhaps mending it without another version. */
export interface Rebuild {
  /** `redhat-00001` */
  readonly mark: string
  /** The version of what was built anew. */
  readonly original: string
}

/**
 * How those who build libraries anew mark them, at the end of the version: Red Hat and JBoss, Red Hat's and Fedora's
 * RPMs, Debian and Ubuntu, Cloudera, MapR, Amazon EMR, Atlassian, WSO2, Chainguard, Root and TuxCare.
 */
const marks: readonly RegExp[] = [
  /[.-](redhat-\d+)$/i,
  /[.-](jbossorg-\d+)$/i,
  /(?:-\d+)?[.+~-]((?:el|fc)\d+(?:[._]\d+)*)$/i,
  /[-+~.](?:\d+)?(ubuntu\d[\w.~]*)$/i,
  /(?:-\d+)?[+~](deb\d+u\d+)$/i,
  /[-+~.](dfsg\d*)(?:-[\w.+~]+)?$/i,
  /[.-](cdh\d[\d.]*)$/i,
  /-(mapr-\d+)$/i,
  /[.-](amzn-\d+)$/i,
  /-(atlassian(?:-[a-z]+)?-\d+)$/i,
  /\.(wso2v\d+)$/i,
  /[-+.](?:0\.)?(cgr\.\d+)$/i,
  /[-+.](root\.io\.\d+)$/i,
  /[-+.](tuxcare\.\d+)$/i,
]

/** Seal writes `+sp1` and `-sp1`. In Maven the latter is how many libraries call a service pack of their own. */
const sealed = /\+(sp\d+)$/i
const sealedOutsideMaven = /[+-](sp\d+)$/i

/** A part of every mark. Most versions have none of these, and are soon known to have no mark. */
const hint = /redhat|jbossorg|(?:el|fc|ubuntu|deb|cdh)\d|dfsg|mapr|amzn|atlassian|wso2v|cgr|root\.io|tuxcare|[+-]sp\d/i

/** Longer texts are no versions. */
const longest = 256

/**
 * The mark of a rebuild in the version of a library, and the version without it. The range of the original alone does not
 * tell whether a rebuild is affected. The versions of distributions say `el9` of themselves, and are none.
 */
export function rebuildOf(ecosystem: string, version: string): Rebuild | undefined {
  if (version.length > longest || !hint.test(version)) return undefined
  for (const mark of [...marks, ecosystem === 'Maven' ? sealed : sealedOutsideMaven]) {
    const found = mark.exec(version)
    const [, name] = found ?? []
    if (found && name !== undefined && found.index > 0) return { mark: name, original: version.slice(0, found.index) }
  }
  return undefined
}
