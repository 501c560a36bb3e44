/** Where the nodes of a picture stand. */

/**
 * Forces as of Fruchterman and Reingold (1991), from a spiral and without chance, so that the picture
 * is the same each time; then the labels are moved off one another.
 */
function layOut({nodes, links}, size) {
  nodes.forEach((node, i) => {
    node.x = Math.cos(i * 2.4) * Math.sqrt(i + 1) * 30;
    node.y = Math.sin(i * 2.4) * Math.sqrt(i + 1) * 30;
  });
  const ideal = 70;
  for (let step = 0; step < 400; step++) {
    nodes.forEach(node => { node.dx = -node.x * 0.06; node.dy = -node.y * 0.06; });
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        push(nodes[i], nodes[j], d => d < 4 * ideal ? -ideal * ideal / d : 0);
      }
    }
    links.forEach(link => push(link.a, link.b, d => d * d / ideal / 3));
    const heat = 12 * (1 - step / 400);
    for (const node of nodes) {
      const length = Math.hypot(node.dx, node.dy) || 1;
      node.x += node.dx / length * Math.min(length, heat);
      node.y += node.dy / length * Math.min(length, heat);
    }
  }
  fit(nodes, size);
  for (let round = 0; round < 120; round++) {
    separate(nodes, size);
  }
}

function push(a, b, force) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const d = Math.hypot(dx, dy) || 0.01;
  const f = force(d) / d;
  a.dx += dx * f;
  a.dy += dy * f;
  b.dx -= dx * f;
  b.dy -= dy * f;
}

/** Stretches the picture to its frame. */
function fit(nodes, {width, height}) {
  for (const [axis, length, edge] of [['x', width, 80], ['y', height, 40]]) {
    const low = Math.min(...nodes.map(node => node[axis]));
    const high = Math.max(...nodes.map(node => node[axis]));
    const scale = high > low ? (length - 2 * edge) / (high - low) : 0;
    nodes.forEach(node => node[axis] = scale ? edge + (node[axis] - low) * scale : length / 2);
  }
}

/** Moves nodes whose labels overlap a little apart. */
function separate(nodes, {width, height, label}) {
  const half = node => Math.max(node.r, Math.min(title(node.row).length, label) * 3.3) + 4;
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      const [a, b] = [nodes[i], nodes[j]];
      const x = half(a) + half(b) - Math.abs(a.x - b.x);
      const y = a.r + b.r + 18 - Math.abs(a.y - b.y);
      if (x > 0 && y > 0) {
        const sign = a.y < b.y || a.y === b.y && i % 2 ? 1 : -1;
        a.y -= sign * Math.min(y, 6) / 2;
        b.y += sign * Math.min(y, 6) / 2;
      }
    }
  }
  for (const node of nodes) {
    node.x = Math.min(Math.max(node.x, half(node)), width - half(node));
    node.y = Math.min(Math.max(node.y, node.r + 4), height - node.r - 20);
  }
}
