/**
 * In which fields of the form a report gives what the Act asks it to tell, by the words of that content. The Act knows no
 * form, and the form does not say which field answers to which point of it: the pairs are our reading.
 */
export const contentInForm: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'the Member States in which, as far as you are aware, the product has been made available': ['memberStates'],
  'whether unlawful or malicious acts are suspected to have caused it': ['suspectedMalicious'],
  'general information about the product': ['productName', 'productVersion'],
  'the general nature of the exploit and of the vulnerability': ['generalInformation'],
  'general information about the nature of the incident': ['incidentNature'],
  'an initial assessment of the incident': ['initialAssessment'],
  'corrective or mitigating measures taken': ['measuresTaken'],
  'corrective or mitigating measures that users can take': ['measuresForUsers'],
  'how sensitive you consider the information to be': ['sensitivity'],
  'a description of the vulnerability, with its severity and impact': ['generalInformation', 'severity', 'impact'],
  'information on any malicious actor that has exploited it or is exploiting it': ['maliciousActor'],
  'details about the security update or other corrective measures made available': ['updateDetails'],
  'a detailed description of the incident, with its severity and impact': ['incidentNature', 'severity', 'impact'],
  'the type of threat or root cause that is likely to have triggered it': ['rootCause'],
  'mitigation measures applied and under way': ['mitigationOngoing'],
  'the relevant updates on how it stands': ['summary'],
}
