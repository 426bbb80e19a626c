using System.CommandLine;
using Hunsuan.Benefits.Facts;
using Hunsuan.Benefits.Yaml;
using Hunsuan.Hosting;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Screening;

/// <summary>Screens a household and a person file from the command line; no database is needed (คำสั่งคัดกรองสิทธิ).</summary>
internal static class ScreenCommand
{
    private const int BuddhistOffset = 543, LatestYear = 2400;

    private static readonly Option<string> Persons = new("--persons") { Description = ScreenTexts.Persons.InBoth, Required = true, HelpName = "FILE" };
    private static readonly Option<string> Households = new("--households") { Description = ScreenTexts.Households.InBoth, Required = true, HelpName = "FILE" };
    private static readonly Option<DateOnly?> On = new("--on") { Description = ScreenTexts.On.InBoth, HelpName = "YYYY-MM-DD" };
    private static readonly Option<string?> Rules = new("--rules") { Description = ScreenTexts.Rules.InBoth, HelpName = "FOLDER" };
    private static readonly Option<string> Out = new("--out") { Description = ScreenTexts.Out.InBoth, Required = true, HelpName = "FILE.csv" };
    private static readonly Option<bool> Announced = new("--announced") { Description = ScreenTexts.Announced.InBoth };

    public static Command Create() =>
        new Command("screen", ScreenTexts.Screen.InBoth) { Persons, Households, On, Rules, Out, Announced }.RunsWithoutDatabase(Screen);

    private static IReadOnlyList<Problem> Screen(CommandRun run, CancellationToken stop)
    {
        var clock = run.Get<TimeProvider>();
        var on = run.Value(On) ?? clock.Today;
        if (on.Year > LatestYear) return [new("--on", ScreenTexts.BuddhistDay.With($"{on:yyyy-MM-dd}", $"{on.AddYears(-BuddhistOffset):yyyy-MM-dd}"))];

        var editions = run.Get<EditionBook>();
        var book = run.Value(Rules) is { } folder
            ? BenefitBook.Read(new KnownOrigins(editions, run.Get<ListBook>()), [BenefitBook.BuiltInFolder], [folder])
            : run.Get<BenefitBook>();
        if (book.Problems.Count > 0) return [.. book.Problems, new(null, ScreenTexts.RulesLeftOut.With(book.Problems.Count))];

        var rules = book.RulesOn(on, run.Value(Announced));
        if (rules.Value is not { } ofDay) return rules.Problems;
        if (ofDay.Count == 0) return [new("--on", ScreenTexts.NoRules.With($"{on:yyyy-MM-dd}"))];

        try
        {
            var result = new ScreenHouseholds(new(book.Facts, ofDay, on, editions, clock)).Run(run.Value(Persons)!, run.Value(Households)!, run.Value(Out)!, stop: stop);
            if (result.Value is { } summary) Say(run, summary, ofDay.Count, book.Facts);
            foreach (var (benefit, value) in BenefitBook.EndingSoon(ofDay, on))
                run.Remark(ScreenTexts.EndingSoon.With(benefit.Label, value.Name, $"{value.LastDay:yyyy-MM-dd}"));
            return result.Problems;
        }
        catch (OperationCanceledException)
        {
            return [new(null, ScreenTexts.Stopped)];
        }
    }

    private static void Say(CommandRun run, ScreenSummary summary, int rules, KnownFacts facts)
    {
        run.Say(ScreenTexts.Done.With(rules, $"{summary.Households:N0}", $"{summary.Persons:N0}", $"{summary.Lines:N0}"));
        foreach (var column in summary.UnusedColumns)
            run.Remark(NearWord.To(column, facts.All.Select(f => f.Column)) is { } near ? ScreenTexts.UnusedNear.With(column, near) : ScreenTexts.Unused.With(column));
        if (summary.RefusedFile is { } file) run.Remark(ScreenTexts.Refused.With($"{summary.RefusedHouseholds:N0}", $"{summary.RefusedPersons:N0}", file));
    }
}
