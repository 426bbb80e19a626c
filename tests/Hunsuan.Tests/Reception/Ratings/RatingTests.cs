using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Hunsuan.Reception;
using Hunsuan.Reception.Ratings;
using Hunsuan.Shared;
using Hunsuan.Tests.Cases.Contacts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Reception.Ratings;

/// <summary>How it went, as reporters say it, and what is counted of that.</summary>
public class RatingTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_reporter_rates_an_answered_request_once_and_may_change_it(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var receipt = await Answered(scene);
        Assert.Null((await Follow(scene, receipt)).Value!.Rating);
        Assert.Null((await Follow(scene, receipt)).Value!.WhyNotRated);

        Assert.Empty((await Rate(scene, receipt, RatingAnswer.VeryBad, " รอนาน ")).Problems);
        Assert.Equal([receipt.Contact.Id], await Low(scene));
        scene.Clock.Now += TimeSpan.FromHours(1);
        var changed = (await Rate(scene, receipt, RatingAnswer.Good, null)).Value!.Rating!;
        Assert.Equal((RatingAnswer.Good, (string?)null, scene.Clock.Now), (changed.Answer, changed.Words, changed.At));
        Assert.Empty(await Low(scene));

        await using var db = scene.Open();
        Assert.Equal("560108", (await db.ContactRatings.SingleAsync()).AreaCode);
        var log = await db.Activities.Where(a => a.Kind == ActivityKind.ContactRated).OrderBy(a => a.Id).ToListAsync();
        Assert.Equal(2, log.Count);
        Assert.All(log, a => Assert.Equal((CurrentUser.Public.Id, receipt.Contact.Number), (a.UserId, a.Reason)));
        Assert.Contains("รอนาน", log[1].Changes, StringComparison.Ordinal);
        Assert.Equal(RatingAnswer.Good, (await scene.Do(scene.Worker, (ContactView view) => view.Of(receipt.Contact.Id, default)))!.Rating!.Answer);
        Assert.Null(await scene.Do(scene.Neighbour, (ContactView view) => view.Of(receipt.Contact.Id, default)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_request_in_hand_can_not_be_rated_and_says_so(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var receipt = (await scene.TryReceive(scene.Worker)).Value!;
        Assert.Equal([RatingTexts.NotYet], (await Rate(scene, receipt, RatingAnswer.Good, null)).Problems.Select(p => p.Message));
        await scene.Move(scene.Worker, receipt.Contact, ContactAction.Take);
        Assert.Equal(RatingTexts.NotYet, (await Follow(scene, receipt)).Value!.WhyNotRated);
        await scene.Move(scene.Worker, receipt.Contact, ContactAction.SetAside, "ไม่ใช่เรื่องของศูนย์");
        Assert.Equal([RatingTexts.NotThis], (await Rate(scene, receipt, RatingAnswer.Good, null)).Problems.Select(p => p.Message));

        await using var db = scene.Open();
        Assert.Empty(await db.ContactRatings.ToListAsync());
    }

    [Fact]
    public async Task A_request_that_went_into_a_case_can_be_rated()
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        var receipt = (await scene.TryReceive(scene.Worker)).Value!;
        await scene.Move(scene.Worker, receipt.Contact, ContactAction.Take);
        var seen = (await scene.Now(receipt.Contact)).Changes;
        await scene.Do(scene.Worker, (PutIntoCase putting) => putting.Run(new() { ContactId = receipt.Contact.Id, HouseholdId = scene.Household.Id, Seen = seen }));
        Assert.Empty((await Rate(scene, receipt, RatingAnswer.Fair, null)).Problems);
    }

    [Theory]
    [InlineData(null, null, "Answer")]
    [InlineData((RatingAnswer)0, null, "Answer")]
    [InlineData((RatingAnswer)6, null, "Answer")]
    [InlineData(RatingAnswer.Good, ContactRating.WordsMaxLength + 1, "Why")]
    public async Task A_wrong_value_is_a_problem_beside_its_field(RatingAnswer? answer, int? length, string field)
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        var receipt = await Answered(scene);
        Assert.Equal(field, Assert.Single((await Rate(scene, receipt, answer, length is { } n ? new string('ก', n) : null)).Problems).Field);
        await using var db = scene.Open();
        Assert.Empty(await db.ContactRatings.ToListAsync());
    }

    [Fact]
    public async Task Whoever_guesses_the_code_rates_nothing_and_has_to_wait()
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        var receipt = await Answered(scene);
        var wrong = receipt with { Pin = receipt.Pin == "000000" ? "000001" : "000000" };
        for (var guess = 0; guess <= SignInLimit.FreeFailuresOfUser; guess++)
            Assert.Equal([FollowTexts.Wrong], (await Rate(scene, wrong, RatingAnswer.VeryBad, null)).Problems.Select(p => p.Message));
        // Now the right one has to wait too.
        Assert.Null(Assert.Single((await Rate(scene, receipt, RatingAnswer.VeryBad, null)).Problems).Field);
        await using var db = scene.Open();
        Assert.Empty(await db.ContactRatings.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_rating_goes_with_its_request(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var receipt = await Answered(scene);
        await Rate(scene, receipt, RatingAnswer.Bad, "ยังไม่ได้ของ");
        await using var db = scene.Open();
        await new AreaOfContact(db, scene.Services.GetRequiredService<TriageBook>(), CurrentUser.Operator, scene.Clock).Set(await db.Contacts.SingleAsync(c => c.Id == receipt.Contact.Id), "570501", default);
        await db.SaveChangesAsync();
        Assert.Empty(await Low(scene));
        Assert.Equal([receipt.Contact.Id], (await scene.Do(scene.Neighbour, (ContactList list) => list.Read(ContactShelf.RatedLow, 1, default))).Rows.Select(r => r.Contact.Id));

        await db.Contacts.Where(c => c.Id == receipt.Contact.Id).ExecuteDeleteAsync();
        Assert.Empty(await db.ContactRatings.AsNoTracking().ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Results_count_by_sub_district_and_hide_where_few_answered(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var day = ContactScene.Monday;
        await GivenRatings(scene, "560108", day, RatingAnswer.VeryBad, RatingAnswer.Good, RatingAnswer.Good, RatingAnswer.VeryGood);
        await GivenRatings(scene, "560109", day, RatingAnswer.Bad, RatingAnswer.Fair, RatingAnswer.Good, RatingAnswer.Good, RatingAnswer.Good, RatingAnswer.Good);
        await GivenRatings(scene, "56011001", day, [.. Enumerable.Repeat(RatingAnswer.VeryGood, 9)]);
        await GivenRatings(scene, "56011001", day.AddDays(-90), RatingAnswer.Bad);
        await GivenRatings(scene, "570501", day, [.. Enumerable.Repeat(RatingAnswer.VeryBad, 7)]);

        var sheet = await Results(scene, "56", RatingPeriod.Quarter);
        Assert.Equal([("560108", null, true), ("560109", null, false), ("560110", (int?)9, false)], sheet.Parts.Select(p => (p.AreaCode, p.Rated, p.IsFew)));
        Assert.Equal(((int?)19, 5), (sheet.Whole.Rated, sheet.Least));
        Assert.Equal([1, 1, 1, 6, 10], sheet.Whole.Counts!);
        Assert.Equal([0, 0, 0, 0, 9], sheet.Parts[2].Counts!);
        Assert.All(sheet.Parts.Take(2), p => Assert.Null(p.Counts));

        Assert.Equal(10, (await Results(scene, "56", RatingPeriod.Year)).Parts[2].Rated);
        Assert.True((await Results(scene, "560108", RatingPeriod.Year)).Whole.IsFew);
        Assert.Empty((await Results(scene, "5602", RatingPeriod.Year)).Parts);
    }

    private static Task<RatingResults.Sheet> Results(ContactScene scene, string area, RatingPeriod period) =>
        scene.Do(Given.Acting(Ids.New(), Role.ProvincialSupervisor, area), (RatingResults results) => results.Of(period, default));

    private static async Task<ReceiveContact.Receipt> Answered(ContactScene scene)
    {
        var receipt = (await scene.TryReceive(scene.Worker)).Value!;
        await scene.Move(scene.Worker, receipt.Contact, ContactAction.Take);
        await scene.Note(scene.Worker, receipt.Contact, ContactNoteKind.Spoke);
        Assert.Empty((await scene.Move(scene.Worker, receipt.Contact, ContactAction.Answer, "แนะนำสิทธิแล้ว")).Problems);
        return receipt;
    }

    private static Task<Result<FollowContact.Sheet>> Follow(ContactScene scene, ReceiveContact.Receipt receipt) =>
        scene.Do(CurrentUser.Nobody, (FollowContact following) => following.Run(new() { Number = receipt.Contact.Number, Pin = receipt.Pin }, "203.0.113.7"));

    private static Task<Result<FollowContact.Sheet>> Rate(ContactScene scene, ReceiveContact.Receipt receipt, RatingAnswer? answer, string? why) => scene.Do(
        CurrentUser.Nobody,
        (FollowContact following) => following.Run(new() { Number = receipt.Contact.Number, Pin = receipt.Pin, IsRating = true, Answer = answer, Why = why }, "203.0.113.7"));

    private static async Task<IEnumerable<Guid>> Low(ContactScene scene) =>
        (await scene.Do(scene.Worker, (ContactList list) => list.Read(ContactShelf.RatedLow, 1, default))).Rows.Select(r => r.Contact.Id);

    private static async Task GivenRatings(ContactScene scene, string area, DateTimeOffset at, params RatingAnswer[] answers)
    {
        await using var db = scene.Open();
        foreach (var answer in answers)
        {
            var contact = new Contact
            {
                Id = Ids.New(), Number = TypedCode.New(2), AreaCode = area, Channel = ContactChannel.Letter, Reporter = ReporterKind.Self, Words = "ทดสอบ", ReceivedAt = at,
                State = ContactState.Answered, Level = "normal", IsUrgent = false,
            };
            db.AddRange(contact, new ContactRating { Id = Ids.New(), ContactId = contact.Id, AreaCode = area, Answer = answer, At = at });
        }

        await db.SaveChangesAsync();
    }
}
