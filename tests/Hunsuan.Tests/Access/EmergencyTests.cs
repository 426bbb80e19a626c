using System.Net;
using Hunsuan.Access;
using Hunsuan.Tests.Guards.Access;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access;

/// <summary>Through the real pages: somebody outside the area is helped now, the supervisor sees it, and it ends.</summary>
public sealed class EmergencyTests : IAsyncDisposable
{
    private const string Reason = "พบผู้สูงอายุหลงทาง ต้องติดต่อครอบครัว";
    private Village _village = null!;
    private PlantedPlace _own = null!, _other = null!;
    private TestSite _site = null!;

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _village.DisposeAsync();
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task One_household_opens_for_hours_to_look_at_and_nothing_else_of_its_village(Provider provider)
    {
        await Settle(provider);
        await _site.SignInAs(Role.CentreWorker, "560108");
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Get($"/households/{_other.Household.Id}")).StatusCode);

        var opened = await Open(_other.CitizenId);

        Assert.Equal($"/households/{_other.Household.Id}", opened.Headers.Location!.PathAndQuery);
        var record = await _site.Read($"/households/{_other.Household.Id}");
        Assert.Contains(_other.PersonalWords.First(), record, StringComparison.Ordinal);
        Assert.Contains(EmergencyTexts.OpenedSo.Thai, record, StringComparison.Ordinal);
        foreach (var closed in new[] { $"/households/{_other.Household.Id}/measure", $"/households/{_other.Household.Id}/case", $"/cases/{_other.Open.Id}/close", $"/households/{await OtherHouseholdOf(_other)}" })
            Assert.Equal(HttpStatusCode.NotFound, (await _site.Get(closed)).StatusCode);
        Assert.DoesNotContain(_other.Household.Id.ToString(), await _site.Read("/lists/all"), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_supervisor_of_the_area_is_alarmed_and_judges(Provider provider)
    {
        await Settle(provider);
        var worker = await _site.SignInAs(Role.CentreWorker, "560108");
        await Open(_other.CitizenId);
        await _site.Get($"/households/{_other.Household.Id}");
        await _site.SignInAs(Role.ProvincialSupervisor, "56");
        Assert.DoesNotContain(Reason, await _site.Read("/emergency/reviews"), StringComparison.Ordinal);

        await _site.SignInAs(Role.ProvincialSupervisor, "57");
        var reviews = await _site.Read("/emergency/reviews");
        Assert.Contains(Reason, reviews, StringComparison.Ordinal);
        Assert.Contains(worker.Name, reviews, StringComparison.Ordinal);
        await using var db = _village.Database.Open();
        var id = (await db.EmergencyOpenings.SingleAsync(o => o.Reason == Reason)).Id;
        var refused = await (await _site.Submit($"/emergency/reviews/{id}", "review", ("Input.WasRight", "False"))).Content.ReadAsStringAsync();
        Assert.True(refused.Contains(EmergencyTexts.NoteRequired.Thai, StringComparison.Ordinal), refused);
        Assert.Equal(HttpStatusCode.Redirect, (await _site.Submit($"/emergency/reviews/{id}", "review", ("Input.WasRight", "False"), ("Input.Note", "ไม่ใช่เหตุฉุกเฉิน"))).StatusCode);
        var judged = await db.EmergencyOpenings.AsNoTracking().SingleAsync(o => o.Id == id);
        Assert.Equal((false, "ไม่ใช่เหตุฉุกเฉิน"), (judged.WasRight, judged.ReviewNote));
        Assert.Equal(
            [ActivityKind.EmergencyOpened, ActivityKind.HouseholdRead, ActivityKind.EmergencyReviewed],
            await db.Activities.Where(a => a.HouseholdId == _other.Household.Id && a.Kind != ActivityKind.DeathRecorded).OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task It_ends_and_was_only_for_whoever_opened_it(Provider provider)
    {
        await Settle(provider);
        await _site.SignInAs(Role.CentreWorker, "560108");
        await Open(_other.CitizenId);
        await _site.SignInAs(Role.CentreWorker, "560108");
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Get($"/households/{_other.Household.Id}")).StatusCode);

        var worker = await _site.SignInAs(Role.CentreWorker, "560108");
        await Open(_other.CitizenId);
        await using var db = _village.Database.Open();
        await db.EmergencyOpenings.Where(o => o.UserId == worker.Id).ExecuteUpdateAsync(set => set.SetProperty(o => o.Until, DateTimeOffset.UnixEpoch));
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Get($"/households/{_other.Household.Id}")).StatusCode);
    }

    [Fact]
    public async Task Guessing_who_is_known_is_stopped_and_written_down()
    {
        await Settle(Provider.Sqlite);
        var worker = await _site.SignInAs(Role.CentreWorker, "560108");
        for (var i = 0; i < Hunsuan.Access.OpenInEmergency.MostTriesAnHour; i++)
            Assert.Contains(EmergencyTexts.NotFound.Thai, await Text(Open("3012304567082")), StringComparison.Ordinal);

        Assert.Contains(EmergencyTexts.TooOften.With(5).Thai, await Text(Open(_other.CitizenId)), StringComparison.Ordinal);
        await using var db = _village.Database.Open();
        Assert.Equal(5, await db.Activities.CountAsync(a => a.UserId == worker.Id && a.Kind == ActivityKind.EmergencyNotFound));
        Assert.DoesNotContain(await db.Activities.ToListAsync(), a => a.Reason?.Contains("3012304567082", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Whoever_lives_in_the_own_area_needs_no_emergency()
    {
        await Settle(Provider.Sqlite);
        await _site.SignInAs(Role.CentreWorker, "560108");

        Assert.Equal($"/households/{_own.Household.Id}", (await Open(_own.CitizenId)).Headers.Location!.PathAndQuery);
        await using var db = _village.Database.Open();
        Assert.Empty(await db.EmergencyOpenings.Where(o => o.Reason == Reason).ToListAsync());
    }

    [Theory, InlineData("1234567890122", Reason, "CitizenId"), InlineData("", Reason, "CitizenId"), InlineData("3249800008341", "ด่วน", "Reason")]
    public async Task Asks_for_a_sound_number_and_a_reason(string id, string reason, string field)
    {
        await Settle(Provider.Sqlite);
        await _site.SignInAs(Role.CentreWorker, "560108");

        Assert.Contains($"href=\"#{field}\"", await Text(Open(id, reason)), StringComparison.Ordinal);
    }

    private async Task Settle(Provider provider)
    {
        _village = await Village.Create(provider, "560108");
        _own = await PlantedPlace.In(_village, "560108", "มะปราง", "3249800008341");
        _other = await PlantedPlace.In(_village, "570511", "ลำไย", "1234567890121");
        _site = await TestSite.Start(_village.Database);
    }

    private Task<HttpResponseMessage> Open(string id, string reason = Reason) => _site.Submit("/emergency", "emergency", ("Input.CitizenId", id), ("Input.Reason", reason));

    private async Task<Guid> OtherHouseholdOf(PlantedPlace place)
    {
        await using var db = _village.Database.Open();
        return await db.Households.Where(h => h.AreaCode.StartsWith(place.Area) && h.Id != place.Household.Id).Select(h => h.Id).SingleAsync();
    }

    private static async Task<string> Text(Task<HttpResponseMessage> answer) => await (await answer).Content.ReadAsStringAsync();
}
