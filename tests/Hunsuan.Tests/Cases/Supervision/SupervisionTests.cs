using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Cases.Supervision;
using Hunsuan.Shared;
using Hunsuan.Tests.Cases.Contacts;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Cases.CaseRaceTests;

namespace Hunsuan.Tests.Cases.Supervision;

/// <summary>Who leads sees how much each has in hand, and reviews closed cases of others that were drawn by lot.</summary>
public class SupervisionTests
{
    private static readonly CurrentUser Chair = Given.Acting(new("00000000-0000-7000-8000-0000000000c1"), Role.CentreChair, "560108");

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Work_is_counted_by_person_and_weighed(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var of = (await TryOpen(scene, scene.Household.Id)).Value!;
        await using (var db = scene.Open())
        {
            await db.Cases.ExecuteUpdateAsync(set => set.SetProperty(c => c.DueOn, new DateOnly(2026, 11, 1)));
            db.Add(new FollowUp { Id = Ids.New(), CaseId = of.Id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, DueOn = new(2026, 11, 20), PlannedBy = scene.Worker.Id });
            await db.SaveChangesAsync();
        }

        foreach (var by in new[] { scene.Worker, scene.Colleague })
            await scene.Move(by, await scene.Receive(by), ContactAction.Take);
        await scene.Receive(scene.Worker);
        scene.Clock.Now += TimeSpan.FromDays(30);

        var sheet = await scene.Do(Chair, (Workload work) => work.Of(default));

        Assert.Equal((1, 1), (sheet.Waiting, sheet.WaitingLate));
        Assert.Equal([scene.Worker.Id, scene.Colleague.Id], sheet.Rows.Select(r => r.UserId));
        Assert.Equal((1, 1, 1, 0, 1, 1, 1 + 0.5 + 0.5 + 0.25), sheet.Rows[0] is var most ? (most.OpenCases, most.OverdueCases, most.Requests, most.UrgentRequests, most.LateRequests, most.FollowUpsDue, most.Load) : default);
        Assert.Equal((0, 1, 0.5), (sheet.Rows[1].OpenCases, sheet.Rows[1].Requests, sheet.Rows[1].Load));

        await using (var db = scene.Open()) await db.Users.Where(u => u.Id == scene.Colleague.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsActive, false));
        Assert.True((await scene.Do(Chair, (Workload work) => work.Of(default))).Rows[0].IsGone);
        Assert.DoesNotContain((await scene.Do(Given.Acting(Ids.New(), Role.CentreChair, "570511"), (Workload work) => work.Of(default))).Rows, r => r.OpenCases > 0);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_closed_case_of_somebody_else_is_drawn_once_and_answered_by_the_checklist(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        Assert.Equal(SupervisionTexts.NothingToDraw.With(DrawReviews.LastDays), (await Draw(Chair)).Problems.Single().Message);
        var of = (await TryOpen(scene, scene.Household.Id)).Value!;
        await Close(scene, of.Id);
        Assert.Equal(nameof(DrawReviews.Input.Count), (await Draw(Chair, "0")).Problems.Single().Field);
        Assert.False((await Draw(scene.Worker)).Succeeded);
        Assert.False((await Draw(Given.Acting(Ids.New(), Role.CentreChair, "570511"))).Succeeded);
        Assert.Equal(1, (await Draw(Chair, "๕")).Value);
        Assert.False((await Draw(Chair)).Succeeded);

        var review = (await scene.Do(Chair, (ReviewList list) => list.Mine(default))).Single().Review;
        var items = Checklist.Load().Items;
        var input = new KeepReview.Input { Answers = items.ToDictionary(i => i.Id, _ => (ReviewAnswer?)ReviewAnswer.Yes), Words = "วัดซ้ำก่อนปิดเสมอ" };
        Assert.Equal(items.Count, (await scene.Do(Chair, (KeepReview keep) => keep.Run(review.Id, new()))).Problems.Count);
        input.Answers["plan"] = ReviewAnswer.No;
        input.Answers["rights"] = ReviewAnswer.NotApplicable;
        Assert.True((await scene.Do(Chair, (KeepReview keep) => keep.Run(review.Id, input))).Succeeded);

        var shares = (await scene.Do(Chair, (ReviewList list) => list.Shares(default))).Zip(items).ToDictionary(s => s.Second.Id, s => (s.First.Yes, s.First.Of));
        Assert.Equal(((1, 1), (0, 1), (0, 0)), (shares["told"], shares["plan"], shares["rights"]));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do(scene.Worker, (KeepReview keep) => keep.Run(review.Id, input)));
        Assert.Null(await scene.Do(scene.Worker, (ReviewList list) => list.Of(review.Id, default)));

        Task<Result<int>> Draw(CurrentUser by, string count = "5") => scene.Do(by, (DrawReviews draw) => draw.Run(new() { Count = count }));
    }

    [Fact]
    public void Weights_and_checklists_of_an_installation_take_their_place()
    {
        using var folder = new TemporaryFolder();
        Write("workload/phayao.json", """{ "area": "56", "openCase": 3, "overdueCase": 0, "request": 0, "urgentRequest": 0, "followUpDue": 0, "certainty": "unverified", "source": "x" }""");
        Write("workload/broken.json", """{ "area": "57", "openCase": -3, "overdueCase": 0, "request": 0, "urgentRequest": 0, "followUpDue": 0, "certainty": "unverified", "source": "x" }""");
        Write("review/case.json", """{ "items": [], "certainty": "unverified", "source": "x" }""");

        var (weights, checklist) = (WorkloadBook.Load(folder.Path), Checklist.Load(folder.Path));

        Assert.Equal((3, 1), (weights.For("560108")!.OpenCase, weights.For("570108")!.OpenCase));
        Assert.Equal(SupervisionTexts.WeightsWrong.With("broken"), Assert.Single(weights.Problems).Message);
        Assert.Equal(SupervisionTexts.ChecklistWrong, Assert.Single(checklist.Problems).Message);
        Assert.NotEmpty(checklist.Items);

        void Write(string file, string text)
        {
            var path = Path.Combine(folder.Path, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
