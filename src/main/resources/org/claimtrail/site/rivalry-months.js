// Draws the table of months as stacked bars.
const rows = [...document.querySelectorAll("#months tbody tr")];
const canvas = document.getElementById("months-chart");

function monthsBetween(first, last) {
  const months = [];
  let [year, month] = first.split("-").map(Number);
  for (let at = first; at <= last; ) {
    months.push(at);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    at = String(year).padStart(4, "0") + "-" + String(month).padStart(2, "0");
  }
  return months;
}

function paint(chart) {
  const colours = getComputedStyle(document.documentElement);
  const colour = (name) => colours.getPropertyValue("--" + name).trim();
  [colour("other"), colour("dim"), colour("self")].forEach((one, at) => {
    chart.data.datasets[at].backgroundColor = one;
  });
  chart.options.color = colour("ink");
  for (const axis of [chart.options.scales.x, chart.options.scales.y]) {
    axis.ticks.color = colour("dim");
    axis.grid.color = colour("line");
  }
  chart.update("none");
}

if (canvas && rows.length > 0) {
  const told = new Map(
    rows.map((row) => [
      row.querySelector("th").textContent,
      [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent)),
    ]),
  );
  const known = [...told.keys()];
  const labels = monthsBetween(known[0], known[known.length - 1]);
  const chart = new Chart(canvas, {
    type: "bar",
    data: {
      labels,
      datasets: ["ahead", "on par", "behind"].map((label, at) => ({
        label,
        data: labels.map((month) => (told.get(month) ?? [0, 0, 0])[at]),
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "index", intersect: false },
      scales: {
        x: { stacked: true, ticks: {}, grid: { display: false } },
        y: { stacked: true, ticks: { precision: 0 }, grid: {} },
      },
    },
  });
  paint(chart);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => paint(chart));
}
