using System.CommandLine;
using Hunsuan.Areas;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Simulation;

/// <summary>Writes an invented survey and lists from the command line (คำสั่งจำลองข้อมูล).</summary>
internal static class SimulateCommand
{
    private static readonly Option<string> Province = new("--province") { Description = SimulateCommandTexts.Province.InBoth, Required = true, HelpName = "CODE" };
    private static readonly Option<int> Households = new("--households") { Description = SimulateCommandTexts.Households.InBoth, Required = true };
    private static readonly Option<ulong> Seed = new("--seed") { Description = SimulateCommandTexts.Seed.InBoth, DefaultValueFactory = _ => 1 };
    private static readonly Option<string> Out = new("--out") { Description = SimulateCommandTexts.Out.InBoth, Required = true, HelpName = "FOLDER" };
    private static readonly Option<string?> Place = new("--place") { Description = SimulateCommandTexts.Place.InBoth, HelpName = "CODE" };
    private static readonly Option<DateOnly?> Day = new("--day") { Description = SimulateCommandTexts.Day.InBoth, HelpName = "YYYY-MM-DD" };

    public static Command Create() =>
        new Command("simulate", SimulateCommandTexts.Simulate.InBoth) { Province, Households, Seed, Out, Place, Day }.Runs(Run);

    private static Task<IReadOnlyList<Problem>> Run(CommandRun run, CancellationToken stop)
    {
        var province = run.Value(Province)!;
        var areas = run.Get<AreaBook>();
        if (AreaCode.LevelOf(province) is not AreaLevel.Province || areas.Find(province) is null)
            return Refuse(new("--province", SimulateCommandTexts.UnknownProvince.With(province)));

        var place = run.Value(Place) ?? province;
        if (!AreaCode.Contains(province, place)) return Refuse(new("--place", SimulateCommandTexts.PlaceElsewhere.With(place, province)));

        var simulate = new SimulateProvince(SimulatedAreas.Of(areas, run.Get<AreaOutlines>(), province), run.Get<EditionBook>());
        var result = simulate.Run(
            new()
            {
                ProvinceCode = province,
                Places = [new(place, run.Value(Households))],
                Seed = run.Value(Seed),
                Folder = run.Value(Out)!,
                Today = run.Value(Day) ?? run.Get<TimeProvider>().Today,
            },
            stop: stop);
        if (result.Value is not { } summary) return Task.FromResult(result.Problems);

        run.Say(SimulateCommandTexts.Done.With($"{summary.Households:N0}", $"{summary.Persons:N0}", run.Value(Out)!));
        return Task.FromResult<IReadOnlyList<Problem>>([]);
    }

    private static Task<IReadOnlyList<Problem>> Refuse(Problem problem) => Task.FromResult<IReadOnlyList<Problem>>([problem]);
}
