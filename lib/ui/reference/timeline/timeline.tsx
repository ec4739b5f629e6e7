import { useMemo, useRef, useState } from 'preact/hooks';
import type { OverviewEvent } from '../../../knowledge/overview';
import { formatDate, typeset } from '../../shared/format';
import { say } from '../../shared/page-wording';
import { SourceLinks } from '../../shared/source-links';
import { addressOf } from '../address';
import { Filters } from '../filters';
import type { ViewProps } from '../view-props';
import type { Whole } from '../whole';
import { TimelineChart } from './timeline-chart';
import { byYear, stretchOf, type TimelineDate } from './timeline-model';

/** What happened, as a picture along time and as a list by year. */
export function Timeline({ whole, filter, change, heading }: ViewProps) {
  const { overview, nameOf, kindOf } = whole;
  const [newestFirst, setNewestFirst] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const events = useMemo(() => {
    const passes = whole.passes(filter);
    return overview.events.filter(({ entity }) => passes(entity));
  }, [whole, overview, filter]);
  const { drawn, earlier } = useMemo(() => stretchOf(events), [events]);
  const years = byYear(newestFirst ? events.toReversed() : events);
  const all = overview.events.map(({ entity }) => entity);

  const show = ({ id }: OverviewEvent): void => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-event]') ?? [])];
    const item = items.find(({ dataset }) => dataset.event === id);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  };

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('view.timeline')}
      </h1>
      <p class="intro">{say('timeline.intro')}</p>
      <Filters
        filter={filter}
        kinds={whole.kindsOf(all)}
        subjects={whole.subjects(all, filter)}
        change={change}
      />
      {events.length === 0 && <p class="empty">{say('filter.nothing')}</p>}
      {drawn.length > 1 && <TimelineChart events={drawn} kindOf={kindOf} nameOf={nameOf} show={show} />}
      {drawn.length > 1 && earlier.length > 0 && (
        <p class="soft">{say('timeline.earlier', { count: earlier.length })}</p>
      )}
      {events.length > 1 && (
        <button type="button" class="link order" onClick={() => setNewestFirst(!newestFirst)}>
          {newestFirst ? say('timeline.oldestFirst') : say('timeline.newestFirst')}
        </button>
      )}
      <div ref={list}>
        {years.map(({ year, dates }) => (
          <section key={year} class="year">
            <h2>{year}</h2>
            <ol class="dates">
              {dates.map((date) => (
                <Day key={date.date} date={date} whole={whole} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}

function Day({ date: { date, events }, whole }: { date: TimelineDate; whole: Whole }) {
  return (
    <li>
      <time dateTime={date}>{formatDate(date)}</time>
      <ul>
        {events.map((event) => (
          <li key={event.id} data-event={event.id} tabIndex={-1}>
            <a href={addressOf({ at: 'entity', id: event.entity })}>{whole.nameOf(event.entity)}</a>
            <p lang="en">{typeset(event.text)}</p>
            <p class="soft">
              <SourceLinks ids={event.sources} sources={whole.overview.sources} />
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}
