import { takeAreaCodeLines } from './area-code-lines.js';
import { RegistryError } from './errors.js';
import { internationalNumber, listCountries, type ListCountry, split } from './numbers.js';

// The lists that operators hand out, one number a line:
//
//   212,5550142                            full list of an area code (United States, Canada)
//   2125550142   +12125550142              plain list
//   02079460142  0207 9460142              plain list (TPS and CTPS: blanks inside and behind)
//   2125550142,2026-08-29T08:00:00,A       change list: added (A) or deleted (D) at that time
//   212,5550142,2026-08-29T08:00:00,A      the same

/** What kind of list a file holds. */
export type ListForm = 'area-codes' | 'plain' | 'changes';

/** Full lists make an index, change lists bring one up to date. */
export type ListKind = 'full' | 'changes';

/**
 * Takes a number of a list, in two parts. Of the changes of one number the one with the greatest rank holds: the latest; of several at the same time,
 * the one that lists it, whose rank is odd.
 */
export type TakeNumber = (section: number, offset: number, rank: number) => void;

const [SEPARATOR, LINE_FEED, COMMA, PLUS, OTHER] = [10, 11, 12, 13, 14] as const;

/** What each byte is in a line that holds a number and nothing else: a digit, or one of the words above. */
const kinds = new Uint8Array(256).fill(OTHER);
for (let digit = 0; digit <= 9; digit++) kinds[48 + digit] = digit;
for (const separator of ' \t\r"-.()') kinds[separator.charCodeAt(0)] = SEPARATOR;
for (const byteOrderMark of [0xef, 0xbb, 0xbf]) kinds[byteOrderMark] = SEPARATOR;
kinds[10] = LINE_FEED;
kinds[44] = COMMA;
kinds[43] = PLUS;

const wanted = {
  'area-codes': 'an area code, a comma and a number of seven digits',
  plain: 'a telephone number',
  changes: 'a number, a date and A or D, with commas between them',
} as const satisfies Record<ListForm, string>;

/** Reads one list, piece after piece. */
export class ListReader {
  readonly #name: string;
  readonly #country: ListCountry | undefined;
  readonly #kind: ListKind;
  readonly #take: TakeNumber;
  #rest: Uint8Array = new Uint8Array(0);
  #line = 0;
  /** What the lines so far are; nothing before the first number. */
  form: ListForm | undefined = undefined;
  /** How many numbers were read. */
  numbers = 0;

  constructor(name: string, country: ListCountry | undefined, kind: ListKind, take: TakeNumber) {
    this.#name = name;
    this.#country = country;
    this.#kind = kind;
    this.#take = take;
  }

  /** Reads on. */
  push(piece: Uint8Array): void {
    const end = piece.lastIndexOf(10) + 1;
    let from = 0;
    if (end > 0 && this.#rest.length > 0) {
      from = piece.indexOf(10) + 1;
      this.#lines(joined(this.#rest, piece.subarray(0, from)), 0);
      this.#rest = new Uint8Array(0);
    }
    this.#lines(piece.subarray(0, end), from);
    this.#rest = joined(this.#rest, piece.subarray(end));
    if (this.#rest.length > 1000) {
      this.#line++;
      throw this.#refusal(this.#rest, 'no list of numbers: a line of more than a thousand characters');
    }
  }

  /** Reads what is left: a last line without an end. */
  end(): void {
    if (this.#rest.length > 0) this.push(Uint8Array.of(10));
  }

  #lines(bytes: Uint8Array, from: number): void {
    for (let at = from; at < bytes.length; ) {
      if (this.form === 'area-codes') {
        at = this.#areaCodeLines(bytes, at);
        if (at === bytes.length) return;
      }
      const start = at;
      let value = 0;
      let digits = 0;
      let areaCode = false;
      let plus = false;
      let kind = kinds[bytes[at++]!]!;
      for (; kind !== LINE_FEED; kind = kinds[bytes[at++]!]!) {
        if (kind <= 9) {
          value = value * 10 + kind;
          digits++;
        } else if (kind === COMMA && digits === 3 && !areaCode && !plus) areaCode = true;
        else if (kind === PLUS && digits === 0) plus = true;
        else if (kind !== SEPARATOR) break;
      }
      this.#line++;
      if (kind !== LINE_FEED) {
        at = bytes.indexOf(10, at - 1) + 1;
        this.#text(bytes.subarray(start, at - 1));
      } else if (digits > 0) {
        const number = areaCode ? this.#withAreaCode(value, digits) : internationalNumber(value, digits, plus, this.#country);
        const form = areaCode ? 'area-codes' : 'plain';
        if (number === undefined || form !== this.form) this.#expect(form, number, bytes.subarray(start, at - 1));
        const { section, offset } = split(number!);
        this.#take(section, offset, 1);
        this.numbers++;
      }
    }
  }

  #areaCodeLines(bytes: Uint8Array, from: number): number {
    const { at, lines } = takeAreaCodeLines(bytes, from, this.#take);
    this.#line += lines;
    this.numbers += lines;
    return at;
  }

  #withAreaCode(value: number, digits: number): number | undefined {
    return digits === 10 && (this.#country === undefined || this.#country === 'US' || this.#country === 'CA') ? 10 ** 10 + value : undefined;
  }

  /** The first number says what the list is; any later line has to be of that form. */
  #expect(form: ListForm, number: number | undefined, line: Uint8Array): void {
    if (this.form !== undefined && this.form !== form) throw this.#refusal(line, `expected ${wanted[this.form]}, as in the lines before`);
    if (number === undefined) {
      const national = form === 'plain' && this.#country === undefined;
      throw this.#refusal(line, national ? `a number in national form? Say of which country the list is: ${listCountries.join(', ')}` : `expected ${wanted[form]}`);
    }
    if ((form === 'changes') !== (this.#kind === 'changes')) {
      throw this.#refusal(line, this.#kind === 'full' ? 'a change list: it brings an index up to date and does not make one' : 'a full list: an index is built of it, not brought up to date');
    }
    this.form = form;
  }

  /** A line that is more than a number: a change, or the names of the columns. */
  #text(line: Uint8Array): void {
    const text = new TextDecoder().decode(line);
    if (this.#line === 1 && /^\s*</.test(text)) throw this.#refusal(line, 'the list as XML; download the flat text file');
    if (this.#line === 1 && !/\d/.test(text)) return;
    const fields = text.split(',').map((field) => field.replaceAll(/^[\s"]+|[\s"]+$/g, ''));
    const number = fields.slice(0, -2);
    const rank = rankOf(fields.at(-2), fields.at(-1));
    if (rank === undefined) throw this.#refusal(line, `expected ${wanted[this.form ?? 'plain']}`);
    const compact = number.join('').replaceAll(/[\s().-]/g, '');
    const read = number.length <= 2 && (number.length === 1 || /^\d{3}$/.test(number[0]!)) ? this.#numberIn(compact, number.length === 2) : undefined;
    if (read === undefined || this.form !== 'changes') this.#expect('changes', read, line);
    const { section, offset } = split(read!);
    this.#take(section, offset, rank);
    this.numbers++;
  }

  #numberIn(text: string, areaCode: boolean): number | undefined {
    const [, plus, digits] = /^(\+?)(\d+)$/.exec(text) ?? [];
    if (digits === undefined) return undefined;
    // The one change list whose form is known is American.
    return areaCode ? this.#withAreaCode(Number(digits), digits.length) : internationalNumber(Number(digits), digits.length, plus !== '', this.#country ?? 'US');
  }

  /** Shows what the line looks like, without the number in it. */
  #refusal(line: Uint8Array, why: string): RegistryError {
    const shape = new TextDecoder().decode(line.subarray(0, 60)).trimEnd().replaceAll(/\d/g, '9');
    return new RegistryError(`${this.#name}, line ${this.#line}: ${JSON.stringify(shape)}: ${why}`);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

const times = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?)?$/;

/** Orders changes: by time, and at the same time additions after deletions. */
function rankOf(time: string | undefined, action: string | undefined): number | undefined {
  const [, day, clock = '00:00:00', offset = 'Z'] = times.exec(time ?? '') ?? [];
  if (day === undefined || (action !== 'A' && action !== 'D')) return undefined;
  const instant = Date.parse(`${day}T${clock}${offset}`);
  return Number.isNaN(instant) ? undefined : instant * 2 + (action === 'A' ? 1 : 0);
}
