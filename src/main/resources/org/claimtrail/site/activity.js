"use strict";

// Claims about somebody by month, as bars that lead to the claims.

(function () {
  const canvas = document.getElementById("months");
  if (!canvas) {
    return;
  }
  const months = [...document.querySelectorAll("#by-month tbody tr")].map((row) => ({
    label: row.cells[0].textContent.trim(),
    href: row.querySelector("a").href,
    total: row.cells[1].textContent.trim(),
    counts: [2, 3, 4].map((cell) => Number(row.cells[cell].textContent)),
  }));
  const voices = [
    ["self-reported", "--bar-self"],
    ["independent", "--bar-other"],
    ["the article itself", "--bar-own"],
  ];
  showChart(canvas);
  const chart = new Chart(canvas, {
    type: "bar",
    data: {
      labels: months.map((month) => month.label),
      datasets: voices.map(([voice, colour], at) => ({
        label: voice,
        data: months.map((month) => month.counts[at]),
        backgroundColor: () => chartColour(colour),
        borderColor: () => chartColour("--card"),
        borderWidth: { top: 1 },
        maxBarThickness: 48,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "index", intersect: false },
      plugins: { legend: { display: false } },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          ticks: { maxRotation: 0, autoSkipPadding: 16, color: () => chartColour("--dim") },
        },
        y: {
          stacked: true,
          ticks: { precision: 0, color: () => chartColour("--dim") },
          grid: { color: () => chartColour("--line") },
        },
      },
    },
  });
  linkChart(
    chart,
    months.map((month, index) => ({
      datasetIndex: 0,
      index,
      href: month.href,
      words:
        month.label + ": " + month.total + " claims, " +
        voices.map(([voice], at) => month.counts[at] + " " + voice).join(", "),
    }))
  );
  onChartColours(() => chart.update("none"));
})();
