using System.Globalization;

namespace Hunsuan.Tests.Registers;

/// <summary>Counts a simulated survey from its files, plainly and on its own: split lines, look for "0", add up.</summary>
internal static class IndependentCount
{
    private static readonly int[][] Dimensions = [[20, 21, 22], [1, 4, 5, 7], [15, 16, 17, 19], [8, 9, 10, 11], [27, 28]];

    public static List<(string Area, int Persons, int Households, int Short, int Targeted, string ShortIn)> Of(string folder, int digits)
    {
        var cards = Rows(folder, "welfare-card.csv").Select(r => r["citizen_id"]).Where(IsValid).ToHashSet();
        var households = Rows(folder, "households.csv").ToDictionary(h => (h["house_code"], h["family_no"]));
        var people = from person in Rows(folder, "persons.csv")
                     let household = households[(person["house_code"], person["family_no"])]
                     let failed = Failed(household).Concat(Failed(person)).ToHashSet()
                     let dimensions = Dimensions.Select(d => d.Any(failed.Contains)).ToArray()
                     select (Area: (household["subdistrict_code"] + household["moo"].PadLeft(2, '0'))[..digits],
                         Household: (person["house_code"], person["family_no"]), IsShort: dimensions.Contains(true),
                         HasCard: IsValid(person["citizen_id"]) && cards.Contains(person["citizen_id"]), dimensions);
        return
        [
            .. from p in people
               group p by p.Area into area
               orderby area.Key
               select (area.Key, area.Count(), area.Select(p => p.Household).Distinct().Count(), area.Count(p => p.IsShort),
                   area.Count(p => p.IsShort && p.HasCard),
                   string.Join(',', Enumerable.Range(0, Dimensions.Length).Select(d => area.Count(p => p.dimensions[d])))),
        ];
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string folder, string file)
    {
        var lines = File.ReadLines(Path.Combine(folder, file)).ToList();
        var header = lines[0].TrimStart('\uFEFF').Split(',');
        return lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(c => c.First, c => c.Second));
    }

    private static IEnumerable<int> Failed(Dictionary<string, string> row) =>
        row.Where(c => c.Key.StartsWith("bmn", StringComparison.Ordinal) && c.Value == "0").Select(c => int.Parse(c.Key[3..], CultureInfo.InvariantCulture));

    private static bool IsValid(string id) =>
        id.Length == 13 && id.All(char.IsAsciiDigit) && (11 - Enumerable.Range(0, 12).Sum(i => (13 - i) * (id[i] - '0')) % 11) % 10 == id[12] - '0';
}
