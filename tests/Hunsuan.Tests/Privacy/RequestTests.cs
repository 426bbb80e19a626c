using System.Net;
using System.Text.RegularExpressions;
using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Households;
using Hunsuan.Privacy.Requests;
using Hunsuan.Privacy.Retention;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Privacy;

public class RequestTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Erasing_takes_identity_away_and_keeps_what_is_counted(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await using var db = village.Open();
        var person = await db.Persons.SingleAsync(p => p.Id == members[0].Id);
        person.Bears("3249800008341");
        (person.BirthDate, person.Disability, person.Nickname) = (19600315, "ทางการเห็น", "ชื่อเล่น");
        await village.ActivityOf(db).Save(ActivityKind.PersonMoved, default, household.Id);
        db.ChangeTracker.Clear();
        var taken = (await Take(village, db, members[0], RequestKind.Erase)).Value!;

        db.Add(Hold(household));
        await db.SaveChangesAsync();
        Assert.Contains("ศาล", (await Answer(village, db, taken)).Problems.Single().Message.Thai, StringComparison.Ordinal);
        db.ChangeTracker.Clear();
        await db.LegalHolds.ExecuteDeleteAsync();
        db.Add(OpenCaseOf(household));
        await db.SaveChangesAsync();
        Assert.Equal(RequestTexts.CaseIsOpen, (await Answer(village, db, taken)).Problems.Single().Message);
        db.ChangeTracker.Clear();
        await db.Cases.ExecuteDeleteAsync();

        Assert.True((await Answer(village, db, taken)).Succeeded);
        var erased = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == members[0].Id);
        Assert.Null(erased.CitizenIdIndex);
        Assert.Equal((null, null, null, null, 19600000), (erased.CitizenIdSealed, erased.FirstName, erased.LastName, erased.Disability, erased.BirthDate));
        Assert.True(await db.Profiles.AnyAsync(p => p.PersonId == erased.Id));
        Assert.DoesNotContain(await db.Activities.Select(a => a.Changes ?? "").ToListAsync(), c => c.Contains("ชื่อเล่น", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Restricting_hides_the_name_and_keeps_the_person_out_of_files(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["ลับ", "ปลา"], householdFails: Village.BitOf("bmn08"));
        await using var db = village.Open();
        var taken = (await Take(village, db, members[0], RequestKind.Restrict)).Value!;
        Assert.True((await Answer(village, db, taken)).Succeeded);
        await using var site = await TestSite.Start(village.Database);
        var owner = await site.SignInAs(Role.CentreChair, "560108");

        Assert.DoesNotContain("ลับ ", await site.Read("/lists/all"), StringComparison.Ordinal);
        Assert.DoesNotContain("ลับ ", await site.Read("/lists/all?by=household"), StringComparison.Ordinal);
        Assert.Contains(RequestTexts.Restricted.Thai, await site.Read($"/households/{household.Id}"), StringComparison.Ordinal);
        var file = await (await site.Post("/lists/all/list.csv", ("_token", await site.TokenOf("/lists/all/export")),
            ("Input.Purpose", "help-and-cases"), ("Input.Words", "ตรวจสิทธิ"))).Content.ReadAsStringAsync();
        Assert.Equal(2, file.TrimEnd().Split("\r\n").Length);

        db.Add(OpenCaseOf(household, owner.Id));
        await db.SaveChangesAsync();
        Assert.Contains("ลับ ", await site.Read("/lists/all"), StringComparison.Ordinal);
        Assert.True((await new LiftRestriction(db, village.ActivityOf(db), village.Clock).Run(new() { RequestId = taken.Id, Why = "ตกลงกันได้" })).Succeeded);
        Assert.DoesNotContain(RequestTexts.Restricted.Thai, await site.Read($"/households/{household.Id}"), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_request_is_taken_in_waits_by_lateness_and_is_answered_by_a_letter(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว"]);
        await using var db = village.Open();
        var late = (await Take(village, db, members[0], RequestKind.Copy, receivedDaysAgo: 40)).Value!;
        Assert.Equal(Village.Today.AddDays(-10), late.DueOn);
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.DataProtectionOfficer, "56");
        var path = $"/privacy/requests/{late.Id}";

        Assert.Contains(DueTexts.Of(Lateness.CriticallyOverdue).English, await site.Read("/privacy/requests?lang=en"), StringComparison.Ordinal);
        Assert.DoesNotContain("บุญมา</dd>", await site.Read(path + "/answer"), StringComparison.Ordinal);
        await site.Submit(path, "answer", ("Input.Decision", "Granted"), ("Input.Reason", "ส่งสำเนาแล้ว"));

        var letter = await site.Read(path + "/answer?lang=th");
        Assert.Contains("ส่งสำเนาแล้ว", letter, StringComparison.Ordinal);
        Assert.Contains("บุญมา", letter, StringComparison.Ordinal);
        Assert.Contains("\"last_name\": \"บุญมา\"", await site.Read(path + "/copy.json"), StringComparison.Ordinal);
        Assert.Contains("persons,1,last_name,บุญมา", await site.Read(path + "/copy.csv"), StringComparison.Ordinal);
        await using var all = village.Database.Open();
        Assert.Equal(3, await all.Activities.CountAsync(a => a.Kind == ActivityKind.PersonCopied && a.HouseholdId == household.Id));
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get($"/households/{household.Id}")).StatusCode);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_was_told_is_in_the_copy_and_who_told_it_stays_unnamed(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว"]);
        await using var db = village.Open();
        var open = OpenCaseOf(household);
        db.AddRange(open, Told(open, ReporterKind.Self, "เจ้าตัวเล่าเอง", "แก้วเอง"), Told(open, ReporterKind.Neighbour, "เพื่อนบ้านเห็น", "เพื่อนบ้านลับ"));
        await db.SaveChangesAsync();
        var taken = (await Take(village, db, members[0], RequestKind.Copy)).Value!;
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.DataProtectionOfficer, "56");
        var path = $"/privacy/requests/{taken.Id}";
        await site.Submit(path, "answer", ("Input.Decision", "Granted"), ("Input.Reason", "ส่งสำเนาแล้ว"));

        foreach (var copy in new[] { await site.Read(path + "/copy.json"), await site.Read(path + "/answer?lang=th") })
        {
            Assert.Contains("เพื่อนบ้านเห็น", copy, StringComparison.Ordinal);
            Assert.Contains("แก้วเอง", copy, StringComparison.Ordinal);
            Assert.DoesNotContain("เพื่อนบ้านลับ", copy, StringComparison.Ordinal);
            Assert.DoesNotContain("pin_hash", copy, StringComparison.Ordinal);
        }

        await site.SignInAs(Role.CentreWorker, "560108");
        var record = await site.Read($"/households/{household.Id}");
        Assert.Contains("เพื่อนบ้านเห็น", record, StringComparison.Ordinal);
        Assert.DoesNotContain("เพื่อนบ้านลับ", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_table_of_the_copy_for_machines_is_on_the_letter_too()
    {
        // Ids and bit masks alone, for which people have no words.
        string[] onlyForMachines = ["member_results", "fact_answers", "restrictions"];
        var copied = Regex.Matches(
            Repository.Read("src/Hunsuan/Privacy/Requests/PersonalData.cs") + Repository.Read("src/Hunsuan/Referrals/ReferralsOfPeople.cs") + Repository.Read("src/Hunsuan/Aid/AidOfPeople.cs"), @"Of\(db, await db\.(\w+)\.AsNoTracking").Select(m => m.Groups[1].Value).ToList();
        Assert.True(copied.Count > 20, string.Join(" ", copied));
        await using var village = await Village.Create(Provider.Sqlite);
        await using var db = village.Open();
        Assert.Empty(
            from set in copied
            let table = db.Model.FindEntityType(typeof(Data.HunsuanDb).GetProperty(set)!.PropertyType.GenericTypeArguments[0])!.GetTableName()!
            where !onlyForMachines.Contains(table) && !PersonalDataTexts.Tables.ContainsKey(table)
            select table);
    }

    [Fact]
    public async Task An_agent_shows_a_power_of_attorney_and_nobody_unknown_is_erased()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        await using var db = village.Open();
        var take = new TakeRequest(db, village.ActivityOf(db), village.Officer, Village.Areas, village.Clock);
        var input = new TakeRequest.Input
        {
            About = "คนไม่อยู่ในทะเบียน", Area = new() { Typed = "560108" }, Kind = RequestKind.Erase, AskedBy = RequestAsker.Agent, AskerName = "ทนาย",
            Identity = IdentityCheck.CardSeen, Channel = RequestChannel.Letter, What = "ลบ", ReceivedOn = Village.Day(Village.Today),
        };

        Assert.Equal(nameof(TakeRequest.Input.Identity), (await take.Run(input)).Problems.Single().Field);
        var taken = (await take.Run(input with { Identity = IdentityCheck.CardAndPowerOfAttorney })).Value!;
        Assert.Equal(RequestTexts.NobodyKnown, (await Answer(village, db, taken)).Problems.Single().Message);
        Assert.True((await Answer(village, db, taken, RequestDecision.Refused)).Succeeded);
    }

    private static Task<Result<PrivacyRequest>> Take(Village village, Data.HunsuanDb db, Person person, RequestKind kind, int receivedDaysAgo = 0) =>
        new TakeRequest(db, village.ActivityOf(db), village.Officer, Village.Areas, village.Clock).Run(new()
        {
            PersonId = person.Id, Kind = kind, AskedBy = RequestAsker.Self, Identity = IdentityCheck.CardSeen, Channel = RequestChannel.Centre, What = "ขอใช้สิทธิ",
            ReceivedOn = Village.Day(Village.Today.AddDays(-receivedDaysAgo)),
        });

    private static Task<Result<PrivacyRequest>> Answer(Village village, Data.HunsuanDb db, PrivacyRequest request, RequestDecision decision = RequestDecision.Granted)
    {
        var activity = village.ActivityOf(db);
        return new AnswerRequest(db, activity, new(db, activity, new(db, village.Clock), new(db, activity), []), village.Officer, village.Clock)
            .Run(new() { RequestId = request.Id, Decision = decision, Reason = "ตามคำขอ" });
    }

    private static LegalHold Hold(Household household) => new()
    {
        Id = Ids.New(), HouseholdId = household.Id, PersonId = null, AreaCode = household.AreaCode, Reason = "ศาลขอ", Since = Village.Today, Until = null,
        SetBy = Ids.New(),
    };

    private static Case OpenCaseOf(Household household, Guid? owner = null) => new()
    {
        Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Summary = "เรื่อง", OpenedOn = Village.Today,
        DueOn = Village.Today.AddDays(30), OwnerId = owner ?? Ids.New(), MeasuredBeforeId = null, State = CaseState.Open,
    };

    private static Contact Told(Case open, ReporterKind reporter, string words, string name) => new()
    {
        Id = Ids.New(), Number = TypedCode.New(2), PinHash = "hash", AreaCode = open.AreaCode, Channel = ContactChannel.Telephone, Reporter = reporter, ReporterName = name, Words = words,
        ReceivedAt = DateTimeOffset.UnixEpoch, State = ContactState.InCase, Level = "normal", IsUrgent = false, CaseId = open.Id,
    };
}
