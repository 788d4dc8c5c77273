import recordDate from 'virtual:record-date';

/** The day, YYYY-MM-DD, on which an incident of the record in this package was last checked. */
export const RECORD_DATE = recordDate;
