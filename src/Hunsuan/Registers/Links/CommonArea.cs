namespace Hunsuan.Registers.Links;

/// <summary>The smallest area that holds two (พื้นที่ร่วม): common digits in whole levels, none for two provinces.</summary>
internal static class CommonArea
{
    private const int LevelDigits = 2;

    public static string Of(string one, string other)
    {
        var same = 0;
        while (same < Math.Min(one.Length, other.Length) && one[same] == other[same]) same++;
        return one[..(same - same % LevelDigits)];
    }
}
