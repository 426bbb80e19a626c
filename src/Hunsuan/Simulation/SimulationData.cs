using System.Globalization;
using System.Text.Json;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Simulation;

/// <summary>Everything the simulation is fed with: people, names, chances of indicators, errors (ข้อมูลตั้งต้นของการจำลอง).</summary>
internal sealed record SimulationData(
    PeopleRates People,
    ErrorRates Errors,
    Dictionary<string, List<KeyValuePair<string, double>>> Syllables,
    Dictionary<(string Edition, int Number), IndicatorChance> Chances)
{
    public static string BuiltInFolder => Path.Combine(AppContext.BaseDirectory, "data", "simulation");

    public static Result<SimulationData> Load()
    {
        var syllables = ReferenceTable.Read(Path.Combine(BuiltInFolder, "syllables.csv"), "kind", "text", "weight");
        var chances = ReferenceTable.Read(
            Path.Combine(BuiltInFolder, "indicators.csv"), "edition", "number", "fail", "income_effect", "village_effect", "follows");
        if (syllables.Value is null || chances.Value is null) return new List<Problem>([.. syllables.Problems, .. chances.Problems]);

        return new SimulationData(
            ReadJson<PeopleRates>("people.json"),
            ReadJson<ErrorRates>("errors.json"),
            syllables.Value.Rows.GroupBy(row => row["kind"]).ToDictionary(
                kind => kind.Key,
                kind => kind.Select(row => KeyValuePair.Create(row["text"], Number(row["weight"]))).ToList()),
            chances.Value.Rows.ToDictionary(row => (row["edition"], (int)Number(row["number"])), ReadChance));
    }

    public IndicatorChance Chance(Edition edition, EditionIndicator indicator) =>
        Chances.GetValueOrDefault((edition.Id, indicator.Number), IndicatorChance.Usual);

    // These files come with the program and are not edited by users: a mistake in them is ours and throws.
    private static T ReadJson<T>(string file) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(BuiltInFolder, file)), ReferenceJson.Options)!;

    private static IndicatorChance ReadChance(ReferenceTable.Row row) => new(
        Number(row["fail"]), Number(row["income_effect"]), Number(row["village_effect"]),
        row["follows"] switch
        {
            "" => IndicatorFollows.Nothing,
            "income-per-person" => IndicatorFollows.IncomePerPerson,
            "earns" => IndicatorFollows.Earns,
            "attends-school" => IndicatorFollows.AttendsSchool,
            var other => throw new InvalidDataException($"indicators.csv, row {row.Line}: unknown word {other}"),
        });

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}

/// <summary>How likely an indicator fails, how much poverty and the village weigh in, and which fact settles it.</summary>
internal sealed record IndicatorChance(double Fail, double IncomeEffect, double VillageEffect, IndicatorFollows Follows)
{
    /// <summary>For indicators of editions that the chances say nothing about.</summary>
    public static readonly IndicatorChance Usual = new(0.06, 0.3, 0.5, IndicatorFollows.Nothing);
}

/// <summary>The fact that settles an indicator, where the files would contradict themselves otherwise.</summary>
internal enum IndicatorFollows { Nothing = 0, IncomePerPerson = 1, Earns = 2, AttendsSchool = 3 }
