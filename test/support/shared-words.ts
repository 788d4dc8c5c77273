/** Keys whose text is a name or a format, and the same in every language. */
export const SHARED_BY_ALL = [
  ...['extensionName', 'reportFact_version', 'export_json', 'format_json', 'format_dnsmasq', 'format_unbound'],
  ...['cite_markdown', 'cite_bibtex'],
];

/** By language, the keys whose English text is a word of that language as well. */
export const SHARED_WORDS: Record<string, string> = {
  de: 'export_domains importFormat importName aboutVersion reportFact_entry reportFact_revision reportFact_browser',
  es: 'kind_chipset kind_router reportFact_entry columnAll no',
  fr:
    'data_contacts data_messages kind_alternative kind_console sources incidentsTitle importFormat aboutVersion ' +
    'aboutLicences aboutLicenceLink columnIncidents sites alternatives reportFact_entry reportFact_page ' +
    'incidentCount_one incidentCount_other show_incidents columnAll citeText incidentsYears_one ' +
    'incidentsYears_other allIncidents_one',
  id: 'role_hosting importFormat reportFact_entry',
  it:
    'role_hosting kind_fitness kind_social format_rpz importReport_duplicate backupTitle aboutPrivacy ' +
    'reportFact_entry reportFact_browser appsOf_one no',
  ja: 'reportFact_entry',
  ko: 'reportFact_entry',
  nl:
    'role_hosting kind_app kind_browser kind_chipset kind_fitness kind_pc kind_printer kind_router kind_tablet ' +
    'kind_wearable purpose_update format_rpz aboutPrivacy sites reportFact_entry reportFact_browser appsOf_one ' +
    'appsOf_other filters incidentCount_one incidentsYears_one allIncidents_one',
  pl: 'role_hosting kind_fitness importFormat',
  pt_BR: 'kind_app kind_chipset kind_console kind_tablet kind_tv backupTitle sites appsOf_one appsOf_other columnAll',
  tr: 'kind_fitness',
};
