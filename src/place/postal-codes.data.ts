// What postal codes say of the place: prefixes, and where each may lie. The longest prefix that matches wins. Compiled on 2026-11-22 from
// the postal operators' published lists: United States Postal Service, Labeling List L002 and Publication 65 (three-digit prefixes by
// state, and the ZIP codes whose post office is in another state or country than their prefix); Canada Post, forward sortation areas;
// Royal Mail, postcode areas; Australia Post, postcode ranges by state. Facts of public lists; no list is copied.

/** A stretch of prefixes (`350-352`, or one alone) and the regions or countries in which they lie. */
export type PostalRange = readonly [prefixes: string, ...places: string[]];

export const postalCodes: Readonly<Record<string, { readonly form: RegExp; readonly ranges: readonly PostalRange[] }>> = {
  US: {
    form: /^\d{5}(-?\d{4})?$/,
    ranges: [
      ['005', 'US-NY'], ['006-007', 'US-PR'], ['008', 'US-VI'], ['009', 'US-PR'], ['010-027', 'US-MA'], ['028-029', 'US-RI'], ['030-038', 'US-NH'],
      ['039-049', 'US-ME'], ['050-054', 'US-VT'], ['055', 'US-MA'], ['056-059', 'US-VT'], ['060-069', 'US-CT'], ['06390', 'US-NY'], ['070-089', 'US-NJ'],
      ['100-149', 'US-NY'], ['150-196', 'US-PA'], ['197-199', 'US-DE'], ['200', 'US-DC'], ['201', 'US-VA'], ['202-205', 'US-DC'], ['206-212', 'US-MD'],
      ['214-219', 'US-MD'], ['220-246', 'US-VA'], ['247-268', 'US-WV'], ['270-289', 'US-NC'], ['290-299', 'US-SC'],
      ['300-319', 'US-GA'], ['320-339', 'US-FL'], ['341-342', 'US-FL'], ['344', 'US-FL'], ['346-347', 'US-FL'], ['349', 'US-FL'], ['350-352', 'US-AL'],
      ['354-369', 'US-AL'], ['370-385', 'US-TN'], ['386-397', 'US-MS'], ['398-399', 'US-GA'],
      ['400-418', 'US-KY'], ['420-427', 'US-KY'], ['430-459', 'US-OH'], ['460-479', 'US-IN'], ['480-499', 'US-MI'],
      ['500-516', 'US-IA'], ['520-528', 'US-IA'], ['530-532', 'US-WI'], ['534-535', 'US-WI'], ['537-549', 'US-WI'], ['550-551', 'US-MN'],
      ['553-567', 'US-MN'], ['569', 'US-DC'], ['570-577', 'US-SD'], ['580-588', 'US-ND'], ['590-599', 'US-MT'],
      ['600-620', 'US-IL'], ['622-629', 'US-IL'], ['630-631', 'US-MO'], ['633-641', 'US-MO'], ['644-658', 'US-MO'], ['660-662', 'US-KS'],
      ['664-679', 'US-KS'], ['680-681', 'US-NE'], ['683-693', 'US-NE'],
      ['700-701', 'US-LA'], ['703-708', 'US-LA'], ['710-714', 'US-LA'], ['716-729', 'US-AR'], ['730-731', 'US-OK'], ['733', 'US-TX'],
      ['734-741', 'US-OK'], ['743-749', 'US-OK'], ['750-770', 'US-TX'], ['772-799', 'US-TX'],
      ['800-816', 'US-CO'], ['820-831', 'US-WY'], ['832-838', 'US-ID'], ['83414', 'US-WY'], ['840-847', 'US-UT'], ['850-853', 'US-AZ'],
      ['855-857', 'US-AZ'], ['859-860', 'US-AZ'], ['863-865', 'US-AZ'], ['870-871', 'US-NM'], ['873-884', 'US-NM'], ['885', 'US-TX'],
      ['889-891', 'US-NV'], ['893-895', 'US-NV'], ['897-898', 'US-NV'],
      ['900-908', 'US-CA'], ['910-928', 'US-CA'], ['930-961', 'US-CA'], ['967-968', 'US-HI'], ['96799', 'US-AS'], ['970-979', 'US-OR'],
      ['980-986', 'US-WA'], ['988-994', 'US-WA'], ['995-999', 'US-AK'],
      // Guam and the Northern Marianas; Palau, Micronesia and the Marshall Islands, which are countries of their own.
      ['9691-9692', 'US-GU'], ['9695', 'US-MP'], ['96939-96940', 'PW'], ['96941-96944', 'FM'], ['96960', 'MH'], ['96970', 'MH'],
      // Military post offices: wherever the unit is.
      ['090-098', 'US-AE'], ['340', 'US-AA'], ['962-966', 'US-AP'],
    ],
  },
  CA: {
    form: /^[ABCEGHJ-NPRSTVXY]\d[A-Z]( ?\d[A-Z]\d)?$/,
    ranges: [
      ['A', 'CA-NL'], ['B', 'CA-NS'], ['C', 'CA-PE'], ['E', 'CA-NB'], ['G-J', 'CA-QC'], ['K-N', 'CA-ON'], ['P', 'CA-ON'], ['R', 'CA-MB'], ['S', 'CA-SK'],
      ['T', 'CA-AB'], ['V', 'CA-BC'], ['X', 'CA-NT', 'CA-NU'], ['Y', 'CA-YT'],
      // Offices of the federal government on both banks of the Ottawa river.
      ['K1A', 'CA-ON', 'CA-QC'],
    ],
  },
  GB: {
    form: /^[A-Z]{1,2}\d[A-Z\d]? ?(\d[A-Z]{2})?$/,
    ranges: [['A-Z', 'GB'], ['BT', 'GB-NIR'], ['GY', 'GG'], ['IM', 'IM'], ['JE', 'JE']],
  },
  AU: {
    form: /^\d{4}$/,
    ranges: [
      ['02', 'AU-ACT'], ['08-09', 'AU-NT'], ['1', 'AU-NSW'], ['20-25', 'AU-NSW'], ['2600-2618', 'AU-ACT', 'AU-NSW'], ['2619-2639', 'AU-NSW'],
      ['264-289', 'AU-NSW'], ['290-291', 'AU-ACT'], ['2920', 'AU-ACT'], ['2921-2999', 'AU-NSW'], ['3', 'AU-VIC'], ['4', 'AU-QLD'], ['5', 'AU-SA'],
      ['6', 'AU-WA'], ['7', 'AU-TAS'], ['8', 'AU-VIC'], ['9', 'AU-QLD'],
      // The centre of the continent; Norfolk Island, Christmas Island and the Cocos Islands.
      ['0872', 'AU-NT', 'AU-SA', 'AU-WA', 'AU-QLD'], ['2899', 'NF'], ['6798', 'CX'], ['6799', 'CC'],
    ],
  },
};
