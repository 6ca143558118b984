"use strict";

// A benchmark over time: the chart of the results in the table, and the leaderboard of a day.

(function () {
  const OTHERS = 7;
  const SHAPES = { self: "circle", other: "circle", own: "rectRot" };
  const canvas = document.getElementById("results");
  const slider = document.getElementById("as-of");
  const form = document.getElementById("options");
  if (!canvas) {
    return;
  }

  const isoDay = (day) => new Date(day * 86400000).toISOString().slice(0, 10);

  const results = [...document.querySelectorAll("#points tbody tr")].map((row) => ({
    x: Number(row.dataset.day),
    y: Number(row.dataset.value),
    hue: Number(row.dataset.hue),
    voice: row.dataset.voice,
    best: row.dataset.best === "yes",
    href: row.querySelector("a").href,
    shown: row.querySelector("a").textContent,
    model: row.cells[2].textContent.trim(),
    maker: row.cells[3].textContent.trim(),
    who: row.cells[4].textContent.trim(),
  }));
  const first = results[0].x;
  const last = results[results.length - 1].x;

  // One set of points a colour, the makers in front of the others; last the line of the best.
  const hues = [...new Set(results.map((one) => one.hue))].sort((a, b) => a - b);
  const sets = hues.map((hue) => results.filter((one) => one.hue === hue));
  const best = results.filter((one) => one.best);

  const asOf = () => Number(slider.value);
  const isLater = (one) => one.x > asOf();

  /** The best so far, with a point where the days that are dimmed begin. */
  function line() {
    const before = best.filter((one) => !isLater(one)).map(({ x, y }) => ({ x, y }));
    const later = best.filter(isLater).map(({ x, y }) => ({ x, y }));
    const all = [...before];
    if (before.length > 0) {
      all.push({ x: asOf(), y: before[before.length - 1].y });
    }
    all.push(...later);
    if (all.length > 0) {
      all.push({ x: last, y: all[all.length - 1].y });
    }
    return all;
  }

  function faded(colour, one) {
    return isLater(one) ? colour + "38" : colour;
  }

  function points(set, hue) {
    const colour = () => chartColour("--hue-" + hue);
    return {
      type: "scatter",
      data: set,
      pointStyle: (at) => SHAPES[at.raw ? at.raw.voice : "self"],
      radius: (at) => (at.raw && at.raw.voice === "own" ? 5.5 : 4.5),
      hoverRadius: 8,
      hitRadius: 4,
      borderWidth: 2,
      borderColor: (at) => (at.raw ? faded(colour(), at.raw) : colour()),
      backgroundColor: (at) =>
        at.raw && at.raw.voice === "self" ? faded(colour(), at.raw) : "transparent",
    };
  }

  function steps() {
    return {
      type: "line",
      data: line(),
      stepped: "before",
      pointRadius: 0,
      pointHitRadius: 0,
      borderWidth: 1.5,
      borderColor: () => chartColour("--dim"),
      segment: { borderColor: (at) => (at.p1.parsed.x > asOf() ? chartColour("--line") : undefined) },
    };
  }

  /** Days for ticks: beginnings of months, or days where all lies within two months. */
  function ticks(width) {
    const most = Math.max(2, Math.floor(width / 80));
    const days = [];
    if (last - first < 62) {
      const step = Math.max(1, Math.ceil((last - first) / most));
      for (let day = first; day <= last; day += step) {
        days.push(day);
      }
      return days;
    }
    const start = new Date(first * 86400000);
    const months = (last - first) / 30.4;
    const step = [1, 2, 3, 6, 12, 24, 60].find((one) => months / one <= most) || 120;
    let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + 1) / step) * step;
    for (;; month += step) {
      const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86400000;
      if (day > last) {
        return days;
      }
      days.push(day);
    }
  }

  const label = (day) => (last - first < 62 ? isoDay(day).slice(5) : isoDay(day).slice(0, 7));

  const boundary = {
    id: "boundary",
    afterDatasetsDraw(chart) {
      if (asOf() >= last) {
        return;
      }
      const x = chart.scales.x.getPixelForValue(asOf() + 0.5);
      const { top, bottom } = chart.chartArea;
      const context = chart.ctx;
      context.save();
      context.strokeStyle = chartColour("--dim");
      context.setLineDash([4, 4]);
      context.beginPath();
      context.moveTo(x, top);
      context.lineTo(x, bottom);
      context.stroke();
      context.restore();
    },
  };

  const words = (one) => [one.model + ": " + one.shown, one.maker, one.who, isoDay(one.x)];

  showChart(canvas);
  const margin = Math.max(1, (last - first) / 60);
  const chart = new Chart(canvas, {
    data: { datasets: [...sets.map((set, at) => points(set, hues[at])), steps()] },
    plugins: [boundary],
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "nearest", intersect: true },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          filter: (item) => item.datasetIndex < sets.length,
          callbacks: {
            title: (items) => (items.length > 0 ? words(items[0].raw)[0] : ""),
            label: (item) => words(item.raw).slice(1).filter((one) => one),
          },
        },
      },
      scales: {
        x: {
          type: "linear",
          min: first - margin,
          max: last + margin,
          afterBuildTicks: (axis) => {
            axis.ticks = ticks(axis.width).map((value) => ({ value }));
          },
          ticks: { callback: label, maxRotation: 0, autoSkip: false, color: () => chartColour("--dim") },
          grid: { color: () => chartColour("--line") },
        },
        y: {
          title: {
            display: canvas.dataset.unit !== "" && canvas.dataset.suffix === "",
            text: canvas.dataset.unit,
            color: () => chartColour("--dim"),
          },
          grace: "5%",
          afterBuildTicks: (axis) => {
            if (canvas.dataset.suffix === "%") {
              axis.ticks = axis.ticks.filter((tick) => tick.value <= 100);
            }
          },
          ticks: {
            color: () => chartColour("--dim"),
            callback: (value) => value.toLocaleString("en") + canvas.dataset.suffix,
          },
          grid: { color: () => chartColour("--line") },
        },
      },
    },
  });
  const place = new Map();
  sets.forEach((set, datasetIndex) =>
    set.forEach((one, index) => place.set(one, { datasetIndex, index }))
  );
  linkChart(
    chart,
    results.map((one) => ({
      ...place.get(one),
      href: one.href,
      words: words(one).filter((word) => word).join(", "),
    }))
  );
  onChartColours(() => chart.update("none"));

  // The leaderboard of the day on the slider, from the server, in place of the one shown.
  const date = form.elements.as_of;
  const told = document.getElementById("as-of-day");
  let waiting = 0;
  let asking = new AbortController();

  function address(path) {
    const asked = new URLSearchParams();
    for (const name of ["voice", "parts"]) {
      const given = new URLSearchParams(location.search).get(name);
      if (given) {
        asked.set(name, given);
      }
    }
    if (asOf() < last) {
      asked.set("as_of", isoDay(asOf()));
    }
    return path + (asked.size > 0 ? "?" + asked : "");
  }

  async function exchange() {
    asking.abort();
    asking = new AbortController();
    history.replaceState(null, "", address(location.pathname));
    try {
      const answer = await fetch(address(form.dataset.board), { signal: asking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const board = page.getElementById("board");
      if (board) {
        document.getElementById("board").replaceWith(document.adoptNode(board));
      } else {
        location.reload();
      }
    } catch (fault) {
      if (fault.name !== "AbortError") {
        location.reload();
      }
    }
  }

  function move() {
    const day = isoDay(asOf());
    chart.data.datasets[sets.length].data = line();
    told.textContent = day;
    slider.setAttribute("aria-valuetext", day);
    date.value = day;
    chart.update("none");
    clearTimeout(waiting);
    waiting = setTimeout(exchange, 120);
  }

  document.querySelector(".slider").hidden = false;
  slider.addEventListener("input", move);
  date.addEventListener("change", () => {
    if (date.value) {
      slider.value = Date.parse(date.value) / 86400000;
      move();
    }
  });
  for (const option of [form.elements.voice, form.elements.parts]) {
    option.addEventListener("change", () => form.requestSubmit());
  }
  form.addEventListener("submit", () => {
    date.disabled = asOf() >= last;
    form.elements.voice.disabled = form.elements.voice.value === "";
  });
  addEventListener("pageshow", () => {
    date.disabled = false;
    form.elements.voice.disabled = false;
  });
  form.querySelector("button").hidden = true;
})();
