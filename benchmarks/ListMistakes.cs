using System.Globalization;

namespace Hunsuan.Benchmarks;

/// <summary>How real lists are written wrong: names by sound or by slip, changed, exchanged; days unknown, turned, of another era; houses moved or left out.</summary>
/// <param name="people">Number, title, given and family name, birthday, house, village, sub-district, sex, nickname; also what wrong values are taken from.</param>
/// <param name="isHard">Every second row has some mistake and no row a number; otherwise every fifth.</param>
internal sealed class ListMistakes(IReadOnlyList<string[]> people, bool isHard, Random random)
{
    private const int Number = 0, Title = 1, Given = 2, Family = 3, Born = 4, House = 5, Village = 6, Subdistrict = 7, Sex = 8, Nickname = 9, Columns = 8;
    private const string Letters = "กขคงจชซดตถทนบปผพมยรลวสหอาิีุูเแโ่้";

    private static readonly Dictionary<char, string> SoundAlike = "ศส ษส สศ ณน ญย ภพ พภ ธท ฐถ ์ ิี ีิ ึื ืึ ุู ูุ ใไ ไใ ่ ้ รล".Split(' ').ToDictionary(p => p[0], p => p[1..]);

    public string[] OfSurvey(string[] person)
    {
        var row = person[..Columns];
        if (Now(0.01)) row[Given] = Slip(row[Given]);
        if (Now(0.01)) row[Family] = Slip(row[Family]);
        return row;
    }

    public string[] OfList(string[] person)
    {
        var row = person[..Columns];
        if (isHard) Hard(row, person);
        else Easy(row, person);
        return row;
    }

    private void Hard(string[] row, string[] person)
    {
        row[Number] = "";
        row[Given] = random.NextDouble() switch
        {
            < 0.10 => BySound(row[Given]),
            < 0.16 => Slip(row[Given]),
            < 0.185 => Anybody(Given),
            < 0.215 when person[Nickname].Length > 0 => person[Nickname],
            _ => row[Given],
        };
        row[Family] = random.NextDouble() switch { < 0.10 => BySound(row[Family]), < 0.18 => Slip(row[Family]), _ => row[Family] };
        if (row[Title] == "นาง" && Now(0.15)) row[Family] = Anybody(Family);
        else if (Now(0.01)) row[Family] = Anybody(Family);
        if (Now(0.01)) (row[Given], row[Family]) = (row[Family], row[Given]);
        if (Now(0.08)) row[Title] = random.Next(5) switch { 0 => "นาย", 1 => "นาง", 2 => "นางสาว", _ => "" };
        row[Born] = Day(row[Born], random.NextDouble());
        if (Now(0.12)) row[House] = "";
        else if (Now(0.3)) row[House] = row[House].Replace("/", " ทับ ", StringComparison.Ordinal);
        switch (random.NextDouble())
        {
            case < 0.08: Move(row); break;
            case < 0.13: row[Village] = Text(random.Next(1, 13)); break;
            case < 0.17: row[Subdistrict] = $"{row[Subdistrict][..4]}{random.Next(1, 13):00}"; break;
        }
    }

    private void Easy(string[] row, string[] person)
    {
        if (Now(0.03)) row[Number] = "";
        if (Now(0.04)) row[Given] = BySound(row[Given]);
        if (Now(0.04)) row[Family] = BySound(row[Family]);
        if (Now(0.01)) row[Given] = Slip(row[Given]);
        if (Now(0.01)) row[Family] = Slip(row[Family]);
        if (person[Sex] == "F" && row[Title] == "นาง" && Now(0.04)) row[Family] = Anybody(Family);
        row[Born] = Day(row[Born], random.NextDouble() * 4 is var at && at < 0.24 ? at : 1);
        switch (random.NextDouble())
        {
            case < 0.02: Move(row); break;
            case < 0.04: row[Village] = Text(random.Next(1, 13)); break;
        }
    }

    private string Day(string day, double at) => (day.Split('/'), at) switch
    {
        ({ Length: < 3 }, _) => day,
        (_, < 0.06) => "",
        ([_, _, var year], < 0.14) => $"01/01/{year}",
        ([_, _, var year], < 0.17) => $"00/00/{year}",
        ([var d, var m, var year], < 0.20) when string.CompareOrdinal(d, "12") <= 0 && d != "00" => $"{m}/{d}/{year}",
        ([_, var m, var year], < 0.23) => $"{random.Next(1, 29):00}/{m}/{year}",
        ([var d, var m, var year], < 0.27) => $"{d}/{m}/{Text(int.Parse(year, CultureInfo.InvariantCulture) + (random.Next(2) == 0 ? -1 : 1) * random.Next(1, 3))}",
        ([var d, var m, var year], < 0.29) => $"{d}/{m}/{Text(int.Parse(year, CultureInfo.InvariantCulture) - 543)}",
        _ => day,
    };

    private void Move(string[] row)
    {
        var other = people[random.Next(people.Count)];
        (row[House], row[Village], row[Subdistrict]) = (other[House], other[Village], other[Subdistrict]);
    }

    private string Anybody(int column) => people[random.Next(people.Count)][column];

    private bool Now(double share) => random.NextDouble() < share;

    private string BySound(string text)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(i => SoundAlike.ContainsKey(text[i]))];
        return places.Length > 0 && places[random.Next(places.Length)] is var at ? $"{text[..at]}{SoundAlike[text[at]]}{text[(at + 1)..]}" : text;
    }

    private string Slip(string text)
    {
        if (text.Length < 3) return text;
        var (at, letter) = (random.Next(1, text.Length), Letters[random.Next(Letters.Length)]);
        return random.NextDouble() switch
        {
            < 0.3 => text.Remove(at, 1),
            < 0.6 => text.Remove(at, 1).Insert(at, $"{letter}"),
            < 0.8 => text.Insert(at, $"{letter}"),
            _ => text.Remove(at - 1, 1).Insert(at, $"{text[at - 1]}"),
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
