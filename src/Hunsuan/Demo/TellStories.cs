using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Demo;

/// <summary>Carries the stories of the demo out as the centre worker would: one piece of work a time, each on its day (ทำเคสสาธิต).</summary>
internal sealed class TellStories(DemoWork work, DemoClock clock, CurrentUser worker)
{
    public async Task Run(CancellationToken stop)
    {
        foreach (var (story, household) in await Choose(stop)) await Tell(story, household, stop);
        foreach (var request in DemoRequest.All)
            await work.On<ReceiveContact, ReceiveContact.Receipt>(worker, request.DaysAgo, receive => receive.Run(request.Typed with { Area = new() { Typed = worker.Area.Codes[0] } }, stop));
    }

    private async Task Tell(DemoStory story, Household household, CancellationToken stop)
    {
        var opened = await work.On<OpenCase, Case>(worker, story.Opened, open => open.Run(
            new() { HouseholdId = household.Id, Summary = story.Summary, OwnerId = worker.Id, DueOn = work.Day(story.Due) }, stop));
        foreach (var help in story.Help)
        {
            await work.On<GiveHelp, Help>(worker, help.DaysAgo, give => give.Run(help.Typed with { CaseId = opened.Id, GivenOn = work.Day(help.DaysAgo) }, stop));
        }

        if (story.MeasuredAgain is { } measured) await MeasureAgain(story, household, measured, stop);
        if (story.Closed is { } closed)
        {
            await work.On<CloseCase, Case>(worker, closed, close => close.Run(
                new() { CaseId = opened.Id, Outcome = CaseOutcome.Improved, Note = story.OutcomeNote, Told = DemoTexts.ToldAtClosing.Thai, CheckIns = CloseCase.CheckInDays }, stop));
        }
    }

    private async Task MeasureAgain(DemoStory story, Household household, int daysAgo, CancellationToken stop)
    {
        await using var scope = work.As(worker, daysAgo);
        var sheet = (await scope.ServiceProvider.GetRequiredService<VisitForm>().For(household.Id, stop))!;
        var better = sheet.Edition.DimensionMask(sheet.Edition.Dimensions.First(d => d.Id == story.Dimension));
        var measured = await scope.ServiceProvider.GetRequiredService<MeasureHousehold>().Run(
            new()
            {
                HouseholdId = household.Id, Edition = sheet.Edition.Id, MeasuredOn = work.Day(daysAgo), IncomePerPerson = $"{sheet.IncomePerPerson}",
                Household = Mended(sheet.Household, better), Members = sheet.Members.ToDictionary(m => m.Id, m => Mended(m.Answers, better)),
            },
            stop);
        _ = measured.Sound;
    }

    /// <summary>For each story another household of the worker's area: those first that lack in its dimension, and then in most.</summary>
    private async Task<List<(DemoStory, Household)>> Choose(CancellationToken stop)
    {
        await using var scope = work.As(worker, 0);
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

    private static Answers Mended(Answers before, ulong indicators) =>
        new(before.Failed & ~indicators, before.Passed | before.Failed & indicators, before.NotApplicable);
}
