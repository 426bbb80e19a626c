using Hunsuan.Access;
using Hunsuan.Households;
using Hunsuan.Privacy.Consents;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Privacy;

public class ConsentTests
{
    private static readonly PurposeBook Purposes = PurposeBook.Load();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Is_recorded_withdrawn_and_moves_with_the_person(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (_, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        var (other, _) = await village.GivenAFamily(["ดำ"], "56010901", "12");
        await using var db = village.Open();
        var recorded = await Record(village, db, Input(members[0]));
        Assert.True(recorded.Succeeded);

        await new MovePerson(db, village.ActivityOf(db), village.Clock).Run(new() { PersonId = members[0].Id, ToHouseholdId = other.Id, MovedOn = Village.Day(Village.Today) });
        await using var after = village.Open();
        var moved = await after.Consents.AsNoTracking().SingleAsync();
        Assert.Equal((other.Id, other.AreaCode, ConsentStanding.Given), (moved.HouseholdId, moved.AreaCode, moved.StandingOn(Village.Today)));

        await new MovePerson(after, village.ActivityOf(after), village.Clock).Run(new() { PersonId = members[0].Id, MovedOn = Village.Day(Village.Today) });
        var withdraw = new WithdrawConsent(after, village.ActivityOf(after), village.Clock);
        Assert.True((await withdraw.Run(new() { ConsentId = moved.Id, WithdrawnBy = ConsentGiver.Self })).Succeeded);
        Assert.Equal(ConsentStanding.Withdrawn, (await after.Consents.SingleAsync()).StandingOn(Village.Today));
        Assert.False((await withdraw.Run(new() { ConsentId = moved.Id, WithdrawnBy = ConsentGiver.Self })).Succeeded);
        await using var operatorDb = village.Database.Open();
        Assert.Equal(1, await operatorDb.Activities.CountAsync(a => a.Kind == ActivityKind.ConsentWithdrawn));
    }

    [Theory]
    [InlineData(8, ConsentGiver.Self, null, nameof(RecordConsent.Input.GivenBy))]
    [InlineData(8, ConsentGiver.ParentOrGuardian, null, null)]
    [InlineData(15, ConsentGiver.Self, null, nameof(RecordConsent.Input.EvidenceNote))]
    [InlineData(15, ConsentGiver.Self, "เรื่องเล็กน้อยที่เด็กเข้าใจเอง", null)]
    [InlineData(15, ConsentGiver.SelfWithParent, null, null)]
    [InlineData(20, ConsentGiver.Self, null, null)]
    [InlineData(null, ConsentGiver.Self, null, null)]
    public async Task A_child_is_answered_for(int? age, ConsentGiver giver, string? note, string? wrong)
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (_, members) = await village.GivenAFamily(["แก้ว"]);
        await using var db = village.Open();
        if (age is { } years)
        {
            var born = (Village.Today.Year - years) * 10_000 + 101;
            await db.Persons.ExecuteUpdateAsync(set => set.SetProperty(p => p.BirthDate, born));
        }

        var recorded = await Record(village, db, Input(members[0]) with { GivenBy = giver, GiverName = giver is ConsentGiver.Self ? null : "แม่", EvidenceNote = note });

        Assert.Equal(wrong, recorded.Problems.SingleOrDefault()?.Field);
    }

    [Fact]
    public async Task Is_asked_only_where_it_is_the_basis()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (_, members) = await village.GivenAFamily(["แก้ว"]);
        await using var db = village.Open();

        Assert.Contains((await Record(village, db, Input(members[0]) with { Purpose = "find-households" })).Problems, p => p.Field == nameof(RecordConsent.Input.Purpose));
        Assert.Contains((await Record(village, db, new() { PersonId = members[0].Id })).Problems, p => p.Field == nameof(RecordConsent.Input.IsGiven));
    }

    [Fact]
    public async Task Pages_tell_not_asked_from_refused_and_list_what_ends()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (_, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "560108");
        var page = $"/people/{members[0].Id}/consents";
        Assert.Contains(ConsentTexts.NoneWhy.Thai, await site.Read(page), StringComparison.Ordinal);

        var today = TimeProvider.System.Today;
        var last = Village.Day(today.AddDays(10));
        var on = Village.Day(today);
        await site.Submit(page, "consent", ("Input.Purpose", "share-with-partners"), ("Input.Scope", "มูลนิธิสมมุติ"), ("Input.IsGiven", "True"), ("Input.GivenBy", "Self"),
            ("Input.Evidence", "Paper"), ("Input.AnsweredOn.Day", on.Day!), ("Input.AnsweredOn.Month", on.Month!), ("Input.AnsweredOn.Year", on.Year!),
            ("Input.ExpiresOn.Day", last.Day!), ("Input.ExpiresOn.Month", last.Month!), ("Input.ExpiresOn.Year", last.Year!));

        Assert.Contains("มูลนิธิสมมุติ", await site.Read(page), StringComparison.Ordinal);
        Assert.Contains("มูลนิธิสมมุติ", await site.Read("/consents/ending?lang=en"), StringComparison.Ordinal);
    }

    private static RecordConsent.Input Input(Person person) => new()
    {
        PersonId = person.Id, Purpose = "share-with-partners", Scope = "ให้มูลนิธิสมมุติซ่อมบ้าน", IsGiven = true, GivenBy = ConsentGiver.Self, Evidence = ConsentEvidence.Paper,
        AnsweredOn = Village.Day(Village.Today),
    };

    private static Task<Result<Consent>> Record(Village village, Data.HunsuanDb db, RecordConsent.Input input) =>
        new RecordConsent(db, village.ActivityOf(db), village.Officer, Purposes, village.Clock).Run(input);
}
