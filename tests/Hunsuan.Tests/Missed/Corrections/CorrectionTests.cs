using Hunsuan.Access;
using Hunsuan.Missed.Campaigns;
using Hunsuan.Missed.Corrections;
using Hunsuan.Missed.Lists;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Missed.MissedScene;

namespace Hunsuan.Tests.Missed.Corrections;

/// <summary>From what a visit found to what the owner of the list answered, and who may do which step.</summary>
public class CorrectionTests
{
    private static readonly CurrentUser Chair = Given.Acting(Ids.New(), Role.CentreChair, Subdistrict), Worker = Given.Acting(Ids.New(), Role.CentreWorker, Subdistrict);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_a_campaign_learnt_is_drafted_once_for_each_row(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var (dead, moved, refused, found, dropped) =
            (await scene.Row("ตาย"), await scene.Row("ย้าย"), await scene.Row("ไม่"), await scene.Row("พบ"), await scene.Row("หลุด", leftIn: 2));
        var visitor = await GivenUser(scene, Role.Volunteer, Village);
        var campaign = await Campaign(
            scene, visitor, (dead, VisitOutcome.Dead), (moved, VisitOutcome.Moved), (refused, VisitOutcome.Refused), (found, VisitOutcome.Found), (dropped, VisitOutcome.Found),
            (await scene.Row("ลับ", list: Health), VisitOutcome.Dead), (await scene.Row("ยัง"), null), (await scene.Row("ขอ", citizenId: "1234567890121"), VisitOutcome.Dead));
        await scene.Restrict(await scene.Short("ขอ", citizenId: "1234567890121"));

        Assert.Equal(3, (await Draft(scene, campaign)).Value);
        Assert.Equal([CorrectionPageTexts.NothingToDraft], (await Draft(scene, campaign)).Problems.Select(p => p.Message));

        await using var db = scene.Place.Open(CurrentUser.Operator);
        var requests = await db.CorrectionRequests.ToDictionaryAsync(r => r.EntryId);
        Assert.Equal(
            [(dead.Id, CorrectionFault.Dead), (moved.Id, CorrectionFault.MovedAway), (dropped.Id, CorrectionFault.DroppedWrongly)],
            requests.Values.OrderBy(r => r.Fault).Select(r => (r.EntryId, r.Fault)));
        Assert.All(requests.Values, r => Assert.Equal((Role.Volunteer, CorrectionEvidence.Visit, CorrectionState.Drafted, null), (r.SeenByRole, r.Evidence, r.State, r.Seen)));
        Assert.Equal(1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.CorrectionsDrafted));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do(Given.Acting(Ids.New(), Role.CentreWorker, Neighbour), (DraftFromCampaign d) => d.Run(campaign)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_request_goes_from_draft_to_answer_and_back(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var row = await scene.Row("ตาย", citizenId: "3249800008341");
        var request = (await DraftRow(scene, row, CorrectionFault.Dead)).Value!;
        Assert.Equal([CorrectionPageTexts.IsUnderWay], (await DraftRow(scene, row, CorrectionFault.MovedAway)).Problems.Select(p => p.Message));
        Assert.Equal([CorrectionPageTexts.NothingToSend], (await Send(scene, Worker)).Problems.Select(p => p.Message));

        var letter = Assert.Single((await Send(scene, Chair)).Value!);
        var sheet = (await scene.Do(Chair, (CorrectionLetter l) => l.Of(letter, "letter", default)))!;
        var line = Assert.Single(sheet.Rows);
        Assert.Equal(("ตาย ทดสอบ", true), (line.Name, line.MaskedId!.EndsWith("341", StringComparison.Ordinal) || line.MaskedId.Contains("34-1", StringComparison.Ordinal)));
        Assert.Null(await scene.Do(Given.Acting(Ids.New(), Role.CentreChair, Neighbour), (CorrectionLetter l) => l.Of(letter, "letter", default)));

        Assert.Equal([CorrectionPageTexts.NoSuchStep], (await Step(scene, Worker, request.Id, CorrectionState.Corrected, 1)).Problems.Select(p => p.Message));
        Assert.Equal([CorrectionPageTexts.ReasonRequired], (await Step(scene, Chair, request.Id, CorrectionState.Refused, 1)).Problems.Select(p => p.Message));
        Assert.Equal([CorrectionPageTexts.ChangedMeanwhile], (await Step(scene, Chair, request.Id, CorrectionState.Refused, 0, "ยังไม่มีใบมรณบัตร")).Problems.Select(p => p.Message));
        var refused = (await Step(scene, Chair, request.Id, CorrectionState.Refused, 1, "ยังไม่มีใบมรณบัตร")).Value!;
        Assert.Equal((CorrectionState.Refused, "ยังไม่มีใบมรณบัตร"), (refused.State, refused.Answer));

        // Answered by mistake, then not sent at all, then no longer wanted, then taken up again.
        CorrectionState[] back = [CorrectionState.Sent, CorrectionState.Drafted, CorrectionState.Withdrawn, CorrectionState.Drafted];
        foreach (var (i, to) in back.Index()) Assert.Equal(to, (await Step(scene, Chair, request.Id, to, 2 + i)).Value!.State);
        await using var db = scene.Place.Open(CurrentUser.Operator);
        var now = await db.CorrectionRequests.SingleAsync();
        Assert.Equal((null, null, null, null), (now.SentOn, now.SendingId, now.AnsweredOn, now.Answer));
        Assert.Equal(1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.CorrectionsTaken));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_the_list_shows_already_and_lists_about_health_are_not_asked(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var (left, secret, here) = (await scene.Row("ออก", leftIn: 2), await scene.Row("ลับ", list: Health), await scene.Row("อยู่"));

        Assert.Equal([CorrectionPageTexts.ShownAlready], (await DraftRow(scene, left, CorrectionFault.Dead)).Problems.Select(p => p.Message));
        Assert.Equal([CorrectionPageTexts.ShownAlready], (await DraftRow(scene, secret, CorrectionFault.Dead)).Problems.Select(p => p.Message));
        Assert.Equal([CorrectionPageTexts.ShownAlready], (await DraftRow(scene, here, CorrectionFault.DroppedWrongly)).Problems.Select(p => p.Message));
        Assert.Equal([CorrectionPageTexts.WordsRequired], (await DraftRow(scene, here, CorrectionFault.WrongEntry)).Problems.Select(p => p.Message));
        await Assert.ThrowsAsync<OutOfAreaException>(async () => await DraftRow(scene, await scene.Row("ไกล", OtherProvince), CorrectionFault.Dead));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_letter_goes_to_one_sub_district_and_without_whom_is_restricted(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var officer = Given.AnOfficer("5601");
        var (person, _) = (await scene.Short("ขอ", citizenId: "1234567890121"), 0);
        foreach (var row in new[] { await scene.Row("หนึ่ง"), await scene.Row("สอง", Neighbour + "01"), await scene.Row("ขอ", citizenId: "1234567890121") })
            Assert.Empty((await DraftRow(scene, row, CorrectionFault.Dead, officer)).Problems);
        await scene.Restrict(person);

        var letters = (await Send(scene, officer, isOnePerSubdistrict: true)).Value!;

        Assert.Equal(2, letters.Count);
        var names = new List<string>();
        foreach (var letter in letters) names.Add(string.Join(' ', (await scene.Do(officer, (CorrectionLetter l) => l.Of(letter, "file", default)))!.Rows.Select(r => r.Name)));
        Assert.Equal(["สอง ทดสอบ", "หนึ่ง ทดสอบ"], names.Order(StringComparer.Ordinal));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_persons_record_tells_that_a_correction_is_under_way(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var (joined, numbered, other) = (await scene.Short("หนึ่ง"), await scene.Short("สอง", citizenId: "3249800008341"), await scene.Short("สาม"));
        var (one, two) = (await scene.Row("แถวหนึ่ง"), await scene.Row("แถวสอง", citizenId: "3249800008341"));
        await scene.Join(joined, one);
        await DraftRow(scene, one, CorrectionFault.MovedAway);
        await DraftRow(scene, two, CorrectionFault.MovedAway);

        Assert.Equal("1 1 0", await Seen("560108"));
        Assert.Equal("0 0 0", await Seen(Neighbour));

        async Task<string> Seen(string area)
        {
            await using var db = scene.Place.Open(Given.AnOfficer(area));
            var found = await new CorrectionsOfPersons(db).Of([joined.Id, numbered.Id, other.Id], default);
            return string.Join(' ', new[] { joined, numbered, other }.Select(p => found[p.Id].Count()));
        }
    }

    private static async Task<CurrentUser> GivenUser(MissedScene scene, string role, string area)
    {
        await using var db = scene.Place.Open(CurrentUser.Operator);
        return Given.Acting((await db.GivenAUser(role, area)).Id, role, area);
    }

    private static async Task<Guid> Campaign(MissedScene scene, CurrentUser visitor, params (ListEntry Entry, VisitOutcome? Outcome)[] targets)
    {
        await using var db = scene.Place.Open(CurrentUser.Operator);
        var campaign = new Campaign
        {
            Id = Ids.New(), Question = MissedQuestion.NotSurveyed, AreaCode = Subdistrict, Name = "ค้นหา", BegunOn = Households.Village.Today, BegunBy = Worker.Id,
            DueOn = Households.Village.Today.AddDays(30),
        };
        db.Add(campaign);
        db.AddRange(targets.Select(t => new CampaignTarget
        {
            Id = Ids.New(), CampaignId = campaign.Id, AreaCode = t.Entry.AreaCode, RecordId = t.Entry.Id, List = t.Entry.List, AssignedTo = visitor.Id, Outcome = t.Outcome,
            OutcomeOn = t.Outcome is null ? null : Households.Village.Today, RecordedBy = t.Outcome is null ? null : visitor.Id, Note = "หมายเหตุของผู้ลงพื้นที่",
        }));
        await db.SaveChangesAsync();
        return campaign.Id;
    }

    private static Task<Result<int>> Draft(MissedScene scene, Guid campaign) => scene.Do(Worker, (DraftFromCampaign draft) => draft.Run(campaign));

    private static Task<Result<CorrectionRequest>> DraftRow(MissedScene scene, ListEntry row, CorrectionFault fault, CurrentUser? user = null) =>
        scene.Do(user ?? Worker, (DraftCorrection draft) => draft.Run(
            row.Id, null, new() { Fault = fault, Evidence = CorrectionEvidence.Visit, SeenOn = DayAnswer.Of(TimeProvider.System.Today) }));

    private static Task<Result<IReadOnlyList<Guid>>> Send(MissedScene scene, CurrentUser user, bool isOnePerSubdistrict = false) => scene.Do(user, (SendCorrections send) =>
        send.Run(ListOwner.Of(ListBook.Load(), OldAge)!, user.AreaCode, new() { IsOnePerSubdistrict = isOnePerSubdistrict }));

    private static Task<Result<CorrectionRequest>> Step(MissedScene scene, CurrentUser user, Guid id, CorrectionState to, int seen, string? answer = null) =>
        scene.Do(user, (ChangeCorrection change) => change.Run(id, new() { To = to, Seen = seen, Answer = answer }));
}
