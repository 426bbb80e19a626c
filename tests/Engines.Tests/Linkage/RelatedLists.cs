using System.Globalization;
using System.Text;
using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

/// <summary>A survey and a list of invented households in which much speaks for relatives: few names, days left out, other names, people who are in one of the two only.</summary>
internal sealed class RelatedLists
{
    private const int Given = 400, Families = 3_000;
    private const double InSurvey = 0.8, OnList = 0.4;

    private static readonly string[] Syllables = ["กัน", "ทอง", "บุญ", "ศรี", "มา", "พร", "สม", "วัฒน์", "รัตน์", "ชัย", "แก้ว", "ดี", "นิ", "ลา", "จันทร์", "สุ", "วิ", "อำ", "ไพ", "เพ็ญ"];

    private static readonly IReadOnlyList<LinkField> Fields =
    [
        new(FieldKind.GivenName, ["first"]), new(FieldKind.FamilyName, ["last"]), new(FieldKind.Prefix, ["title"]), new(FieldKind.BirthDate, ["born"]),
        new(FieldKind.HouseNumber, ["house"]), new(FieldKind.Village, ["moo"]), new(FieldKind.AreaCode, ["area"]),
    ];

    private readonly Random _random;

    public RelatedLists(int seed, int households)
    {
        _random = new(seed);
        string[] given = [.. Enumerable.Range(0, Given).Select(_ => Name())], families = [.. Enumerable.Range(0, Families).Select(_ => Name())];
        for (var (household, person) = (0, 0); household < households; household++)
        {
            var (family, size, oldest) = (Common(families), _random.Next(1, 6), _random.Next(2470, 2545));
            var address = string.Create(CultureInfo.InvariantCulture, $"{_random.Next(1, 300)},{_random.Next(1, 13)},56{_random.Next(1, 10):00}{_random.Next(1, 13):00}");
            var (surveyed, listed, both) = (0, 0, 0);
            for (var member = 0; member < size; member++, person++)
            {
                // Every second one is of the next generation.
                var year = oldest + member % 2 * _random.Next(20, 35) + _random.Next(-3, 4);
                var (isMan, day) = (_random.Next(2) == 0, string.Create(CultureInfo.InvariantCulture, $"{_random.Next(1, 29):00}/{_random.Next(1, 13):00}/{Math.Min(2568, year)}"));
                var (name, title) = (Common(given) + (isMan ? "" : "ี"), year > 2553 ? isMan ? "ด.ช." : "ด.ญ." : isMan ? "นาย" : _random.Next(2) == 0 ? "นาง" : "นางสาว");
                var (isIn, isOn) = (Now(InSurvey), Now(OnList));
                (surveyed, listed, both) = (surveyed + (isIn ? 1 : 0), listed + (isOn ? 1 : 0), both + (isIn && isOn ? 1 : 0));
                if (isIn) Survey.Add($"a{person},{name},{family},{title},{day},{address}");
                if (!isOn) continue;
                if (Now(0.08)) name = Common(given) + (isMan ? "" : "ี");
                else if (Now(0.1)) name = name.Remove(_random.Next(1, name.Length), 1);
                if (Now(0.12)) day = "";
                else if (Now(0.1)) day = $"01/01/{day[6..]}";
                var written = Now(0.06) ? Common(families) : family;
                var at = Now(0.06) ? string.Create(CultureInfo.InvariantCulture, $"{_random.Next(1, 300)},{_random.Next(1, 13)},56{_random.Next(1, 10):00}{_random.Next(1, 13):00}") : address;
                List.Add($"b{person},{name},{written},{title},{day},{at}");
            }

            RelatedPairs += surveyed * listed - both;
        }
    }

    public List<string> Survey { get; } = [];

    public List<string> List { get; } = [];

    /// <summary>Pairs of two people of one household, one in each.</summary>
    public int RelatedPairs { get; private set; }

    /// <summary>Links them by rules of the caller's choice.</summary>
    public (LinkModel Model, IReadOnlyList<(double Told, bool IsRight)> Pairs) Link(params IReadOnlyList<BlockingRule> rules)
    {
        var files = new LinkFiles(Fields, "id", new(2026, 11, 22));
        foreach (var list in new[] { Survey, List }) files.Add(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', list.Prepend("id,first,last,title,born,house,moo,area")))), CancellationToken.None);
        var records = new LinkRecords(files.Table(isDedupe: false), by: rules);
        var links = records.Run(isOneToOne: true, least: 0.05, known: []);
        return (records.Model, [.. links.Select(l => (l.Probability, files.Ids[l.Left][1..].SequenceEqual(files.Ids[l.Right][1..])))]);
    }

    // A few names are far more common than others.
    private string Common(string[] names) => names[(int)(names.Length * Math.Pow(_random.NextDouble(), 2.5))];

    private string Name() => string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Syllables[_random.Next(Syllables.Length)]));

    private bool Now(double share) => _random.NextDouble() < share;
}
