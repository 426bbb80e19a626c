using System.Globalization;

namespace Hunsuan.Benchmarks;

/// <summary>A survey of the whole country and three agencies' lists, made province by province and never all in memory; once made, they are taken from their folder.</summary>
/// <remarks>The survey met 85 of 100. Welfare cards have 19 of 100 by chance, allowances 55 of 100 who are 60, disability cards 26 of 1,000. Each list is written twice: with few mistakes and with many.</remarks>
internal sealed class CountryLists(string folder)
{
    private const double InSurvey = 0.85, WithCard = 0.187, WithAllowance = 0.55, WithDisability = 0.026;
    private const int Born = 4, YearOfSixty = 2509;

    private static readonly string[] Names = ["welfare", "elderly", "disabled"];

    public string Survey { get; } = Path.Combine(folder, "survey.csv");

    public IReadOnlyList<string> Lists(bool isHard) => [.. Names.Select(n => Path.Combine(folder, $"{n}-{(isHard ? "hard" : "easy")}.csv"))];

    /// <summary>Of each list, by its rows from 0, the same person's row of the survey from 1; 0 where it is in none.</summary>
    public IReadOnlyList<int[]> SurveyOf() => [.. Names.Select(n => File.ReadLines(TruthOf(n)).Select(l => int.Parse(l, CultureInfo.InvariantCulture)).ToArray())];

    /// <param name="households">Of each province.</param>
    public void Make(int households)
    {
        var isMade = Path.Combine(folder, $"made-{households}");
        if (File.Exists(isMade)) return;
        using (var survey = LinkedLists.Begin(Survey))
        {
            var persons = 0;
            StreamWriter[] easy = [.. Lists(isHard: false).Select(LinkedLists.Begin)], hard = [.. Lists(isHard: true).Select(LinkedLists.Begin)], truth = [.. Names.Select(n => new StreamWriter(TruthOf(n)))];
            var rows = new int[Names.Length];
            foreach (var province in Provinces())
            {
                var people = Simulated(province, households);
                var random = new Random(int.Parse(province, CultureInfo.InvariantCulture));
                var (few, many, placeOf) = (new ListMistakes(people, isHard: false, random), new ListMistakes(people, isHard: true, random), new int[people.Count]);
                for (var i = 0; i < people.Count; i++)
                    if (random.NextDouble() < InSurvey) LinkedLists.Write(survey, placeOf[i] = ++persons, few.OfSurvey(people[i]));
                int[] order = [.. Enumerable.Range(0, people.Count)];
                random.Shuffle(order);
                foreach (var i in order)
                {
                    bool[] isOn = [random.NextDouble() < WithCard, random.NextDouble() < WithAllowance && IsSixty(people[i]), random.NextDouble() < WithDisability];
                    for (var list = 0; list < rows.Length; list++)
                    {
                        if (!isOn[list]) continue;
                        LinkedLists.Write(easy[list], ++rows[list], few.OfList(people[i]));
                        LinkedLists.Write(hard[list], rows[list], many.OfList(people[i]));
                        truth[list].WriteLine(placeOf[i].ToString(CultureInfo.InvariantCulture));
                    }
                }
            }

            foreach (var file in (StreamWriter[])[.. easy, .. hard, .. truth]) file.Dispose();
        }

        File.Create(isMade).Dispose();
    }

    private IReadOnlyList<string[]> Simulated(string province, int households)
    {
        var simulated = Path.Combine(folder, province);
        ProgramRun.Of(folder, "simulate", "--province", province, "--households", $"{households}", "--seed", province, "--day", "2026-11-22", "--out", simulated);
        var people = LinkedLists.People(simulated);
        Directory.Delete(simulated, recursive: true);
        return people;
    }

    private string TruthOf(string name) => Path.Combine(folder, $"{name}.truth");

    private static bool IsSixty(string[] person) => int.TryParse(person[Born].Split('/')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year <= YearOfSixty;

    private static IEnumerable<string> Provinces() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "areas", "areas.csv")).Skip(1).Select(l => l[..l.IndexOf(',', StringComparison.Ordinal)]).Where(code => code.Length == 2).Order(StringComparer.Ordinal);
}
