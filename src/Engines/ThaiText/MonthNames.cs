using System.Collections.Frozen;

namespace Hunsuan.Engines.ThaiText;

/// <summary>Names of the months, January first.</summary>
internal static class MonthNames
{
    public static readonly string[] Thai =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    public static readonly string[] ThaiShort =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    public static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly string[] EnglishShort = [.. English.Select(name => name[..3])];

    private static readonly FrozenDictionary<string, int> Numbers = Index();

    /// <summary>The month a word names, dots and capitals as they may be, or 0.</summary>
    public static int Find(string word) => Numbers.GetValueOrDefault(Key(word));

    private static FrozenDictionary<string, int> Index()
    {
        string[] spoken =
            ["มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา", "กรกฎา", "สิงหา", "กันยา", "ตุลา", "พฤศจิกา", "ธันวา"];
        var index = new Dictionary<string, int> { ["sept"] = 9 };
        foreach (var names in (string[][])[Thai, ThaiShort, English, EnglishShort, spoken])
        {
            for (var month = 0; month < names.Length; month++)
            {
                index[Key(names[month])] = month + 1;
            }
        }

        return index.ToFrozenDictionary();
    }

    private static string Key(string word) => word.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
}
