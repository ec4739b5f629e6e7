import { useMemo, useRef, useState } from 'preact/hooks';
import type { OverviewEvent } from '../../../knowledge/overview';
import { formatDate } from '../../shared/format';
import { SourceLinks } from '../../shared/source-links';
import * as WORDING from '../../shared/wording';
import { addressOf, type Filter } from '../address';
import { Filters } from '../filters';
import type { Whole } from '../whole';
import { TimelineChart } from './timeline-chart';
import { byYear, stretchOf } from './timeline-model';

interface TimelineProps {
  whole: Whole;
  filter: Filter;
  change(filter: Filter): void;
}

/** What happened, as a picture along time and as a list by year. */
export function Timeline({ whole, filter, change }: TimelineProps) {
  const { overview, nameOf, kindOf } = whole;
  const [newestFirst, setNewestFirst] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const events = useMemo(() => {
    const passes = whole.passes(filter);
    return overview.events.filter(({ entity }) => passes(entity));
  }, [whole, overview, filter]);
  const { drawn, earlier } = useMemo(() => stretchOf(events), [events]);
  const years = byYear(events);
  const present = whole.kindsOf(overview.events.map(({ entity }) => entity));

  const show = ({ id }: OverviewEvent): void => {
    const item = [...(list.current?.querySelectorAll<HTMLElement>('li[data-event]') ?? [])].find(
      ({ dataset }) => dataset.event === id,
    );
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  };

  return (
    <>
      <h1 tabIndex={-1}>{WORDING.views.timeline}</h1>
      <p class="intro">{WORDING.timeline.intro}</p>
      <Filters filter={filter} present={present} nameOf={nameOf} change={change} />
      {events.length === 0 && <p class="empty">{WORDING.filter.nothing}</p>}
      {drawn.length > 1 && <TimelineChart events={drawn} kindOf={kindOf} nameOf={nameOf} show={show} />}
      {earlier.length > 0 && <p class="soft">{WORDING.timeline.earlier(earlier.length)}</p>}
      {events.length > 1 && (
        <p class="order">
          <button type="button" class="link" onClick={() => setNewestFirst(!newestFirst)}>
            {newestFirst ? WORDING.timeline.order.oldest : WORDING.timeline.order.newest}
          </button>
        </p>
      )}
      <div ref={list}>
        {(newestFirst ? years.toReversed() : years).map(({ year, events: own }) => (
          <section key={year} class="year">
            <h2>{year}</h2>
            <ol class="events">
              {(newestFirst ? own.toReversed() : own).map((event) => (
                <li key={event.id} data-event={event.id} tabIndex={-1}>
                  <time dateTime={event.date}>{formatDate(event.date)}</time>
                  <div>
                    <p>
                      <a href={addressOf({ at: 'entity', id: event.entity })}>{nameOf(event.entity)}</a>
                    </p>
                    <p lang="en">{event.text}</p>
                    <p class="soft">
                      <SourceLinks ids={event.sources} sources={overview.sources} />
                    </p>
                  </div>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}
