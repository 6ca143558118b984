// Draws the matrix as a graph: a node for each row, an edge for each two who are compared, with an
// arrow towards the one that is behind where that is clear.
const CLEAR = 0.2;
const place = document.getElementById("graph");

// Cytoscape would put a style element into the page, which the page's policy forbids, unless
// something has this id; what it would say stands in our style sheet.
document.querySelector("link[rel=stylesheet]").id = "__________cytoscape_stylesheet";

function elements() {
  const rows = [...document.querySelectorAll("#matrix tbody tr")];
  const nodes = rows.map((row) => ({
    data: {
      id: row.dataset.name,
      href: row.dataset.href,
      comparisons: Number(row.dataset.comparisons),
    },
  }));
  const places = new Map(nodes.map((node, place) => [node.data.id, place]));
  const edges = [];
  rows.forEach((row, at) => {
    row.querySelectorAll("td[data-other]").forEach((cell) => {
      if (places.get(cell.dataset.other) > at) {
        edges.push(edge(row.dataset.name, cell));
      }
    });
  });
  return { nodes, edges };
}

function edge(one, cell) {
  const [ahead, parity, behind] = ["ahead", "parity", "behind"].map((key) => Number(cell.dataset[key]));
  const total = ahead + parity + behind;
  const balance = (ahead - behind) / total;
  const other = cell.dataset.other;
  const [source, target] = balance < 0 ? [other, one] : [one, other];
  return {
    data: { source, target, total, href: cell.querySelector("a").href },
    classes: Math.abs(balance) >= CLEAR ? "clear" : "even",
  };
}

function style(most, mostOfTwo) {
  const colours = getComputedStyle(document.documentElement);
  const colour = (name) => colours.getPropertyValue("--" + name).trim();
  return [
    {
      selector: "node",
      style: {
        label: "data(id)",
        width: (node) => 14 + 40 * Math.sqrt(node.data("comparisons") / most),
        height: (node) => 14 + 40 * Math.sqrt(node.data("comparisons") / most),
        "background-color": colour("link"),
        color: colour("ink"),
        "font-size": 13,
        "font-family": "system-ui, sans-serif",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-background-color": colour("card"),
        "text-background-opacity": 0.85,
        "text-background-padding": 2,
      },
    },
    {
      selector: "edge",
      style: {
        width: (one) => 1 + 7 * (one.data("total") / mostOfTwo),
        opacity: (one) => 0.3 + 0.6 * Math.sqrt(one.data("total") / mostOfTwo),
        "line-color": colour("dim"),
        "target-arrow-color": colour("self"),
        "curve-style": "straight",
      },
    },
    { selector: "edge.clear", style: { "line-color": colour("self"), "target-arrow-shape": "triangle", "arrow-scale": 1.2 } },
    { selector: ".aside", style: { opacity: 0.1 } },
  ];
}

if (place && document.getElementById("matrix")) {
  const shown = elements();
  const most = Math.max(...shown.nodes.map((node) => node.data.comparisons));
  const mostOfTwo = Math.max(1, ...shown.edges.map((one) => one.data.total));
  const graph = cytoscape({
    container: place,
    elements: shown,
    style: style(most, mostOfTwo),
    layout: { name: "circle", padding: 36, startAngle: -Math.PI / 2 },
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  graph.on("tap", "node, edge", (event) => location.assign(event.target.data("href")));
  graph.on("mouseover", "node", (event) => {
    graph.elements().not(event.target.closedNeighborhood()).addClass("aside");
    graph.edges().not(event.target.connectedEdges()).addClass("aside");
  });
  graph.on("mouseout", "node", () => graph.elements().removeClass("aside"));
  graph.on("mouseover", "node, edge", () => place.classList.add("pointing"));
  graph.on("mouseout", "node, edge", () => place.classList.remove("pointing"));
  graph.on("resize", () => graph.layout({ name: "circle", padding: 36, startAngle: -Math.PI / 2 }).run());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    graph.style(style(most, mostOfTwo)),
  );
}
