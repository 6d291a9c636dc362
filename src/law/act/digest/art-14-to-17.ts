import type { Cite } from '../index.ts'

/** What Articles 14 to 17 of the Act say, provision by provision, in our own words: reporting. */
export const articles14To17 = {
  'Art. 14':
    'Obliges manufacturers to notify actively exploited vulnerabilities and severe incidents to the coordinator CSIRT and ENISA, in stages that begin within 24 hours, and to inform users. It applies from 11 September 2026, also to in-scope products placed on the market earlier than 11 December 2027 (Art. 69(3)).',
  'Art. 14(1)':
    'A manufacturer that becomes aware of an actively exploited vulnerability contained in its product must notify it, via the single reporting platform, at the same time to the CSIRT designated as coordinator, found by Art. 14(7), and to ENISA.',
  'Art. 14(2)':
    'An actively exploited vulnerability is notified in three stages, the later two unless the information was already provided: without undue delay, an early warning within 24 hours and a notification within 72 hours of becoming aware; a final report within 14 days of a corrective or mitigating measure becoming available.',
  'Art. 14(2)(a)':
    'Early warning of an actively exploited vulnerability: at the latest 24 hours after the manufacturer becomes aware of it, and without undue delay. Where applicable, it names the Member States in which the manufacturer knows the product has been made available.',
  'Art. 14(2)(b)':
    'Vulnerability notification: without undue delay, at the latest 72 hours after becoming aware of the actively exploited vulnerability, unless already provided. As available: general information on product, exploit and vulnerability, measures taken, measures for users and, where applicable, how sensitive the manufacturer deems it.',
  'Art. 14(2)(c)':
    'Final report on an actively exploited vulnerability: no later than 14 days from when a corrective or mitigating measure is available, unless the information was already provided. It contains at least what points (i) to (iii) list.',
  'Art. 14(2)(c)(i)':
    'The final report on an actively exploited vulnerability must describe the vulnerability, its severity and its impact.',
  'Art. 14(2)(c)(ii)':
    'The final report on an actively exploited vulnerability must give, where available, information on any malicious actor that has exploited it or still does.',
  'Art. 14(2)(c)(iii)':
    'The final report on an actively exploited vulnerability must detail the security update, or other corrective measures, made available as a remedy.',
  'Art. 14(3)':
    'A manufacturer that becomes aware of a severe incident having an impact on the security of its product must notify it, via the single reporting platform, at the same time to the CSIRT designated as coordinator, found by Art. 14(7), and to ENISA.',
  'Art. 14(4)':
    'A severe incident is notified in three stages, the later two unless the information was already provided: without undue delay, an early warning within 24 hours and a notification within 72 hours of becoming aware; a final report within one month after submitting the 72-hour notification.',
  'Art. 14(4)(a)':
    'Early warning of a severe incident: without undue delay, and at the latest 24 hours after the manufacturer becomes aware of it. It says at least whether unlawful or malicious acts are the suspected cause and, where applicable, in which Member States the manufacturer knows the product has been made available.',
  'Art. 14(4)(b)':
    'Incident notification: without undue delay, at the latest 72 hours after becoming aware of the severe incident, unless already provided. Where available: general information on its nature, a first assessment, measures taken, measures for users and, where applicable, how sensitive the manufacturer deems the information.',
  'Art. 14(4)(c)':
    'Final report on a severe incident: within one month after the 72-hour incident notification was submitted, unless the information was already provided. It contains at least what points (i) to (iii) list.',
  'Art. 14(4)(c)(i)':
    'The final report on a severe incident must describe the incident in detail, with its severity and impact.',
  'Art. 14(4)(c)(ii)':
    'The final report on a severe incident must name the type of threat, or the root cause, that probably triggered it.',
  'Art. 14(4)(c)(iii)':
    'The final report on a severe incident must set out the mitigation measures applied and those still under way.',
  'Art. 14(5)':
    'For the duty to report, an incident having an impact on the security of the product is severe if point (a), on sensitive or important data or functions, or point (b), on malicious code, is met.',
  'Art. 14(5)(a)':
    'An incident with an impact on product security is severe if it harms, or is capable of harming, how the product protects sensitive or important data or functions in their availability, authenticity, integrity or confidentiality. Point (b) is the alternative.',
  'Art. 14(5)(b)':
    "An incident with an impact on product security is severe if through it malicious code has been, or is capable of being, introduced or executed in the product or in a user's network and information systems. Point (a) is the alternative.",
  'Art. 14(6)':
    'Where necessary, the coordinator CSIRT that first receives a notification may ask the manufacturer for an intermediate report on how the actively exploited vulnerability or severe incident stands.',
  'Art. 14(7)':
    'Notifications go through the single reporting platform to the coordinator CSIRT of the Member State of main establishment in the Union; if there is none, of the Member State found in the order representative, importer, distributor, users. ENISA has access at the same time.',
  'Art. 14(7), first subparagraph':
    'Notifications must be submitted on the single reporting platform, at the electronic end-point of the coordinator CSIRT of the Member State in which the manufacturer has its main establishment in the Union, and be accessible to ENISA at the same time.',
  'Art. 14(7), second subparagraph':
    'The main establishment is in the Member State where decisions on the cybersecurity of the products are predominantly taken or, if that cannot be determined, where the manufacturer has its establishment with the most employees in the Union.',
  'Art. 14(7), third subparagraph':
    'A manufacturer with no main establishment in the Union notifies the coordinator CSIRT of the Member State found, on the information it has, in the order of points (a) to (d): its authorised representative, importer, distributor, users.',
  'Art. 14(7)(a)':
    'First in the order for a manufacturer with no main establishment in the Union: the Member State of the authorised representative that acts for the highest number of its products.',
  'Art. 14(7)(b)':
    'Second in the order for a manufacturer with no main establishment in the Union: the Member State of the importer that places the highest number of its products on the market.',
  'Art. 14(7)(c)':
    'Third in the order for a manufacturer with no main establishment in the Union: the Member State of the distributor that makes the highest number of its products available on the market.',
  'Art. 14(7)(d)':
    'Last in the order for a manufacturer with no main establishment in the Union: the Member State where the highest number of users of its products are.',
  'Art. 14(7), fourth subparagraph':
    'A manufacturer that reports where most of its users are (Art. 14(7)(d)) may send notifications of later exploited vulnerabilities or severe incidents to the coordinator CSIRT to which it reported first.',
  'Art. 14(8)':
    'The manufacturer, once aware, must inform impacted users, where appropriate all users, of the exploited vulnerability or severe incident and, where necessary, of risk mitigation and corrective measures; where appropriate in structured, machine-readable form. If it is not timely, notified CSIRTs may inform them, where proportionate and necessary.',
  'Art. 14(9)':
    'The Commission must adopt by 11 December 2025, in cooperation with the CSIRTs network and ENISA, delegated acts on the terms under which cybersecurity-related grounds may delay passing on notifications (Art. 16(2)). It adopted Reg. (EU) 2026/881.',
  'Art. 14(10)':
    'The Commission may specify format and procedure of notifications under Art. 14, 15 and 16 further, by implementing acts under the examination procedure, in cooperation with the CSIRTs network and ENISA.',
  'Art. 15':
    'Lets anyone report vulnerabilities, cyber threats, incidents and near misses voluntarily, and protects those who do. It applies from 11 December 2027: Art. 71(2) does not bring it forward.',
  'Art. 15(1)':
    'Any natural or legal person, manufacturers included, may voluntarily notify a coordinator CSIRT or ENISA of any vulnerability contained in a product and of cyber threats that could affect its risk profile.',
  'Art. 15(2)':
    'Any natural or legal person, manufacturers included, may voluntarily notify a coordinator CSIRT or ENISA of any incident having an impact on the security of a product and of near misses that could have become one.',
  'Art. 15(3)':
    'The coordinator CSIRT or ENISA must process voluntary notifications by the procedure of Art. 16; the CSIRT may deal with mandatory ones first.',
  'Art. 15(3), first subparagraph':
    'The coordinator CSIRT or ENISA must process voluntary notifications by the procedure of Art. 16.',
  'Art. 15(3), second subparagraph':
    'The CSIRT designated as coordinator may process mandatory notifications with priority over voluntary ones.',
  'Art. 15(4)':
    'If anyone but the manufacturer voluntarily notifies a vulnerability that is actively exploited, or a severe incident, the CSIRT designated as coordinator must inform the manufacturer without undue delay.',
  'Art. 15(5)':
    'Coordinator CSIRTs and ENISA must keep what a notifier provides confidential and appropriately protected. A voluntary report must not burden its author with duties that would not exist without it; preventing, detecting, investigating and prosecuting crime is unaffected.',
  'Art. 16':
    'Establishes the single reporting platform, run by ENISA, and says how CSIRTs pass notifications on and when they may wait. By the letter of Art. 71(2) it applies from 11 December 2027, though Art. 14 requires reporting via the platform from 11 September 2026.',
  'Art. 16(1)':
    'ENISA must establish a single reporting platform for mandatory (Art. 14(1) and (3)) and voluntary (Art. 15(1) and (2)) notifications and manage and maintain its daily operation. Member States and ENISA must be able to set up their own electronic end-points.',
  'Art. 16(2)':
    'The coordinator CSIRT that first receives a notification must pass it on without delay to those of the other Member States concerned. It may wait, exceptionally, on justified cybersecurity-related grounds; in particularly exceptional circumstances ENISA too gets only limited information at first.',
  'Art. 16(2), first subparagraph':
    'The coordinator CSIRT that first receives a notification must pass it on, without delay and via the platform, to the coordinator CSIRTs on whose territory, as the manufacturer has indicated, the product has been made available.',
  'Art. 16(2), second subparagraph':
    'In exceptional circumstances, in particular if the manufacturer asks and given the sensitivity it indicated, passing on may be delayed on justified cybersecurity-related grounds for as long as strictly necessary. A CSIRT that withholds must immediately tell ENISA so, with reasons and the time when it will pass it on.',
  'Art. 16(2), third subparagraph':
    'In particularly exceptional circumstances, if the 72-hour notification indicates (a), (b) or (c), ENISA at first learns only that it was made, general facts on product and exploit, and that security grounds were raised. If it sees a systemic risk to security in the internal market, it must recommend full dissemination.',
  'Art. 16(2)(a)':
    'One of three alternative reasons to give ENISA only limited information at first: the manufacturer indicates active exploitation by a malicious actor, as far as is known in no Member State but that of the CSIRT it notified.',
  'Art. 16(2)(b)':
    'One of three alternative reasons to give ENISA only limited information at first: the manufacturer indicates that passing the vulnerability on at once would probably supply information against the essential interests of the Member State of the CSIRT it notified.',
  'Art. 16(2)(c)':
    'One of three alternative reasons to give ENISA only limited information at first: the manufacturer indicates that passing the vulnerability on would pose an imminent high cybersecurity risk.',
  'Art. 16(3)':
    'After a notification of an actively exploited vulnerability or severe incident, coordinator CSIRTs must give the market surveillance authorities of their Member State the notified information these need for their duties under the Act.',
  'Art. 16(4)':
    'ENISA must take appropriate and proportionate measures, organisational, operational and technical, against risks to the security of the platform and the information on it, and notify any security incident affecting the platform to the CSIRTs network and the Commission without undue delay.',
  'Art. 16(5)':
    'With the CSIRTs network, ENISA must provide and implement specifications for establishing, maintaining and securely operating the platform and its end-points; they must ensure that a vulnerability without an available corrective or mitigating measure is shared under strict security protocols and only with those who need to know.',
  'Art. 16(6)':
    'If a coordinator CSIRT learned of an actively exploited vulnerability through coordinated vulnerability disclosure, the CSIRT first notified may, on justified cybersecurity-related grounds, delay passing it on, no longer than strictly necessary and until the parties to it consent. Manufacturers may still notify voluntarily.',
  'Art. 17':
    'Says what is done with notifications (crisis coordination, public information, trend reports, vulnerability database), that notifying alone does not increase liability, and that CSIRTs run a helpdesk. It applies from 11 December 2027: Art. 71(2) does not bring it forward.',
  'Art. 17(1)':
    'ENISA may pass notified information to EU-CyCLONe, the European network for cyber crises, if it matters for coordinated operational management of large-scale incidents and crises; to judge that, it may consider technical analyses of the CSIRTs network, where available.',
  'Art. 17(2)':
    'Where the public must know so that a severe incident can be prevented or mitigated or an ongoing one handled, or disclosure is otherwise in the public interest, the coordinator CSIRT may, after consulting the manufacturer and where appropriate with ENISA, inform the public or oblige the manufacturer to do so.',
  'Art. 17(3)':
    'Every 24 months ENISA must send the NIS Cooperation Group a technical report on emerging trends in product cybersecurity risks, based on the notifications; the first within 24 months of 11 September 2026, when Art. 14 starts to apply. What is relevant also enters its state-of-cybersecurity report.',
  'Art. 17(4)':
    'The mere fact of notifying, mandatory or voluntary, must not expose the notifier to increased liability.',
  'Art. 17(5)':
    'Once a security update or other corrective or mitigating measure is available, ENISA must, in agreement with the manufacturer, add the publicly known vulnerability notified under Art. 14(1) or 15(1) to the European vulnerability database.',
  'Art. 17(6)':
    'Coordinator CSIRTs must offer manufacturers helpdesk support on reporting under Art. 14, in particular micro, small and medium-sized enterprises.',
} as const satisfies Partial<Record<Cite, string>>
