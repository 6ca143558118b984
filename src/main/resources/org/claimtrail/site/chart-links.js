"use strict";

// What charts share: colours of the style sheet, and points that are links.

/** A colour of the style sheet, as it is in light or dark. */
function chartColour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Calls `draw` whenever colours change from light to dark or back. */
function onChartColours(draw) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
}

/** Shows what only works with scripts, and folds the table that says the same. */
function showChart(canvas) {
  const figure = canvas.closest("figure");
  figure.hidden = false;
  figure.nextElementSibling.open = false;
}

/**
 * Makes the points of a chart into links, by click and by keyboard.
 *
 * @param points in the order in which the arrow keys go through them: `datasetIndex` and `index` in
 *   the chart, `href`, and the `words` that are read out
 */
function linkChart(chart, points) {
  const canvas = chart.canvas;
  const told = canvas.closest("figure").querySelector(".told");
  const key = (one) => one.datasetIndex + "/" + one.index;
  const byKey = new Map(points.map((point) => [key(point), point]));
  let at = -1;

  function go(next) {
    at = Math.max(0, Math.min(points.length - 1, next));
    const active = [{ datasetIndex: points[at].datasetIndex, index: points[at].index }];
    chart.setActiveElements(active);
    chart.tooltip.setActiveElements(active, { x: 0, y: 0 });
    chart.update("none");
    told.textContent = points[at].words;
  }

  const steps = {
    ArrowRight: () => at + 1,
    ArrowUp: () => at + 1,
    ArrowLeft: () => (at < 0 ? points.length - 1 : at - 1),
    ArrowDown: () => (at < 0 ? points.length - 1 : at - 1),
    Home: () => 0,
    End: () => points.length - 1,
  };

  canvas.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && at >= 0) {
      location.assign(points[at].href);
    } else if (steps[event.key] && points.length > 0) {
      event.preventDefault();
      go(steps[event.key]());
    }
  });
  chart.options.onClick = (_, active) => {
    const point = active.map((one) => byKey.get(key(one))).find((one) => one);
    if (point) {
      location.assign(point.href);
    }
  };
  chart.options.onHover = (_, active) => {
    canvas.style.cursor = active.some((one) => byKey.has(key(one))) ? "pointer" : "default";
  };
  chart.update("none");
}
