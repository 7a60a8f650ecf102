// US states and territories, Canadian provinces and Australian states and territories with their time zones. The first zone is
// that of most people. In a split state the minority zones name the counties that lie in them: `counties` wholly,
// `partialCounties` in part. Compiled on 2026-11-22 from 49 CFR part 71 and the IANA tz database 2026f with its commentary (public
// domain). Arizona: the Navajo Nation observes daylight saving time, the Hopi Reservation inside it does not, and both lie in the
// same three counties. Eucla's clock is custom, not law.

export interface RegionZone {
  readonly zone: string;
  /** Kept by local custom, not by law. */
  readonly basis?: 'customary';
  readonly counties?: readonly string[];
  readonly partialCounties?: readonly string[];
}

/** A region (ISO 3166-2) and its clocks. */
export interface RegionZones {
  readonly region: string;
  readonly name: string;
  readonly zones: readonly RegionZone[];
}

export const regionZones: readonly RegionZones[] = [
  { region: 'US-AL', name: 'Alabama', zones: [{ zone: 'America/Chicago' }, { zone: 'America/New_York', basis: 'customary', partialCounties: ['Chambers', 'Lee', 'Russell'] }] },
  { region: 'US-AK', name: 'Alaska', zones: [{ zone: 'America/Anchorage' }, { zone: 'America/Adak', partialCounties: ['Aleutians West'] }] },
  { region: 'US-AZ', name: 'Arizona', zones: [{ zone: 'America/Phoenix' }, { zone: 'America/Denver', partialCounties: ['Apache', 'Coconino', 'Navajo'] }] },
  { region: 'US-AR', name: 'Arkansas', zones: [{ zone: 'America/Chicago' }] },
  { region: 'US-CA', name: 'California', zones: [{ zone: 'America/Los_Angeles' }] },
  { region: 'US-CO', name: 'Colorado', zones: [{ zone: 'America/Denver' }] },
  { region: 'US-CT', name: 'Connecticut', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-DE', name: 'Delaware', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-DC', name: 'District of Columbia', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-FL', name: 'Florida', zones: [{ zone: 'America/New_York' }, { zone: 'America/Chicago', counties: ['Bay', 'Calhoun', 'Escambia', 'Holmes', 'Jackson', 'Okaloosa', 'Santa Rosa', 'Walton', 'Washington'], partialCounties: ['Gulf'] }] },
  { region: 'US-GA', name: 'Georgia', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-HI', name: 'Hawaii', zones: [{ zone: 'Pacific/Honolulu' }] },
  { region: 'US-ID', name: 'Idaho', zones: [{ zone: 'America/Boise' }, { zone: 'America/Los_Angeles', counties: ['Benewah', 'Bonner', 'Boundary', 'Clearwater', 'Kootenai', 'Latah', 'Lewis', 'Nez Perce', 'Shoshone'], partialCounties: ['Idaho'] }] },
  { region: 'US-IL', name: 'Illinois', zones: [{ zone: 'America/Chicago' }] },
  { region: 'US-IN', name: 'Indiana', zones: [{ zone: 'America/Indiana/Indianapolis' }, { zone: 'America/Chicago', counties: ['Gibson', 'Jasper', 'Lake', 'LaPorte', 'Newton', 'Perry', 'Porter', 'Posey', 'Spencer', 'Starke', 'Vanderburgh', 'Warrick'] }] },
  { region: 'US-IA', name: 'Iowa', zones: [{ zone: 'America/Chicago' }] },
  { region: 'US-KS', name: 'Kansas', zones: [{ zone: 'America/Chicago' }, { zone: 'America/Denver', counties: ['Greeley', 'Hamilton', 'Sherman', 'Wallace'] }] },
  { region: 'US-KY', name: 'Kentucky', zones: [{ zone: 'America/New_York' }, { zone: 'America/Chicago', counties: ['Adair', 'Allen', 'Ballard', 'Barren', 'Breckinridge', 'Butler', 'Caldwell', 'Calloway', 'Carlisle', 'Christian', 'Clinton', 'Crittenden', 'Cumberland', 'Daviess', 'Edmonson', 'Fulton', 'Graves', 'Grayson', 'Green', 'Hancock', 'Hart', 'Henderson', 'Hickman', 'Hopkins', 'Livingston', 'Logan', 'Lyon', 'Marshall', 'McCracken', 'McLean', 'Metcalfe', 'Monroe', 'Muhlenberg', 'Ohio', 'Russell', 'Simpson', 'Todd', 'Trigg', 'Union', 'Warren', 'Webster'] }] },
  { region: 'US-LA', name: 'Louisiana', zones: [{ zone: 'America/Chicago' }] },
  { region: 'US-ME', name: 'Maine', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-MD', name: 'Maryland', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-MA', name: 'Massachusetts', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-MI', name: 'Michigan', zones: [{ zone: 'America/Detroit' }, { zone: 'America/Menominee', counties: ['Dickinson', 'Gogebic', 'Iron', 'Menominee'] }] },
  { region: 'US-MN', name: 'Minnesota', zones: [{ zone: 'America/Chicago' }] },
  { region: 'US-MS', name: 'Mississippi', zones: [{ zone: 'America/Chicago' }] },
  { region: 'US-MO', name: 'Missouri', zones: [{ zone: 'America/Chicago' }] },
  { region: 'US-MT', name: 'Montana', zones: [{ zone: 'America/Denver' }] },
  { region: 'US-NE', name: 'Nebraska', zones: [{ zone: 'America/Chicago' }, { zone: 'America/Denver', counties: ['Arthur', 'Banner', 'Box Butte', 'Chase', 'Cheyenne', 'Dawes', 'Deuel', 'Dundy', 'Garden', 'Grant', 'Hooker', 'Keith', 'Kimball', 'Morrill', 'Perkins', 'Scotts Bluff', 'Sheridan', 'Sioux'], partialCounties: ['Cherry'] }] },
  { region: 'US-NV', name: 'Nevada', zones: [{ zone: 'America/Los_Angeles' }, { zone: 'America/Denver', partialCounties: ['Elko'] }] },
  { region: 'US-NH', name: 'New Hampshire', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-NJ', name: 'New Jersey', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-NM', name: 'New Mexico', zones: [{ zone: 'America/Denver' }] },
  { region: 'US-NY', name: 'New York', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-NC', name: 'North Carolina', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-ND', name: 'North Dakota', zones: [{ zone: 'America/Chicago' }, { zone: 'America/Denver', counties: ['Adams', 'Billings', 'Bowman', 'Golden Valley', 'Grant', 'Hettinger', 'Slope', 'Stark'], partialCounties: ['Dunn', 'McKenzie', 'Sioux'] }] },
  { region: 'US-OH', name: 'Ohio', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-OK', name: 'Oklahoma', zones: [{ zone: 'America/Chicago' }] },
  { region: 'US-OR', name: 'Oregon', zones: [{ zone: 'America/Los_Angeles' }, { zone: 'America/Boise', partialCounties: ['Malheur'] }] },
  { region: 'US-PA', name: 'Pennsylvania', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-RI', name: 'Rhode Island', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-SC', name: 'South Carolina', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-SD', name: 'South Dakota', zones: [{ zone: 'America/Chicago' }, { zone: 'America/Denver', counties: ['Bennett', 'Butte', 'Corson', 'Custer', 'Dewey', 'Fall River', 'Haakon', 'Harding', 'Jackson', 'Lawrence', 'Meade', 'Oglala Lakota', 'Pennington', 'Perkins', 'Ziebach'], partialCounties: ['Stanley'] }] },
  { region: 'US-TN', name: 'Tennessee', zones: [{ zone: 'America/Chicago' }, { zone: 'America/New_York', counties: ['Anderson', 'Blount', 'Bradley', 'Campbell', 'Carter', 'Claiborne', 'Cocke', 'Grainger', 'Greene', 'Hamblen', 'Hamilton', 'Hancock', 'Hawkins', 'Jefferson', 'Johnson', 'Knox', 'Loudon', 'McMinn', 'Meigs', 'Monroe', 'Morgan', 'Polk', 'Rhea', 'Roane', 'Scott', 'Sevier', 'Sullivan', 'Unicoi', 'Union', 'Washington'] }] },
  { region: 'US-TX', name: 'Texas', zones: [{ zone: 'America/Chicago' }, { zone: 'America/Denver', counties: ['El Paso', 'Hudspeth'], partialCounties: ['Culberson'] }] },
  { region: 'US-UT', name: 'Utah', zones: [{ zone: 'America/Denver' }] },
  { region: 'US-VT', name: 'Vermont', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-VA', name: 'Virginia', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-WA', name: 'Washington', zones: [{ zone: 'America/Los_Angeles' }] },
  { region: 'US-WV', name: 'West Virginia', zones: [{ zone: 'America/New_York' }] },
  { region: 'US-WI', name: 'Wisconsin', zones: [{ zone: 'America/Chicago' }] },
  { region: 'US-WY', name: 'Wyoming', zones: [{ zone: 'America/Denver' }] },
  { region: 'US-PR', name: 'Puerto Rico', zones: [{ zone: 'America/Puerto_Rico' }] },
  { region: 'US-VI', name: 'U.S. Virgin Islands', zones: [{ zone: 'America/St_Thomas' }] },
  { region: 'US-GU', name: 'Guam', zones: [{ zone: 'Pacific/Guam' }] },
  { region: 'US-MP', name: 'Northern Mariana Islands', zones: [{ zone: 'Pacific/Saipan' }] },
  { region: 'US-AS', name: 'American Samoa', zones: [{ zone: 'Pacific/Pago_Pago' }] },
  { region: 'CA-AB', name: 'Alberta', zones: [{ zone: 'America/Edmonton' }] },
  { region: 'CA-BC', name: 'British Columbia', zones: [{ zone: 'America/Vancouver' }, { zone: 'America/Edmonton' }, { zone: 'America/Dawson_Creek' }, { zone: 'America/Creston' }] },
  { region: 'CA-MB', name: 'Manitoba', zones: [{ zone: 'America/Winnipeg' }] },
  { region: 'CA-NB', name: 'New Brunswick', zones: [{ zone: 'America/Moncton' }] },
  { region: 'CA-NL', name: 'Newfoundland and Labrador', zones: [{ zone: 'America/St_Johns' }, { zone: 'America/Goose_Bay' }] },
  { region: 'CA-NS', name: 'Nova Scotia', zones: [{ zone: 'America/Halifax' }] },
  { region: 'CA-NT', name: 'Northwest Territories', zones: [{ zone: 'America/Edmonton' }] },
  { region: 'CA-NU', name: 'Nunavut', zones: [{ zone: 'America/Iqaluit' }, { zone: 'America/Rankin_Inlet' }, { zone: 'America/Cambridge_Bay' }, { zone: 'America/Atikokan' }] },
  { region: 'CA-ON', name: 'Ontario', zones: [{ zone: 'America/Toronto' }, { zone: 'America/Winnipeg' }, { zone: 'America/Atikokan' }] },
  { region: 'CA-PE', name: 'Prince Edward Island', zones: [{ zone: 'America/Halifax' }] },
  { region: 'CA-QC', name: 'Quebec', zones: [{ zone: 'America/Toronto' }, { zone: 'America/Halifax' }, { zone: 'America/Blanc-Sablon' }] },
  { region: 'CA-SK', name: 'Saskatchewan', zones: [{ zone: 'America/Regina' }, { zone: 'America/Edmonton' }, { zone: 'America/Winnipeg', basis: 'customary' }] },
  { region: 'CA-YT', name: 'Yukon', zones: [{ zone: 'America/Whitehorse' }] },
  { region: 'AU-ACT', name: 'Australian Capital Territory', zones: [{ zone: 'Australia/Sydney' }] },
  { region: 'AU-NSW', name: 'New South Wales', zones: [{ zone: 'Australia/Sydney' }, { zone: 'Australia/Broken_Hill' }, { zone: 'Australia/Lord_Howe' }] },
  { region: 'AU-NT', name: 'Northern Territory', zones: [{ zone: 'Australia/Darwin' }] },
  { region: 'AU-QLD', name: 'Queensland', zones: [{ zone: 'Australia/Brisbane' }] },
  { region: 'AU-SA', name: 'South Australia', zones: [{ zone: 'Australia/Adelaide' }] },
  { region: 'AU-TAS', name: 'Tasmania', zones: [{ zone: 'Australia/Hobart' }] },
  { region: 'AU-VIC', name: 'Victoria', zones: [{ zone: 'Australia/Melbourne' }] },
  { region: 'AU-WA', name: 'Western Australia', zones: [{ zone: 'Australia/Perth' }, { zone: 'Australia/Eucla', basis: 'customary' }] },
];
