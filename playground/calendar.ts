import { dayText } from '../src/cli/day-text.js';
import { spellText } from '../src/cli/window-grid.js';
import { callingWindows, type CallContextInput, type CallingWindows } from '../src/index.js';
import { DAY, type Instant } from '../src/time/instant.js';
import { localTime } from '../src/time/local-time.js';
import type { Zone } from '../src/time/zone.js';
import { daysOf, positionOf, spansOf, type CalendarDay, type Laws, type Span } from './calendar-model.js';
import { zonesIn } from './clock.js';
import { freshId, h, joined, part } from './dom.js';
import { lawLink } from './laws.js';

/** The permitted hours of two weeks, a row a day, each closed stretch with the letter of the laws that close it. */
export class Calendar {
  readonly #goTo: (at: Instant) => void;
  #calendar: CallingWindows | undefined;
  #zone: Zone | undefined;
  #now: Instant = 0;

  constructor(goTo: (at: Instant) => void) {
    this.#goTo = goTo;
  }

  /** Works the calendar out and draws it. A call that is over has none. */
  show(context: CallContextInput): void {
    part('calendar').hidden = context.stage === 'post-call';
    if (context.stage === 'post-call') return;
    this.#calendar = callingWindows(context, { days: 15 });
    this.#zone = undefined;
    this.#draw();
  }

  /** Marks the time of the call. */
  mark(at: Instant): void {
    this.#now = at;
    for (const bar of part('calendar-body').querySelectorAll<HTMLElement>('.bar')) {
      const isHere = Number(bar.dataset['start']) <= at && at < Number(bar.dataset['end']);
      const row = bar.closest('tr')!;
      row.classList.toggle('here', isHere);
      row.querySelector('th')!.toggleAttribute('aria-current', isHere);
      bar.querySelector('.mark')?.remove();
      if (!isHere || this.#zone === undefined) continue;
      const mark = h('span', { class: 'mark' });
      mark.style.left = `${positionOf(this.#zone, at) * 100}%`;
      bar.append(mark);
    }
  }

  #draw(): void {
    const calendar = this.#calendar!;
    const body = part('calendar-body');
    const { spans, laws } = spansOf(calendar);
    const clocks = zonesIn(calendar.place, spans.map(({ from }) => from));
    if (clocks.length === 0 || calendar.place.clocks.length === 0) {
      body.replaceChildren(h('p', {}, 'It is not known where the person is, so no hour can be called lawful. State ', h('code', {}, 'callee.locations'), '.'));
      return;
    }
    const zone = (this.#zone ??= clocks[0]!.zone);
    body.replaceChildren(
      h('p', {}, headline(calendar, spans)),
      clocks.length === 1 ? h('p', { class: 'help' }, `By the clock of ${clocks[0]!.names.join(', ')}.`) : this.#chooser(clocks),
      this.#table(zone, daysOf(zone, spans)),
      ...(laws.length === 0 ? [] : [legend(laws, zone)]),
    );
    this.mark(this.#now);
  }

  #chooser(clocks: ReturnType<typeof zonesIn>): HTMLElement {
    const id = freshId();
    const control = h('select', { id }, ...clocks.map(({ zone, names }) => h('option', { value: zone.name, selected: zone === this.#zone }, names.slice(0, 3).join(', '))));
    control.addEventListener('input', () => {
      this.#zone = clocks.find(({ zone }) => zone.name === control.value)!.zone;
      this.#draw();
      part('calendar-body').querySelector('select')!.focus();
    });
    return h('div', { class: 'field' }, h('label', { for: id }, 'Drawn by the clock of (the call must be lawful on every one of these)'), control);
  }

  #table(zone: Zone, days: readonly CalendarDay[]): HTMLElement {
    const axis = h('div', { class: 'axis', 'aria-hidden': 'true' }, ...[0, 6, 12, 18, 24].map((hour) => h('span', {}, String(hour).padStart(2, '0'))));
    const rows = days.map((day) => h('tr', {}, h('th', { scope: 'row' }, dayText(day.day)), h('td', { class: 'hours' }, this.#bar(zone, day)), h('td', {}, ...wordsOf(zone, day))));
    return h('table', { class: 'calendar' },
      h('caption', { class: 'unseen' }, 'Each day with the hours in which the call may be placed; letters name the laws under the table'),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Day'), h('th', { scope: 'col', class: 'hours' }, h('span', { class: 'unseen' }, 'Hours, drawn'), axis), h('th', { scope: 'col' }, 'Permitted'))),
      h('tbody', {}, ...rows));
  }

  /** Pointing at a time moves the call there; the slider does the same by keyboard. */
  #bar(zone: Zone, { start, end, spans }: CalendarDay): HTMLElement {
    const bar = h('div', { class: 'bar', 'aria-hidden': 'true', 'data-start': String(start), 'data-end': String(end) }, ...spans.map((span) => block(zone, span)));
    bar.addEventListener('click', ({ clientX }) => {
      const { left, width } = bar.getBoundingClientRect();
      this.#goTo(start + ((clientX - left) / width) * DAY);
    });
    return bar;
  }
}

function headline({ violations, missing, failures }: CallingWindows, spans: readonly Span[]): string {
  if (spans.some(({ kind }) => kind === 'open')) return 'Permitted if nothing but the time changes:';
  if (violations.length + missing.length + failures.length === 0) return 'No call may be placed in these two weeks.';
  const what = violations.length > 0 ? 'something stands against the call' : 'facts are missing';
  const left = spans.some(({ kind }) => kind === 'standing') ? ' The striped hours are those that the rules on time would leave.' : '';
  return `At no time in these two weeks: ${what} throughout.${left}`;
}

function block(zone: Zone, { from, to, kind, laws }: Span): HTMLElement {
  const [left, right] = [positionOf(zone, from), positionOf(zone, to, true)];
  const element = h('span', { class: kind, title: laws === undefined ? undefined : laws.objections.map(({ citation }) => citation).join('; ') }, right - left > 0.03 ? laws?.letter : undefined);
  element.style.left = `${left * 100}%`;
  element.style.width = `${(right - left) * 100}%`;
  return element;
}

/** The day in words: for everyone the permitted hours, for those who do not see the drawing the closed ones with their letters. */
function wordsOf(zone: Zone, { day, spans }: CalendarDay): readonly Node[] {
  const texts = (kind: Span['kind']): string => spans.filter((span) => span.kind === kind).map((span) => spellText(zone, day, span)).join(', ');
  const closed = spans.filter((span) => span.kind === 'closed').map((span) => `${spellText(zone, day, span)} (${span.laws!.letter})`);
  return [
    h('span', {}, texts('open') || (texts('standing') === '' ? 'closed' : `(${texts('standing')})`)),
    ...(closed.length === 0 ? [] : [h('span', { class: 'unseen' }, `; closed ${closed.join(', ')}`)]),
  ];
}

const legend = (laws: readonly Laws[], zone: Zone): HTMLElement =>
  h('dl', { class: 'legend' }, ...laws.flatMap(({ letter, at, objections }) => [
    h('dt', {}, letter),
    h('dd', {}, ...[...new Set(objections.map(({ reason }) => reason))].map((reason) =>
      h('p', {}, ...joined(objections.filter((law) => law.reason === reason).map(({ citation, rule }) => lawLink(citation, rule)), '; '), `. On ${dayText(localTime(zone, at).day)}: ${reason}`))),
  ]));
