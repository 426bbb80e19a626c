using System.Text;
using Hunsuan.Engines.Tables;
using Hunsuan.Engines.Wellbeing.Table;

namespace Hunsuan.Engines.Tests.Wellbeing.Table;

public class TableReadersTests
{
    private const string Header = "id,region,w,a,b,c,note,d\n";

    private static UnitLayout Layout => new(8,
    [
        new(1, CellUse.Label, 0), new(2, CellUse.Weight), new(3, CellUse.Indicator, 0), new(4, CellUse.Indicator, 1), new(5, CellUse.Indicator, 2),
        new(7, CellUse.Indicator, 3),
    ], labels: 1, mayBeBlank: new HashSet<int> { 0 });

    [Theory]
    [InlineData("1,North,2.5,0,1,-,x,1\n2,South,1,,0,1,y,0\n")]
    [InlineData("1,North,2.5,0,1,-,x,1\r\n2,\"South\",1,0,0,1,\"y,z\",0")]
    [InlineData("\n1,,2.5,0,1,-,x,\n\n")]
    [InlineData("1,North,2.5,0,1,-,a note that goes on and on for far more than the sixty-four bytes of one glance,1\n2,South,1,0,0,1,,0\n")]
    [InlineData("1,\"A region whose name goes on, and on, for far more than the sixty-four bytes of one glance\",2,0,1,-,\"x, y\",1\n")]
    [InlineData("1,No\"rth,2,0,1,-,5\" wide,1\n")]
    [InlineData("")]
    public void The_quick_and_the_careful_reader_agree(string rows)
    {
        var quick = Quick(rows);

        Assert.NotNull(quick);
        Assert.Equal(Careful(rows).Rows, quick);
    }

    [Theory]
    [InlineData("1,North,1,0,1,0,x\n", UnitFaultKind.WrongCellCount, 2, -1)]
    [InlineData("1,North,1,0,1,0,x,1,1\n", UnitFaultKind.WrongCellCount, 2, -1)]
    [InlineData("1,North,1,0,1,0,x,1\n1,North,1,0\n,1,0,x,1,7\n", UnitFaultKind.WrongCellCount, 3, -1)]
    [InlineData("1,North,1,0,2,0,x,1\n", UnitFaultKind.NotAnAnswer, 2, 4)]
    [InlineData("1,North,1,0,1,0,x,10\n", UnitFaultKind.NotAnAnswer, 2, 7)]
    [InlineData("1,North,1,0,NA,0,x,1\n", UnitFaultKind.NotAnAnswer, 2, 4)]
    [InlineData("1,North,,0,1,0,x,1\n", UnitFaultKind.NotAWeight, 2, 2)]
    [InlineData("1,North,-1,0,1,0,x,1\n", UnitFaultKind.NotAWeight, 2, 2)]
    [InlineData("1,North,NaN,0,1,0,x,1\n", UnitFaultKind.NotAWeight, 2, 2)]
    [InlineData("1,North,1e999,0,1,0,x,1\n", UnitFaultKind.NotAWeight, 2, 2)]
    public void A_bad_row_is_left_to_the_careful_reader_which_names_it(string rows, UnitFaultKind kind, long line, int column)
    {
        Assert.Null(Quick(rows));

        var fault = Careful(rows).Fault;
        Assert.Equal((kind, line, column), (fault!.Kind, fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("1,\"No\"\"rth\",1,0,1,0,x,1\n")]
    [InlineData("1,\"No\nrth\",1,0,1,0,x,1\n")]
    [InlineData("1,North, 1 ,\"0\",1, 0,x,1\n")]
    public void What_is_unusual_but_right_is_read_carefully(string rows)
    {
        Assert.Null(Quick(rows));
        var (found, fault) = Careful(rows);
        Assert.Null(fault);
        Assert.Single(found);
    }

    /// <summary>Several cells that nobody asks for are passed at once, but not beyond the end of their line.</summary>
    [Theory]
    [InlineData("x,y,z,1,u,v\n,,,0,,\n", 2)]
    [InlineData("x,\"y, and\",z,1,u,v\nx,y,a cell that alone goes on for far more than the sixty-four bytes of one glance,0,u,v", 2)]
    [InlineData("x,y\nz,1,u,v\n", null)]
    [InlineData("x,y,z,1,u\nv,x,y,z,1,u,v\n", null)]
    [InlineData("x,y,z,1,u,v,w\n", null)]
    public void Unused_cells_are_passed(string rows, int? count)
    {
        var layout = new UnitLayout(6, [new(3, CellUse.Indicator, 0)]);

        Assert.Equal(count, Quick(rows, layout)?.Count);
        if (count is not null) Assert.Equal(Careful(rows, layout).Rows, Quick(rows, layout));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 25)];

    /// <summary>Any number of answers side by side, at any place of the masks, some empty.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void Runs_of_answers_are_read_right_at_any_length(int seed)
    {
        var random = new Random(seed);
        var columns = random.Next(1, 65);
        var bits = Enumerable.Range(0, columns).ToArray();
        if (seed % 3 == 0) random.Shuffle(bits);
        var layout = new UnitLayout(columns + 1, bits.Select((bit, i) => new ColumnUse(i + 1, CellUse.Indicator, bit)));
        var text = new StringBuilder();
        for (var row = 0; row < 50; row++)
            text.Append("x,").AppendJoin(',', bits.Select(_ => random.Next(200) == 0 ? "" : random.Next(3) switch { 0 => "1", 1 => "0", _ => "-" })).Append('\n');

        var rows = text.ToString();
        Assert.Equal(Careful(rows, layout).Rows, Quick(rows, layout));
    }

    [Fact]
    public void Depths_come_from_a_column_of_their_own_or_from_the_answer_itself()
    {
        var layout = new UnitLayout(3, [new(0, CellUse.Indicator, 0), new(1, CellUse.Gap, 0), new(2, CellUse.Indicator, 1), new(2, CellUse.Gap, 1)]);

        Assert.False(PlainRows.CanRead(layout));
        Assert.Equal(["F1 P2 N0 w1 0.4;0 ", "F2 P1 N0 w1 NaN;0.25 ", "F0 P0 N2 w1 NaN;NaN "], Careful("1,0.4,0\n0,,0.25\n,,-\n", layout).Rows);
        Assert.Equal(UnitFaultKind.NotAGap, Careful("1,1.5,0\n", layout).Fault!.Kind);
    }

    private static (List<string> Rows, UnitFault? Fault) Careful(string rows, UnitLayout? layout = null)
    {
        var sink = new Sink();
        var records = new CsvRecords(new MemoryStream(Encoding.UTF8.GetBytes(layout is null ? Header + rows : rows)), ',');
        if (layout is null) records.Next();
        var fault = CarefulRows.Read(records, new(layout ?? Layout, 3), sink);
        return (sink.Rows, fault);
    }

    /// <summary>Null when the quick reader gives up.</summary>
    private static List<string>? Quick(string rows, UnitLayout? layout = null)
    {
        var sink = new Sink();
        var bytes = Encoding.UTF8.GetBytes(rows);
        var reader = new PlainRows(new(layout ?? Layout, 3), sink, (byte)',');
        return reader.Read([.. bytes, .. new byte[PlainRows.Padding + 1]], 0, bytes.Length) && reader.Flush() ? sink.Rows : null;
    }

    private sealed class Sink : IUnitSink
    {
        public List<string> Rows { get; } = [];

        public int? Take(UnitRows rows)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var gaps = string.Join(';', rows.Gaps.Skip(i * rows.Layout.Gaps.Count).Take(rows.Layout.Gaps.Count));
                var labels = string.Join(';', rows.Labels.Select((l, n) => rows.Pools[n][l[i]]));
                Rows.Add($"F{rows.Failed[i]} P{rows.Passed[i]} N{rows.NotApplicable[i]} w{(rows.Layout.IsWeighted ? rows.Weights[i] : 1)} {gaps} {labels}".TrimEnd() + " ");
            }
            return null;
        }
    }
}
