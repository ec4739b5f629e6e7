import type { CardSeries, CardSource } from '../../../knowledge/card';
import { scopeBeside } from '../../shared/format';
import { say } from '../../shared/page-wording';
import { coursesOf } from './figures-model';
import { SeriesChart } from './series-chart';

interface ChartsProps {
  series: readonly CardSeries[];
  sources: readonly CardSource[];
}

/** A picture for every counter that was read more than once, along one stretch of time. */
export function Charts({ series, sources }: ChartsProps) {
  const courses = coursesOf(series);
  if (courses.length === 0) return null;
  return (
    <>
      <div class="charts">
        {courses.map((course) => (
          <figure key={course.series.id}>
            <figcaption lang="en">
              <b>{course.series.label}</b>
              <span class="soft">{scopeBeside(course.series)}</span>
            </figcaption>
            <SeriesChart course={course} sources={sources} />
          </figure>
        ))}
      </div>
      <p class="soft legend">
        <Sign status="official-figure" /> <Sign status="reported" />
      </p>
    </>
  );
}

function Sign({ status }: { status: 'official-figure' | 'reported' }) {
  return (
    <span>
      <svg width="12" height="12" aria-hidden="true">
        <circle class={`count ${status}`} cx="6" cy="6" r="4.5" />
      </svg>{' '}
      {say(`figures.${status}`)}
    </span>
  );
}
