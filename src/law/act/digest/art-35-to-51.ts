import type { Cite } from '../index.ts'

/** What Articles 35 to 51 (Chapter IV) ask, in our own words: notifying authorities and notified bodies. */
export const articles35To51 = {
  'Art. 35':
    'Has Member States notify bodies authorised to assess conformity, and aim for enough of them. It opens Chapter IV (Art. 35 to 51), which applies since 11 June 2026.',
  'Art. 35(1)':
    'Member States must notify bodies authorised to assess conformity under the Act to the other Member States and the Commission.',
  'Art. 35(2)':
    'Member States must strive for enough notified bodies in the Union by 11 December 2026, so that conformity assessment does not become a bottleneck or hinder market entry.',

  'Art. 36':
    'Has each Member State designate a notifying authority, and says which tasks that authority may entrust to others.',
  'Art. 36(1)':
    'Each Member State must designate a notifying authority, responsible for the procedures by which conformity assessment bodies are assessed, designated, notified and monitored, compliance with Art. 41 (subsidiaries and subcontracting) included.',
  'Art. 36(2)':
    'Member States may leave this assessment and monitoring to a national accreditation body as defined in Reg. (EC) No 765/2008 and in line with it.',
  'Art. 36(3)':
    'A non-governmental body to which the notifying authority entrusts assessment, notification or monitoring must be a legal entity, meet Art. 37 with the necessary changes, and have arrangements covering liabilities from its activities.',
  'Art. 36(4)': 'The notifying authority remains fully responsible for what the body entrusted under paragraph 3 does.',

  'Art. 37':
    'Sets requirements for notifying authorities: no conflicts of interest, impartiality, separated decisions, no competing services, confidentiality, enough competent staff.',
  'Art. 37(1)':
    'A notifying authority must be set up so that conflicts of interest with conformity assessment bodies do not arise.',
  'Art. 37(2)':
    'A notifying authority must be organised and work in a way that protects its objectivity and impartiality.',
  'Art. 37(3)':
    'Within a notifying authority, the competent persons who decide on a notification must not be those who assessed the body.',
  'Art. 37(4)':
    'A notifying authority must not offer or provide what conformity assessment bodies do, or consultancy, on a commercial or competitive basis.',
  'Art. 37(5)': 'A notifying authority must keep the information it obtains confidential.',
  'Art. 37(6)': 'A notifying authority must have enough competent staff to do its tasks properly.',

  'Art. 38':
    'Makes the procedures of Member States for assessing, notifying and monitoring bodies known to the Commission and the public.',
  'Art. 38(1)':
    'Member States must tell the Commission how they assess and notify conformity assessment bodies and monitor notified bodies, and of any change to this.',
  'Art. 38(2)': 'The Commission must publish what Member States tell it under paragraph 1.',

  'Art. 39':
    'Lists what a conformity assessment body must fulfil in order to be notified: independence, impartiality, competence, means, insurance, secrecy and fair terms.',
  'Art. 39(1)': 'A conformity assessment body that is to be notified must meet all of paragraphs 2 to 12.',
  'Art. 39(2)': 'The body must be a legal person established under national law.',
  'Art. 39(3)':
    'The body must be a third party, independent of the organisation or product it assesses. A body belonging to an association of undertakings in the field can count as one, if it is shown to be independent and without any conflict of interest.',
  'Art. 39(3), first subparagraph':
    'The body must be a third party, independent of any organisation or product it assesses.',
  'Art. 39(3), second subparagraph':
    'A body in a business association or professional federation of undertakings that design, develop, make, provide, assemble, use or maintain products it assesses may count as a third party, if it is shown to be independent and without any conflict of interest.',
  'Art. 39(4)':
    'The body, its top management and its assessment staff must have no part in the products they assess (use that is needed, or personal, apart), represent nobody who has, and do nothing, consultancy above all, that may conflict with their independence or integrity. Subsidiaries and subcontractors must not impair this.',
  'Art. 39(4), first subparagraph':
    'The body, its top management and its assessment staff must not design, develop, manufacture, supply, import, distribute, install, buy, own, use or maintain the products they assess, nor be authorised representative of someone who does. Use that the body’s own operations need, and personal use, remain allowed.',
  'Art. 39(4), second subparagraph':
    'The body, its top management and assessment staff must not directly help to design, develop, make, import, distribute, market, install, use or maintain what they assess, nor represent those who do, nor do anything, consultancy above all, that may conflict with independent judgement or integrity in their task.',
  'Art. 39(4), third subparagraph':
    'The body must ensure that what its subsidiaries or subcontractors do leaves its assessments confidential, objective and impartial.',
  'Art. 39(5)':
    'The body and its staff must assess with the highest professional integrity and the technical competence the field requires, free from all pressures and inducements, above all financial ones, that might influence judgement or results, especially from those interested in the results.',
  'Art. 39(6)':
    'The body must be able to do all tasks of Annex VIII for which it is notified, itself or through others under its responsibility, and always have the staff, documented procedures, means, equipment and facilities this needs.',
  'Art. 39(6), first subparagraph':
    'The body must be able to do all tasks of Annex VIII for which it is notified, whether it does them itself or others do them for it and under its responsibility.',
  'Art. 39(6), second subparagraph':
    'For each procedure, and for each kind or category of product, that it is notified for, the body must at all times have the necessary staff (a), descriptions of procedures (b) and procedures adapted to the undertaking and product (c).',
  'Art. 39(6)(a)':
    'The body must at all times have staff with technical knowledge and enough suitable experience for its assessment tasks.',
  'Art. 39(6)(b)':
    'The body must at all times have descriptions of how it assesses, so that this is transparent and reproducible, and appropriate policies and procedures that keep its work as a notified body apart from its other work.',
  'Art. 39(6)(c)':
    'The body must at all times have procedures that take due account of an undertaking’s size, sector and structure, of how complex the product technology is, and of mass or serial production.',
  'Art. 39(6), third subparagraph':
    'The body must have the means to do the technical and administrative work of assessment properly, and access to all equipment or facilities needed.',
  'Art. 39(7)':
    'Staff who assess must be trained, know the requirements of their assessments and have authority to do them, understand Annex I and the related standards and law, and be able to write the certificates, records and reports.',
  'Art. 39(7)(a)':
    'Staff who assess must have sound technical and vocational training for all the assessment activities the body is notified for.',
  'Art. 39(7)(b)':
    'Staff who assess must know the requirements of their assessments satisfactorily and have adequate authority to carry these out.',
  'Art. 39(7)(c)':
    'Staff who assess must know and understand, to the appropriate degree, Annex I, the harmonised standards and common specifications that apply, and the relevant provisions of implementing acts and Union harmonisation legislation.',
  'Art. 39(7)(d)':
    'Staff who assess must be able to write the certificates, records and reports that show the assessments were done.',
  'Art. 39(8)':
    'The body, its top management and its assessment staff must be impartial, and this must be guaranteed; pay of managers and staff must depend neither on how many assessments are done nor on how they turn out.',
  'Art. 39(8), first subparagraph':
    'The impartiality of the body, of its top management and of its assessment staff must be guaranteed.',
  'Art. 39(8), second subparagraph':
    'The pay of top management and assessment staff must depend neither on how many assessments are done nor on how they turn out.',
  'Art. 39(9)':
    'The body must have liability insurance, unless its Member State assumes the liability under national law or is itself directly responsible for the assessment.',
  'Art. 39(10)':
    'Staff must observe professional secrecy on all they learn in tasks under Annex VIII or national law that gives effect to it, except towards market surveillance authorities in the Member State where the body works. Proprietary rights must be protected, and documented procedures must ensure all this.',
  'Art. 39(11)':
    'The body must take part in the relevant standardisation work and in the coordination group of Art. 51, or ensure its assessment staff are informed of both, and apply that group’s administrative decisions and documents as general guidance.',
  'Art. 39(12)':
    'The body must work on consistent, fair, proportionate and reasonable terms that avoid needless burden for economic operators, with an eye in particular to the interests of micro, small and medium-sized enterprises as regards fees.',

  'Art. 40':
    'Presumes that a conformity assessment body meets Art. 39 where it shows that it satisfies harmonised standards cited in the Official Journal, or parts of them, as far as these cover the requirements of Art. 39.',

  'Art. 41':
    'Says when a notified body may use subsidiaries or subcontractors, and that it stays responsible for them.',
  'Art. 41(1)':
    'A notified body that subcontracts specific assessment tasks or uses a subsidiary must ensure that these meet Art. 39, and inform the notifying authority accordingly.',
  'Art. 41(2)':
    'A notified body is fully responsible for what its subcontractors or subsidiaries do, wherever they are established.',
  'Art. 41(3)': 'A notified body may use a subcontractor or a subsidiary only if the manufacturer agrees.',
  'Art. 41(4)':
    'A notified body must keep ready for the notifying authority the documents on how it assessed a subcontractor’s or subsidiary’s qualifications and on the work these did under the Act.',

  'Art. 42': 'Says where and with which papers a conformity assessment body applies to be notified.',
  'Art. 42(1)':
    'A conformity assessment body must apply to the notifying authority in the Member State where it is established.',
  'Art. 42(2)':
    'The application must describe the assessment activities, the procedure(s) and the product(s) for which the body claims competence, and come with, where applicable, a certificate from a national accreditation body that it fulfils Art. 39.',
  'Art. 42(3)':
    'A body that cannot provide an accreditation certificate must give the notifying authority all the evidence in documents needed to verify, recognise and regularly monitor its compliance with Art. 39.',

  'Art. 43': 'Says how a conformity assessment body is notified, and from when it may act as a notified body.',
  'Art. 43(1)': 'Notifying authorities must not notify a conformity assessment body that has not satisfied Art. 39.',
  'Art. 43(2)':
    'The notifying authority must notify the other Member States and the Commission through NANDO, the information system that the Commission runs.',
  'Art. 43(3)':
    'The notification must include full details of the assessment activities, the module or modules and the product or products concerned, and the relevant proof of competence.',
  'Art. 43(4)':
    'Where a notification rests on no accreditation certificate, the notifying authority must send the other Member States and the Commission documents that prove the body’s competence and the arrangements for monitoring it regularly, so that it keeps meeting Art. 39.',
  'Art. 43(5)':
    'A body may act as a notified body only if neither the Commission nor another Member State objects within two weeks of notification (accreditation certificate used) or two months (accreditation not used). Only such a body counts as a notified body under the Act.',
  'Art. 43(5), first subparagraph':
    'A body may act as a notified body only if neither the Commission nor another Member State objects in time: within two weeks of the notification if an accreditation certificate was used, within two months if no accreditation was used.',
  'Art. 43(5), second subparagraph':
    'Only a body notified without objection in the time of the first subparagraph counts as a notified body under the Act.',
  'Art. 43(6)':
    'Relevant later changes to a notification must themselves be notified to the other Member States and the Commission.',

  'Art. 44':
    'Has the Commission give each notified body one identification number and publish an up-to-date list of the bodies and what they are notified for.',
  'Art. 44(1)':
    'The Commission must give a notified body an identification number: a single one, even if several Union acts are concerned.',
  'Art. 44(1), first subparagraph': 'The Commission must give a notified body an identification number.',
  'Art. 44(1), second subparagraph':
    'A notified body has one identification number only, even if it is notified under several Union acts.',
  'Art. 44(2)':
    'The Commission must publish, and keep up to date, the list of the bodies notified under the Act, with their identification numbers and the activities they are notified for.',
  'Art. 44(2), first subparagraph':
    'The Commission must publish the list of the bodies notified under the Act, with their identification numbers and the activities they are notified for.',
  'Art. 44(2), second subparagraph':
    'The Commission must see to it that the list of notified bodies is kept up to date.',

  'Art. 45':
    'Says what happens to a notification when a notified body no longer meets its requirements or obligations, or ceases its activity.',
  'Art. 45(1)':
    'Where a notifying authority finds or learns that a notified body has ceased to meet Art. 39 or fails its obligations, it must, as appropriate to the seriousness of the failure, restrict, suspend or withdraw the notification, and tell the other Member States and the Commission immediately.',
  'Art. 45(2)':
    'If a notification is restricted, suspended or withdrawn, or the body has ended its activity, the Member State that notified it must take appropriate steps so that its files are handled by another notified body or stay available, on request, to the notifying and market surveillance authorities responsible.',

  'Art. 46': 'Has the Commission investigate doubts about the competence of a notified body.',
  'Art. 46(1)':
    'The Commission must investigate every case where it has, or is told of, doubts whether a notified body is competent to meet its requirements and responsibilities, or still meets them.',
  'Art. 46(2)':
    'On request, the notifying Member State must give the Commission all information on the basis of the notification or on whether the body is still competent.',
  'Art. 46(3)': 'The Commission must keep confidential all sensitive information it obtains in its investigations.',
  'Art. 46(4)':
    'Where the Commission finds that a notified body does not, or does not any longer, meet the requirements for its notification, it must tell the notifying Member State and ask it for the corrective measures needed, which may include de-notification if necessary.',

  'Art. 47':
    'Says how notified bodies carry out conformity assessments, and what they do when requirements are not met, before or after a certificate is issued.',
  'Art. 47(1)': 'Notified bodies must assess conformity by the procedures of Art. 32 and Annex VIII.',
  'Art. 47(2)':
    'Assessments must be proportionate and avoid needless burden for economic operators. Bodies must duly weigh how large undertakings are (smaller ones in particular), their sector, structure and complexity, the cybersecurity risk level of products and technology, and mass or serial production.',
  'Art. 47(3)':
    'Proportionate assessment must not lower the rigour and the level of protection that a product’s compliance with the Act requires.',
  'Art. 47(4)':
    'A notified body that finds that a manufacturer has not met Annex I, or corresponding harmonised standards or common specifications, must require appropriate corrective measures and must not issue a certificate.',
  'Art. 47(5)':
    'A notified body that finds, while monitoring after a certificate was issued, that a product has ceased to comply with the Act must require appropriate corrective measures from the manufacturer and, if necessary, suspend or withdraw the certificate.',
  'Art. 47(6)':
    'If the manufacturer takes no corrective measures, or these do not work as required, the notified body must, as appropriate, restrict, suspend or withdraw certificates.',

  'Art. 48':
    'Obliges Member States to ensure that there is a procedure for appealing against the decisions of notified bodies.',

  'Art. 49': 'Says what notified bodies must tell their notifying authority and other notified bodies.',
  'Art. 49(1)':
    'Notified bodies must tell the notifying authority of decisions against a certificate, of circumstances affecting their notification, of information requests from market surveillance authorities on conformity assessment and, on request, of their activities.',
  'Art. 49(1)(a)':
    'Notified bodies must tell the notifying authority whenever a certificate is refused, restricted, suspended or withdrawn.',
  'Art. 49(1)(b)':
    'Notified bodies must tell the notifying authority of circumstances that affect the scope and conditions of their notification.',
  'Art. 49(1)(c)':
    'Notified bodies must tell the notifying authority of requests for information on conformity assessment that they got from market surveillance authorities.',
  'Art. 49(1)(d)':
    'On request, notified bodies must tell the notifying authority which assessments they did within their notification and what else they did, cross-border work and subcontracting included.',
  'Art. 49(2)':
    'Notified bodies must give other bodies notified under the Act that do similar assessments of the same products relevant information on issues that concern negative results and, on request, positive ones.',

  'Art. 50':
    'Obliges the Commission to organise an exchange of experience between the national authorities responsible for notification policy.',

  'Art. 51': 'Has the notified bodies work together in a group across sectors.',
  'Art. 51(1)':
    'The Commission must ensure that notified bodies coordinate and cooperate appropriately, in a group across sectors that works properly.',
  'Art. 51(2)':
    'Member States must ensure that the bodies they notified take part in that group, directly or through designated representatives.',
} as const satisfies Partial<Record<Cite, string>>
