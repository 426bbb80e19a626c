using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Demo;

/// <summary>Carries the stories of the demo out as the centre worker would: one piece of work a time, each on its day (ทำเคสสาธิต).</summary>
internal sealed class TellStories(IServiceProvider services, DemoClock clock, CurrentUser worker)
{
    public async Task Run(CancellationToken stop)
    {
        foreach (var (story, household) in await Choose(stop)) await Tell(story, household, stop);
        foreach (var request in DemoRequest.All)
            await On<ReceiveContact, ReceiveContact.Receipt>(request.DaysAgo, receive => receive.Run(request.Typed with { Area = new() { Typed = worker.Area.Codes[0] } }, stop));
    }

    private async Task Tell(DemoStory story, Household household, CancellationToken stop)
    {
        var opened = await On<OpenCase, Case>(story.Opened, open => open.Run(
            new() { HouseholdId = household.Id, Summary = story.Summary, OwnerId = worker.Id, DueOn = Day(story.Due) }, stop));
        foreach (var help in story.Help)
        {
            await On<GiveHelp, Help>(help.DaysAgo, give => give.Run(help.Typed with { CaseId = opened.Id, GivenOn = Day(help.DaysAgo) }, stop));
        }

        if (story.MeasuredAgain is { } measured) await MeasureAgain(story, household, measured, stop);
        if (story.Closed is { } closed)
        {
            await On<CloseCase, Case>(closed, close => close.Run(
                new() { CaseId = opened.Id, Outcome = CaseOutcome.Improved, Note = story.OutcomeNote, Told = DemoTexts.ToldAtClosing.Thai, CheckIns = CloseCase.CheckInDays }, stop));
        }
    }

    private async Task MeasureAgain(DemoStory story, Household household, int daysAgo, CancellationToken stop)
    {
        await using var scope = As(daysAgo);
        var sheet = (await scope.ServiceProvider.GetRequiredService<VisitForm>().For(household.Id, stop))!;
        var better = sheet.Edition.DimensionMask(sheet.Edition.Dimensions.First(d => d.Id == story.Dimension));
        var measured = await scope.ServiceProvider.GetRequiredService<MeasureHousehold>().Run(
            new()
            {
                HouseholdId = household.Id, Edition = sheet.Edition.Id, MeasuredOn = Day(daysAgo), IncomePerPerson = $"{sheet.IncomePerPerson}",
                Household = Mended(sheet.Household, better), Members = sheet.Members.ToDictionary(m => m.Id, m => Mended(m.Answers, better)),
            },
            stop);
        _ = measured.Sound;
    }

    /// <summary>For each story another household of the worker's area: those first that lack in its dimension, and then in most.</summary>
    private async Task<List<(DemoStory, Household)>> Choose(CancellationToken stop)
    {
        await using var scope = As(0);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var shortfalls = await db.Profiles.Select(p => new { p.HouseholdId, p.Shortfalls }).ToListAsync(stop);
        var ofHousehold = shortfalls.GroupBy(p => p.HouseholdId, (id, all) => (Id: id, Shortfalls: all.Aggregate(0, (any, p) => any | p.Shortfalls)))
            .ToDictionary(h => h.Id, h => h.Shortfalls);
        var households = await db.Households.AsNoTracking().OrderBy(h => h.AreaCode).ThenBy(h => h.HouseCode).ThenBy(h => h.FamilyNo).ToListAsync(stop);
        var dimensions = scope.ServiceProvider.GetRequiredService<EditionBook>().For(clock.Present.Year + ThaiCalendar.BuddhistOffset)!.Dimensions;

        var chosen = new List<(DemoStory Story, Household Household)>();
        foreach (var story in DemoStory.All)
        {
            var bit = 1 << dimensions.Index().First(d => d.Item.Id == story.Dimension).Index;
            var left = households.Where(h => chosen.All(c => c.Household.Id != h.Id)).OrderByDescending(h => ofHousehold.GetValueOrDefault(h.Id) & bit);
            if (left.ThenByDescending(h => int.PopCount(ofHousehold.GetValueOrDefault(h.Id))).FirstOrDefault() is { } household) chosen.Add((story, household));
        }
        return chosen;
    }

    private async Task<T> On<TWork, T>(int daysAgo, Func<TWork, Task<Result<T>>> work) where TWork : notnull
    {
        await using var scope = As(daysAgo);
        return (await work(scope.ServiceProvider.GetRequiredService<TWork>())).Sound;
    }

    private AsyncServiceScope As(int daysAgo)
    {
        clock.DaysBack = daysAgo;
        return services.CreateScopeFor(worker);
    }

    private DateInput Day(int daysAgo) => DayAnswer.Of(clock.Present.AddDays(-daysAgo));

    private static Answers Mended(Answers before, ulong indicators) =>
        new(before.Failed & ~indicators, before.Passed | before.Failed & indicators, before.NotApplicable);
}
