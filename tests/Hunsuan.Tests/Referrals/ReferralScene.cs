using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Privacy.Consents;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Answering;
using Hunsuan.Referrals.Desks;
using Hunsuan.Referrals.Sending;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Tests.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Referrals;

/// <summary>A household with an open case, a worker who answers for it, and desks of a state agency and a foundation with a user each. Everybody is invented.</summary>
internal sealed class ReferralScene : IAsyncDisposable
{
    public const string Need = "diapers";

    private readonly LinkBench _bench;
    private int _desks;

    private ReferralScene(Village village, Household household, Person[] members, User owner) =>
        (Village, Household, Members, Owner, _bench) = (village, household, members, owner, new(village.Database, ownsDatabase: false, clock: Clock));

    /// <summary>Friday before a long weekend: Monday 7 and Thursday 10 December are holidays.</summary>
    public SetClock Clock { get; } = new() { Now = new(2026, 12, 4, 3, 0, 0, TimeSpan.Zero) };

    public Village Village { get; }
    public Household Household { get; }
    public Person[] Members { get; }
    public User Owner { get; }
    public Case Case { get; private set; } = null!;
    public Consent Consent { get; private set; } = null!;
    public CurrentUser Worker => Given.Acting(Owner.Id, Role.CentreWorker, "560108");
    public CurrentUser Province { get; } = Given.Acting(new("00000000-0000-7000-8000-0000000000b1"), Role.ProvincialOfficer, "56");

    public static async Task<ReferralScene> Create(Provider provider)
    {
        var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา", "นก"], householdFails: Village.BitOf("bmn08"));
        var scene = new ReferralScene(village, household, members, await village.GivenAUser("worker"));
        await using var db = scene.Open();
        var person = await db.Persons.SingleAsync(p => p.Id == members[0].Id);
        (person.BirthDate, person.ChronicIllness) = (19500704, "เบาหวาน");
        scene.Case = new()
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Summary = "ผู้ป่วยติดเตียงไม่มีผ้าอ้อม", OpenedOn = Village.Today, DueOn = Village.Today.AddDays(60),
            OwnerId = scene.Owner.Id, MeasuredBeforeId = null, State = CaseState.Open,
        };
        scene.Consent = new()
        {
            Id = Ids.New(), PersonId = members[0].Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Purpose = "share-with-partners", Scope = "มูลนิธิ ชื่อและที่อยู่",
            IsGiven = true, GivenBy = ConsentGiver.Self, GiverName = null, Evidence = ConsentEvidence.Paper, EvidenceNote = null, AnsweredOn = Village.Today, ExpiresOn = null, RecordedBy = scene.Owner.Id,
        };
        db.AddRange(scene.Case, scene.Consent);
        await db.SaveChangesAsync();
        return scene;
    }

    public HunsuanDb Open() => Village.Open(CurrentUser.Operator);

    public Task<T> Do<TUseCase, T>(CurrentUser user, Func<TUseCase, Task<T>> work) where TUseCase : notnull => _bench.Do(user, work);

    /// <summary>A desk elsewhere in the country, and the user who works at it.</summary>
    public async Task<(Desk Desk, CurrentUser User)> ADesk(OrganisationKind kind = OrganisationKind.Agency, int answerDays = 3)
    {
        await using var db = Open();
        var number = ++_desks;
        var organisation = new Organisation { Id = Ids.New(), Name = $"หน่วยสมมุติ {number}", Kind = kind, AreaCode = "57" };
        var desk = new Desk { Id = Ids.New(), OrganisationId = organisation.Id, AreaCode = "5701", Name = $"โต๊ะ {number}", AnswerDays = answerDays };
        var user = await Village.GivenAUser($"desk-{number}", Role.AgencyOfficer, "5701");
        db.AddRange(organisation, desk, new DeskMember { Id = Ids.New(), DeskId = desk.Id, AreaCode = desk.AreaCode, UserId = user.Id, From = Village.Today });
        await db.SaveChangesAsync();
        return (desk, Given.Acting(user.Id, Role.AgencyOfficer, "5701"));
    }

    public SendReferral.Input To(Desk desk, params ReferralItemKind[] items) => new()
    {
        CaseId = Case.Id, DeskId = desk.Id, PersonId = Members[0].Id, Need = Need, Asked = "ขอผ้าอ้อมผู้ใหญ่", Ground = "SocialProtection",
        Items = items.Length > 0 ? items : [ReferralItemKind.Name, ReferralItemKind.Address],
    };

    /// <summary>Looked at first, as a page does.</summary>
    public async Task<Result<Referral>> Send(SendReferral.Input input, CurrentUser? by = null)
    {
        var shown = await Do(by ?? Worker, (SendReferral send) => send.Show(input));
        return shown.Succeeded ? await Do(by ?? Worker, (SendReferral send) => send.Run(input with { Print = shown.Value!.Print })) : shown.Problems.ToList();
    }

    public async Task<Referral> Sent(Desk desk) => (await Send(To(desk))).Value!;

    public async Task<Referral> Now(Guid id)
    {
        await using var db = Open();
        return await db.Referrals.AsNoTracking().SingleAsync(r => r.Id == id);
    }

    public async Task<Result<AnswerReferral.Answered>> Answer(CurrentUser by, Guid id, AnswerReferral.Input input, int? looked = null)
    {
        var seen = looked ?? (await Now(id)).Changes;
        return await Do(by, (DeskReach reach) => reach.Do(id, (AnswerReferral answer) => answer.Run(id, input with { Seen = seen }, by.Id, null, default), default));
    }

    public Task<Result<AnswerReferral.Answered>> Decline(CurrentUser by, Guid id, int? looked = null) =>
        Answer(by, id, new() { Action = ReferralAction.Decline, Reason = DeclineReason.NoCapacity }, looked);

    public async Task<Result<Referral>> Move(Guid id, ReferralAction action, CurrentUser? by = null, string words = "แจ้งแล้ว", int? looked = null)
    {
        var seen = looked ?? (await Now(id)).Changes;
        return await Do(by ?? Worker, (MoveReferral move) => move.Run(new() { ReferralId = id, Action = action, Words = words, Seen = seen }));
    }

    public Task<SeenByDesk.Sheet> Seen(CurrentUser by, Guid id) =>
        Do(by, (DeskReach reach) => reach.Do(id, (SeenByDesk seen) => seen.Read(id, ActivityKind.ReferralRead, default), default));

    public async Task WithdrawConsent()
    {
        var done = await Do(Worker, (WithdrawConsent withdraw) => withdraw.Run(new() { ConsentId = Consent.Id, WithdrawnBy = ConsentGiver.Self }));
        Assert.True(done.Succeeded);
    }

    public async ValueTask DisposeAsync()
    {
        await _bench.DisposeAsync();
        await Village.DisposeAsync();
    }
}
