import type { PerfMetric } from "../../../runtime/metrics/perf-metric.ts";
import { create, createSvg, type Element } from "./dom.ts";

/** A line of the latest values of one metric. */
export interface Chart {
  readonly element: Element;
  readonly add: (metric: PerfMetric) => void;
}

const POINTS = 60;
const WIDTH = 300;
const HEIGHT = 100;

/** Makes an empty chart. */
export function createChart(name: string): Chart {
  const values: number[] = [];
  const element = create("figure");
  const latest = create("output");
  const caption = create("figcaption");
  caption.append(create("span", name), latest);
  const line = createSvg("polyline", {});
  const drawing = createSvg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", role: "img" });
  drawing.setAttribute("aria-label", name);
  drawing.append(line);
  element.append(caption, drawing);
  element.dataset["metric"] = name;
  return {
    element,
    add({ value, unit }) {
      values.push(value);
      if (values.length > POINTS) values.shift();
      latest.textContent = `${value} ${unit}`;
      line.setAttribute("points", pointsOf(values));
    },
  };
}

function pointsOf(values: readonly number[]): string {
  // Of halves, since the difference of the largest numbers is none.
  const halves = values.map((value) => value / 2);
  const least = Math.min(...halves);
  const range = Math.max(...halves) - least || 1;
  const step = WIDTH / (POINTS - 1);
  return halves
    .map((half, index) => `${(index * step).toFixed(1)},${(HEIGHT - ((half - least) / range) * HEIGHT).toFixed(1)}`)
    .join(" ");
}
