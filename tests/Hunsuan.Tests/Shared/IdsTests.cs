using Hunsuan.Shared;

namespace Hunsuan.Tests;

public class IdsTests
{
    [Fact]
    public void Each_is_greater_than_the_one_before()
    {
        var ids = Enumerable.Range(0, 100_000).Select(_ => Ids.New()).ToList();

        Assert.All(ids.Zip(ids.Skip(1)), pair => Assert.True(pair.First.CompareTo(pair.Second) < 0, $"{pair}"));
        // Both databases compare the digits as they are written.
        Assert.Equal(ids, ids.OrderBy(id => id.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public void None_comes_twice_where_many_are_made_at_once()
    {
        var ids = new Guid[100_000];
        Parallel.For(0, ids.Length, i => ids[i] = Ids.New());

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void It_is_of_version_7_and_tells_the_millisecond_in_which_it_was_made()
    {
        var before = TimeProvider.System.GetUtcNow();
        var id = Ids.New();

        Assert.Equal((7, 2), (id.Version, id.Variant >> 2));
        Assert.True(id.CompareTo(Ids.FirstAt(before)) > 0);
    }

    [Fact]
    public void The_first_of_a_moment_is_the_one_with_nothing_below_the_millisecond() =>
        Assert.Equal("017f22e2-79b0-7000-8000-000000000000", $"{Ids.FirstAt(DateTimeOffset.FromUnixTimeMilliseconds(0x017F22E279B0))}");
}
