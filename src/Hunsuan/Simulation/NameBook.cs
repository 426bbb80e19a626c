namespace Hunsuan.Simulation;

/// <summary>Builds names from syllables, so that they sound Thai and belong to nobody (ชื่อสมมติ).</summary>
/// <remarks>Frequent syllables make frequent names: several people of a village may share a full name, as in life.</remarks>
internal sealed class NameBook(SimulationData data)
{
    private const string MaleSon = "บิน";
    private const string FemaleDaughter = "บินติ";

    private readonly PeopleRates _rates = data.People;
    private readonly Dictionary<string, WeightedChoice<string>> _syllables =
        data.Syllables.ToDictionary(kind => kind.Key, kind => new WeightedChoice<string>(kind.Value));
    private readonly HashSet<string> _muhammads = [.. data.Syllables["muhammad"].Select(pair => pair.Key)];

    public string Given(SimulationRandom random, bool isFemale, bool isMuslim, int birthYear)
    {
        if (isMuslim) return MuslimGiven(random, isFemale);
        var sex = isFemale ? "given_female" : "given_male";
        if (birthYear < _rates.WholeNameBornBefore && random.Chance(_rates.WholeName)) return Draw(random, $"{sex}_whole");
        var middle = random.Chance(_rates.MiddleSyllable) ? Draw(random, "given_middle") : "";
        return Draw(random, $"{sex}_first") + middle + Draw(random, $"{sex}_last");
    }

    /// <summary>A family name; most have three parts and are rare, as the law wants them unique.</summary>
    public string Family(SimulationRandom random, bool isMuslim)
    {
        if (isMuslim) return Draw(random, "muslim_family_first") + Draw(random, "muslim_family_last");
        if (random.Chance(_rates.ClanName)) return Draw(random, "clan");
        var middle = random.Chance(_rates.LongFamilyName) ? Draw(random, "family_middle") : "";
        return Draw(random, "family_first") + middle + Draw(random, "family_last");
    }

    /// <summary>"Son of" or "daughter of" instead of a family name, where a family keeps that custom.</summary>
    public static string Patronymic(bool isFemale, string ofName) => (isFemale ? FemaleDaughter : MaleSon) + ofName;

    public string Nickname(SimulationRandom random) => random.Chance(_rates.Nickname) ? Draw(random, "nickname") : "";

    public string Rank(SimulationRandom random) => Draw(random, "rank");

    /// <summary>Another spelling of มูฮัมหมัด at the beginning of a name; the name itself when it has none.</summary>
    public string OtherSpelling(SimulationRandom random, string name)
    {
        var spelling = _muhammads.FirstOrDefault(known => name.StartsWith(known, StringComparison.Ordinal));
        return spelling is null ? name : Draw(random, "muhammad") + name[spelling.Length..];
    }

    private string MuslimGiven(SimulationRandom random, bool isFemale)
    {
        var first = Draw(random, isFemale ? "muslim_female_first" : "muslim_male_first");
        if (_muhammads.Contains(first)) first = Draw(random, "muhammad");
        return first + Draw(random, isFemale ? "muslim_female_last" : "muslim_male_last");
    }

    private string Draw(SimulationRandom random, string kind) => _syllables[kind].Draw(random);
}
