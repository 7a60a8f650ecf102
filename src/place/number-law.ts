/** What the law of a state makes of a number with the state's area code, wherever the person is (us-states 6). */
export interface NumberLaw {
  /**
   * `defines`: the law reaches the number itself; `presumes`: the person is presumed to be a resident, until a confirmed location
   * rebuts it; `may-rely`: a caller may take the area code of a mobile for the place.
   */
  readonly effect: 'defines' | 'presumes' | 'may-rely';
  readonly citation: string;
  /** The statute speaks of wireless numbers only. */
  readonly wireless?: true;
}

// In force for every call that is still judged before it is made; of earlier calls the stricter reading is taken too.
export const numberLaws: Readonly<Partial<Record<string, NumberLaw>>> = {
  'US-CT': { effect: 'presumes', citation: 'Conn. Gen. Stat. § 42-288(c)' },
  'US-FL': { effect: 'presumes', citation: 'Fla. Stat. § 501.059(8)(d)' },
  'US-OK': { effect: 'presumes', citation: 'Okla. Stat. tit. 15, § 775C.3' },
  'US-OR': { effect: 'may-rely', citation: '2025 Or. Laws ch. 580', wireless: true },
  'US-SC': { effect: 'defines', citation: 'S.C. Code § 37-21-20(6)', wireless: true },
  'US-UT': { effect: 'defines', citation: 'Utah Code § 13-25a-108' },
  'US-VA': { effect: 'defines', citation: 'Va. Code § 59.1-510' },
};
