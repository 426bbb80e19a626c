using Hunsuan.Registers.Linking;

namespace Hunsuan.Tests.Registers.Linking;

public class OverflowFileTests
{
    [Fact]
    public void What_was_put_comes_back_and_nothing_is_left_of_it()
    {
        var folder = Directory.CreateTempSubdirectory("hunsuan-");
        byte[] one = [.. Enumerable.Range(0, 70_000).Select(i => (byte)(i % 251))], other = [3, 4, 5];
        using (var overflow = new OverflowFile(most: 0, folder.FullName))
        {
            Assert.Empty(folder.GetFiles());
            var (first, second) = (overflow.Put(one), overflow.Put(other));
            var (a, b) = (new byte[one.Length], new byte[other.Length]);
            overflow.Get(second, b);
            overflow.Get(first, a);

            Assert.Equal(one, a);
            Assert.Equal(other, b);
            Assert.Single(folder.GetFiles());
            Assert.Throws<EndOfStreamException>(() => overflow.Get(second, new byte[9]));
        }

        Assert.Empty(folder.GetFiles());
        folder.Delete();
    }

    [Fact]
    public void It_is_needed_from_a_limit_on()
    {
        using OverflowFile none = new(long.MaxValue, "/"), all = new(0, "/");

        Assert.Equal((false, true), (none.IsNeeded, all.IsNeeded));
        Assert.Equal((true, 1), (none.Times(1_000) > 1_000, all.Times(1_000)));
    }
}
