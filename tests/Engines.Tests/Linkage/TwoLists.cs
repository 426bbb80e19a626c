using System.Globalization;
using System.Text;
using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

/// <summary>Two invented lists of the same village people, written with mistakes; a record's id is the person's, with the letter of its list.</summary>
internal sealed class TwoLists
{
    private static readonly string[] Syllables = ["กัน", "ทอง", "บุญ", "ศรี", "มา", "พร", "สม", "วัฒน์", "รัตน์", "ชัย", "แก้ว", "ดี", "นิ", "ลา", "จันทร์", "สุ", "วิ", "อำ", "ไพ", "เพ็ญ"];

    public List<string> A { get; } = [];

    public List<string> B { get; } = [];

    /// <param name="slips">Share of cells of the second list that are written wrong or missing.</param>
    public TwoLists(int seed, int people, double slips)
    {
        var random = new Random(seed);
        string Name() => string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        string Wrong(string text) => text.Length < 3 ? text : text.Remove(random.Next(1, text.Length), 1);
        var (family, house, moo) = ("", 0, 0);
        for (var person = 0; person < people; person++)
        {
            if (person % 3 == 0) (family, house, moo) = (Name(), random.Next(1, 400), random.Next(1, 12));
            string[] cells =
            [
                Name(), family, string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(2470, 2565)}"),
                house.ToString(CultureInfo.InvariantCulture), moo.ToString(CultureInfo.InvariantCulture), $"5601{random.Next(1, 16):00}",
            ];
            A.Add($"a{person},{string.Join(',', cells)}");
            if (person % 5 >= 3) continue;
            for (var cell = 0; cell < cells.Length; cell++)
            {
                if (random.NextDouble() >= slips) continue;
                cells[cell] = random.Next(3) == 0 ? "" : cell < 2 ? Wrong(cells[cell]) : cell == 2 ? $"01/01/{cells[cell][6..]}" : cells[cell];
            }

            B.Add($"b{person},{string.Join(',', cells)}");
        }
    }

    public const string Header = "id,first,last,born,house,moo,area";

    public static IReadOnlyList<LinkField> Fields { get; } =
    [
        new(FieldKind.GivenName, ["first"]), new(FieldKind.FamilyName, ["last"]), new(FieldKind.BirthDate, ["born"]), new(FieldKind.HouseNumber, ["house"]),
        new(FieldKind.Village, ["moo"]), new(FieldKind.AreaCode, ["area"]),
    ];

    public static LinkedFiles Link(bool isOneToOne, params IReadOnlyList<string>[] lists) => Link(isOneToOne, [], lists);

    public static LinkedFiles Link(bool isOneToOne, IReadOnlyList<KnownPair> known, params IReadOnlyList<string>[] lists) => Link(isOneToOne, known, null, lists);

    public static LinkedFiles Link(bool isOneToOne, IReadOnlyList<KnownPair> known, IOverflow? overflow, params IReadOnlyList<string>[] lists) => LinkedFiles.Of(
        new(Fields, "id", IsDedupe: lists.Length == 1, isOneToOne, Least: 0.05, new(2026, 11, 22)) { Known = known, Overflow = overflow },
        [.. lists.Select(list => (Func<Stream>)(() => new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', list.Prepend(Header))))))]);

    /// <summary>The pairs from the likeliness on, each with the smaller id first.</summary>
    public static SortedDictionary<string, double> Pairs(LinkedFiles linked, double least = 0.5)
    {
        var pairs = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var link in linked.Links.Where(l => l.Probability >= least))
        {
            var (left, right) = (Encoding.UTF8.GetString(linked.IdOf(link.Left)), Encoding.UTF8.GetString(linked.IdOf(link.Right)));
            pairs[string.CompareOrdinal(left, right) < 0 ? $"{left} {right}" : $"{right} {left}"] = link.Probability;
        }

        return pairs;
    }

    public static bool IsRight(string pair) => pair.Split(' ') is [var left, var right] && left[1..] == right[1..];
}
