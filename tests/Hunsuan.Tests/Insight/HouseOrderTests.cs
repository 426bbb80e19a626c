using Hunsuan.Insight.Lists;

namespace Hunsuan.Tests.Insight;

public class HouseOrderTests
{
    [Fact]
    public void Houses_stand_as_people_count_them()
    {
        string?[] inOrder = ["1", "2", "2/1", "2/10", "10", "10 ก", "77", "77/1", "00123", "ไม่มีเลขที่", null];

        Assert.Equal(inOrder, inOrder.Reverse().Order(HouseOrder.Instance));
    }
}
