// The outlines of the provinces as TopoJSON, with our two-digit codes instead of the package's own.

export function provinces(topology, districtNames) {
  const codes = new Map(districtNames.map(d => {
    const [, fips, district] = d.code.split('.');
    return [`TH${fips}`, district.slice(0, 2)];
  }));
  const geometries = topology.objects.units.geometries
    .map(({ type, arcs, properties }) => ({ type, arcs, properties: { code: codes.get(properties.fips) } }))
    .sort((a, b) => a.properties.code < b.properties.code ? -1 : 1);
  const scale = topology.transform.scale.map(round);
  const translate = topology.transform.translate.map(round);
  const parts = geometries.map(g => `    ${JSON.stringify(g)}`).join(',\n');
  const arcs = topology.arcs.map(a => `  ${JSON.stringify(a)}`).join(',\n');
  return `{"type":"Topology","transform":${JSON.stringify({ scale, translate })},\n` +
    `"objects":{"provinces":{"type":"GeometryCollection","geometries":[\n${parts}]}},\n"arcs":[\n${arcs}]}\n`;
}

const round = value => Number(value.toFixed(9));
