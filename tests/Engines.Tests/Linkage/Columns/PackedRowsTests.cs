using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Tests.Linkage.Columns;

public class PackedRowsTests
{
    [Theory]
    [InlineData(1, 10, 3), InlineData(2, 40_000, 9), InlineData(3, 70_000, 16)]
    public void Values_come_out_as_they_went_in(int seed, int rows, int columns)
    {
        var random = new Random(seed);
        var values = Enumerable.Range(0, columns).Select(_ => random.Next(1, 1 << random.Next(1, 24))).ToArray();
        var plain = values.Select(most => Enumerable.Range(0, rows).Select(_ => random.Next(-1, most)).ToArray()).ToArray();

        var packed = new PackedRows([.. plain.Select((ids, c) => new Numbered(Listed(ids), values[c]))]);

        Assert.Equal(rows, packed.Rows);
        var of = new int[columns];
        for (var row = 0; row < rows; row++)
        {
            packed.Read(row, of);
            for (var c = 0; c < columns; c++) Assert.True(plain[c][row] == packed[row, c] && plain[c][row] == of[c]);
        }

        var some = new uint[rows - 3];
        packed.Read(3, columns - 1, some);
        Assert.Equal(plain[^1].Skip(3).Select(id => (uint)(id + 1)), some);
    }

    [Theory]
    [InlineData(false, 0), InlineData(true, 6)]
    public void A_list_is_the_same_where_memory_has_no_room(bool isFull, int spilled)
    {
        var kept = new KeptBytes(isFull);
        var list = Listed([.. Enumerable.Range(0, 200_000)], kept);

        Assert.Equal((200_000, 7), (list.Count, list.BlockCount));
        Assert.Equal(Enumerable.Range(0, 200_000), Enumerable.Range(0, 7).SelectMany(block => list.Of(block).ToArray()));
        Assert.Equal((123_456, spilled), (list[123_456], kept.Count));
        list.LetGo(0);
        Assert.True(list.Of(0).IsEmpty && list[40_000] == 40_000);
        Assert.Equal(0, new Blocks<int>().Count);
    }

    [Fact]
    public void Texts_of_any_length_are_kept()
    {
        var (random, texts) = (new Random(4), new TextArena());
        byte[][] plain = [.. Enumerable.Range(0, 3_000).Select(i => new byte[i % 500 == 499 ? 1_500_000 : random.Next(700)])];
        foreach (var text in plain) random.NextBytes(text);

        Assert.All(plain.Index(), t => Assert.Equal(t.Index, texts.Add(t.Item)));
        for (var i = 0; i < plain.Length; i++) Assert.True(texts[i].SequenceEqual(plain[i]));
    }

    private static Blocks<int> Listed(int[] ids, IOverflow? overflow = null)
    {
        var list = new Blocks<int>(overflow);
        foreach (var id in ids) list.Add(id);
        return list;
    }

    private sealed class Numbered(Blocks<int> ofRow, int values) : LinkColumn("n", FieldKind.Category, new(ofRow))
    {
        public override IReadOnlyList<string> LevelNames => ["differ", "same"];

        public override int Values => values;

        public override uint Mark(int value) => (uint)value;

        public override int Level(int left, int right) => left == right ? 2 : 1;
    }
}
