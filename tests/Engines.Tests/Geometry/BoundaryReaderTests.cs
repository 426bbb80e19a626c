using System.Text;
using Hunsuan.Engines.Geometry;

namespace Hunsuan.Engines.Tests.Geometry;

public sealed class BoundaryReaderTests
{
    private const string Square = """{"type":"Polygon","coordinates":[[[100,15],[101,15],[101,16],[100,16],[100,15]]]}""";
    private const string East = """{"type":"Polygon","coordinates":[[[101,15],[102,15],[102,16],[101,15]]]}""";

    // Two squares side by side; arc 0 is their common border, walked up by one and down by the other.
    private const string Topology = """
        {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[100,15]},
         "objects":{"any name":{"type":"GeometryCollection","geometries":[
           {"type":"Polygon","arcs":[[0,1]],"properties":{"ADM2_PCODE":"TH5601","ADM1_PCODE":"TH56"}},
           {"type":"MultiPolygon","arcs":[[[-1,2]]],"properties":{"ADM2_PCODE":"TH5602","ADM1_PCODE":"TH56"}}]}},
         "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]]]}
        """;

    [Theory]
    [InlineData("""{"a":"TH5601"}""", "a")]
    [InlineData("""{"รหัส":"5601"}""", "รหัส")]
    [InlineData("""{"n":5601,"name":"เมืองพะเยา","size":12.5}""", "n")]
    [InlineData("""{"zone":" th5601 ","postcode":"56000"}""", "zone")]
    public void Finds_the_code_whatever_its_property_is_called(string properties, string name)
    {
        var reading = Read(Collection((properties, Square)));

        Assert.Equal((name, "5601"), (reading.CodeProperty, Assert.Single(reading.Shapes).Code));
    }

    [Fact]
    public void Takes_the_codes_of_the_areas_themselves_not_of_the_level_above()
    {
        var reading = Read(Topology);

        Assert.Equal("ADM2_PCODE", reading.CodeProperty);
        Assert.Equal(["5601", "5602"], reading.Shapes.Select(shape => shape.Code));
    }

    [Fact]
    public void Prefers_codes_that_are_known_to_other_numbers_of_the_same_length()
    {
        var reading = Read(Collection(("""{"people":4711,"code":"5601"}""", Square), ("""{"people":4712,"code":"5602"}""", East)),
            known: ["5601", "5602"]);

        Assert.Equal("code", reading.CodeProperty);
    }

    [Fact]
    public void Unfolds_shared_borders_in_both_directions()
    {
        var shapes = Read(Topology).Shapes;

        GeoPoint[] west = [new(101, 15), new(101, 16), new(100, 16), new(100, 15), new(101, 15)];
        GeoPoint[] east = [new(101, 16), new(101, 15), new(102, 15), new(102, 16), new(101, 16)];
        Assert.Equal(west, Assert.Single(shapes[0].Rings));
        Assert.Equal(east, Assert.Single(shapes[1].Rings));
    }

    [Fact]
    public void Puts_parts_with_the_same_code_together()
    {
        var reading = Read(Collection(("""{"c":"5601"}""", Square), ("""{"c":"5601"}""", East)));

        Assert.Equal(2, Assert.Single(reading.Shapes).Rings.Count);
    }

    [Fact]
    public void Counts_areas_without_a_code_and_leaves_points_and_lines_out()
    {
        var reading = Read(Collection(
            ("""{"c":"5601"}""", Square), ("""{"c":null}""", East), ("""{"c":"5602"}""", """{"type":"Point","coordinates":[100,15]}"""),
            ("""{"c":"5603"}""", "null")));

        Assert.Equal((1, 1), (reading.Shapes.Count, reading.WithoutCode));
    }

    [Fact]
    public void Reads_a_single_feature_with_its_code_as_id_after_a_byte_order_mark()
    {
        var reading = Read("\uFEFF" + $$"""{"type":"Feature","id":"56","geometry":{{Square}},"properties":null}""");

        Assert.Equal(("id", "56"), (reading.CodeProperty, Assert.Single(reading.Shapes).Code));
    }

    [Theory]
    [InlineData("", BoundaryFault.NotJson)]
    [InlineData("PK\u0003\u0004", BoundaryFault.NotJson)]
    [InlineData("""{"type":"FeatureCollection","features":[""", BoundaryFault.NotJson)]
    [InlineData("[1,2]", BoundaryFault.NotBoundaries)]
    [InlineData("""{"type":"Polygon","coordinates":[]}""", BoundaryFault.NotBoundaries)]
    [InlineData("""{"type":"FeatureCollection"}""", BoundaryFault.Damaged)]
    [InlineData("""{"type":"FeatureCollection","features":{}}""", BoundaryFault.Damaged)]
    [InlineData("""{"type":"FeatureCollection","features":[5]}""", BoundaryFault.Damaged)]
    [InlineData("""{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon","coordinates":[[[1],[2],[3]]]}}]}""", BoundaryFault.Damaged)]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", BoundaryFault.NoAreas)]
    [InlineData("""{"type":"Topology","objects":{},"arcs":[]}""", BoundaryFault.NoAreas)]
    [InlineData("""{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[7]]}},"arcs":[]}""", BoundaryFault.Damaged)]
    public void Says_what_is_wrong_with_a_file(string json, BoundaryFault fault) => Assert.Equal(fault, Read(json).Fault);

    [Theory]
    [InlineData("[[[15,100],[16,100],[16,101],[15,100]]]")]
    [InlineData("[[[500000,1600000],[500100,1600000],[500100,1600100],[500000,1600000]]]")]
    [InlineData("[[[1e999,15],[101,15],[101,16],[1e999,15]]]")]
    public void Refuses_places_outside_Thailand(string coordinates)
    {
        var geometry = $$"""{"type":"Polygon","coordinates":{{coordinates}}}""";

        Assert.Equal(BoundaryFault.OutsideThailand, Read(Collection(("""{"c":"5601"}""", geometry))).Fault);
    }

    [Theory]
    [InlineData("""{"name":"เมืองพะเยา","n":123}""")]
    [InlineData("""{"c":"0101"}""")]
    [InlineData("null")]
    public void Refuses_a_file_without_area_codes(string properties) =>
        Assert.Equal(BoundaryFault.NoCodes, Read(Collection((properties, Square))).Fault);

    [Fact]
    public void Refuses_deep_nesting() =>
        Assert.Equal(BoundaryFault.TooDeep, Read(new string('[', 40) + new string(']', 40)).Fault);

    [Fact]
    public void Refuses_a_small_file_that_unfolds_into_a_huge_one()
    {
        var arc = string.Join(',', Enumerable.Repeat("[100,15]", 10_000));
        var ring = string.Join(',', Enumerable.Repeat("0", 600));
        var json = $$"""{"type":"Topology","objects":{"a":{"type":"Polygon","id":"56","arcs":[[{{ring}}]] } },"arcs":[[{{arc}}]]}""";

        Assert.Equal(BoundaryFault.TooLarge, Read(json).Fault);
    }

    [Theory]
    [InlineData("[[]]")]
    [InlineData("[[[100,15]]]")]
    [InlineData("[[[100,15],[101,15],[100,15]]]")]
    [InlineData("[[[100,15],[101,15]]]")]
    public void Leaves_out_rings_without_an_inside(string coordinates) =>
        Assert.Equal(BoundaryFault.NoAreas, Read(Collection(("""{"c":"5601"}""", $$"""{"type":"Polygon","coordinates":{{coordinates}}}"""))).Fault);

    [Fact]
    public void Gives_a_verdict_on_any_bytes()
    {
        foreach (var file in (string[])[Topology, Collection(("""{"c":"5601"}""", Square), ("""{"c":"TH5602"}""", East))])
        {
            var bytes = Encoding.UTF8.GetBytes(file);
            for (var i = 0; i < bytes.Length; i++)
            {
                foreach (var other in (ReadOnlySpan<byte>)[0, (byte)'"', (byte)'9', (byte)'-', (byte)']', (byte)'{', 0xFF])
                {
                    var changed = (byte[])bytes.Clone();
                    changed[i] = other;
                    var reading = BoundaryReader.Read(changed, _ => true);
                    Assert.True(reading.Fault is null == reading.Shapes.Count > 0, Encoding.UTF8.GetString(changed));
                    Assert.NotNull(Simplify.ToPoints(reading.Shapes, 6));
                }
                Assert.NotNull(BoundaryReader.Read(bytes.AsMemory(0, i), _ => true).Fault);
            }
        }
    }

    private static string Collection(params (string Properties, string Geometry)[] features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features.Select(Json))}}] }""";

    private static string Json((string Properties, string Geometry) feature) =>
        $$"""{"type":"Feature","properties":{{feature.Properties}},"geometry":{{feature.Geometry}} }""";

    private static BoundaryReading Read(string json, params string[] known) =>
        BoundaryReader.Read(Encoding.UTF8.GetBytes(json), known.Contains);
}
