using System.Globalization;
using System.Text;

namespace Hunsuan.Benchmarks;

/// <summary>A simulated survey and a simulated list of one province, ready to be linked, with the truth.</summary>
/// <param name="Truth">The list's row by the survey's, both from 1.</param>
/// <param name="Twice">Rows of the list whose person stands in it twice: one of the two can't be found where a record has one partner.</param>
internal sealed record LinkedLists(string Survey, string List, int Persons, int Rows, HashSet<(int Survey, int List)> Truth, int Twice)
{
    private const string ListFile = "old-age-allowance.csv";
    private const string Letters = "กขคงจชซดตถทนบปผพมยรลวสหอาิีุูเแโ่้";

    /// <param name="folder">Of the simulation.</param>
    /// <param name="isHard">Names, days and addresses of the list are written wrong or left out far more often.</param>
    public static LinkedLists Of(string folder, bool isHard)
    {
        var households = Table(folder, "households.csv").Skip(1).ToDictionary(h => (h[0], h[1]), h => $"{h[2]},{h[3]},{h[4]}");
        var (survey, list) = (Path.Combine(folder, "survey.csv"), Path.Combine(folder, isHard ? "hard.csv" : "list.csv"));
        var persons = Write(survey, "rid,citizen_id,prefix,first_name,last_name,birth_date,house_no,moo,subdistrict_code",
            Table(folder, "persons.csv").Skip(1).Select(p => $"{p[3]},{p[4]},{p[5]},{p[6]},{p[9]},{households[(p[0], p[1])]}"));
        var random = new Random(5);
        var rows = Write(list, "rid,citizen_id,prefix,first_name,last_name,birth_date,house_no,moo,subdistrict_code",
            Table(folder, ListFile).Skip(1).Select(r => string.Join(',', isHard ? Worse(r, random) : r[..8])));
        var (bySurvey, byList) = (new Dictionary<string, int>(), new List<(int Row, string Person)>());
        foreach (var line in Table(folder, "truth.csv").Skip(1))
        {
            if (line[0] == "persons.csv") bySurvey[line[2]] = int.Parse(line[1], CultureInfo.InvariantCulture);
            if (line[0] == ListFile) byList.Add((int.Parse(line[1], CultureInfo.InvariantCulture), line[2]));
        }

        var known = byList.Where(l => bySurvey.ContainsKey(l.Person)).ToList();
        return new(survey, list, persons, rows, [.. known.Select(l => (bySurvey[l.Person], l.Row))], known.Count - known.Select(l => l.Person).Distinct().Count());
    }

    private static IEnumerable<string[]> Table(string folder, string file) => File.ReadLines(Path.Combine(folder, file)).Select(l => l.TrimStart('\uFEFF').Split(','));

    private static int Write(string path, string header, IEnumerable<string> rows)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        file.WriteLine(header);
        var number = 0;
        foreach (var row in rows) file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{++number},{row}"));
        return number;
    }

    // citizen_id, prefix, first_name, last_name, birth_date, house_no, moo, subdistrict_code
    private static string[] Worse(string[] row, Random random)
    {
        var worse = row[..8];
        worse[0] = "";
        if (random.NextDouble() < 0.20) worse[2] = Slip(worse[2], random);
        if (random.NextDouble() < 0.20) worse[3] = Slip(worse[3], random);
        if (random.NextDouble() < 0.08) worse[3] = Slip(Slip(Slip(worse[3][..(worse[3].Length / 2)], random) + "วงศ์", random), random);
        worse[4] = (worse[4].Split('/'), random.NextDouble()) switch
        {
            (_, < 0.10) => "",
            ([_, _, var year], < 0.25) => $"01/01/{year}",
            ([var day, var month, var year], < 0.33) => string.Create(CultureInfo.InvariantCulture, $"{day}/{month}/{int.Parse(year, CultureInfo.InvariantCulture) + random.Next(-2, 3)}"),
            ([var day, var month, var year], < 0.40) when string.CompareOrdinal(day, "12") <= 0 && day != "00" => $"{month}/{day}/{year}",
            ([_, var month, var year], < 0.46) => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 29):00}/{month}/{year}"),
            _ => worse[4],
        };
        if (random.NextDouble() < 0.25) worse[5] = "";
        else if (random.NextDouble() < 0.10) worse[5] = random.Next(1, 400).ToString(CultureInfo.InvariantCulture);
        if (random.NextDouble() < 0.15) worse[6] = random.Next(1, 13).ToString(CultureInfo.InvariantCulture);
        if (random.NextDouble() < 0.12) worse[7] = $"{worse[7][..4]}{random.Next(1, 16):00}";
        return worse;
    }

    private static string Slip(string text, Random random)
    {
        if (text.Length < 3) return text;
        var at = random.Next(1, text.Length);
        var letter = Letters[random.Next(Letters.Length)];
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Remove(at, 1).Insert(at, $"{letter}"),
            2 => text.Insert(at, $"{letter}"),
            _ => text.Remove(at - 1, 1).Insert(at, $"{text[at - 1]}"),
        };
    }
}
