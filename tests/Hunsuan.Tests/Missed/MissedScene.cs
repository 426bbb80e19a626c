using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Missed.Lists;
using Hunsuan.Privacy.Requests;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Tests.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Missed;

/// <summary>A few people and rows of lists, made by hand, so that who answers to each question is known.</summary>
internal sealed class MissedScene : IAsyncDisposable
{
    public const string OldAge = "old-age-allowance", Health = "disability-card";
    public const string Village = "56010805", Subdistrict = "560108", Neighbour = "560109", OtherProvince = "57050101";

    private MissedScene(Village village) => (Place, Bench) = (village, new(village.Database, ownsDatabase: false));

    public Village Place { get; }

    private LinkBench Bench { get; }

    public static async Task<MissedScene> Create(Provider provider, bool isLinked = true)
    {
        var scene = new MissedScene(await Households.Village.Create(provider));
        await using var db = scene.Place.Open(CurrentUser.Operator);
        if (isLinked) db.Add(new LinkRun { Id = Ids.New(), StartedAt = DateTimeOffset.UnixEpoch, EndedAt = DateTimeOffset.UnixEpoch, State = LinkRunState.Done });
        await db.SaveChangesAsync();
        return scene;
    }

    /// <summary>Somebody short in a dimension, alone in a household.</summary>
    public async Task<Person> Short(string name, string area = Village, string? citizenId = null)
    {
        var (_, members) = await Place.GivenAFamily([name], area, householdFails: Households.Village.BitOf("bmn08"));
        if (citizenId is null) return members[0];
        await using var db = Place.Open(CurrentUser.Operator);
        var person = await db.Persons.SingleAsync(p => p.Id == members[0].Id);
        person.Bears(citizenId);
        await db.SaveChangesAsync();
        return person;
    }

    /// <summary>A row of a list, which may have left it.</summary>
    public async Task<ListEntry> Row(string name, string area = Village, string list = OldAge, string? citizenId = null, int? leftIn = null)
    {
        await using var db = Place.Open(CurrentUser.Operator);
        var entry = new ListEntry { Id = Ids.New(), List = list, AreaCode = area, FirstName = name, LastName = "ทดสอบ", IsHeld = leftIn is null, CameIn = 1, LeftIn = leftIn };
        if (citizenId is not null) entry.Bears(citizenId);
        db.Add(entry);
        await db.SaveChangesAsync();
        return entry;
    }

    public async Task Join(Person person, ListEntry entry)
    {
        await using var db = Place.Open(CurrentUser.Operator);
        var cluster = PairId.OfCluster(person.Id);
        db.AddRange(
            new ClusterMember { RecordId = person.Id, List = LinkedPair.Persons, AreaCode = person.AreaCode, ClusterId = cluster },
            new ClusterMember { RecordId = entry.Id, List = entry.List, AreaCode = entry.AreaCode, ClusterId = cluster });
        await db.SaveChangesAsync();
        await KeptLinks.OfRecords(db, [person.Id, entry.Id], default);
    }

    public async Task<LinkedPair> Pair(Person person, ListEntry entry, double probability, LinkState state)
    {
        await using var db = Place.Open(CurrentUser.Operator);
        var pair = new LinkedPair
        {
            Id = PairId.Of(person.Id, entry.Id), AreaCode = person.AreaCode[..6], LeftId = person.Id, LeftList = LinkedPair.Persons, LeftArea = person.AreaCode, RightId = entry.Id,
            RightList = entry.List, RightArea = entry.AreaCode, Probability = probability, Weight = 1, Evidence = "", Stake = 1, RunId = Ids.New(), IsLikely = false, State = state, IsCut = false,
        };
        db.Add(pair);
        await db.SaveChangesAsync();
        return pair;
    }

    public async Task Restrict(Person person)
    {
        await using var db = Place.Open(CurrentUser.Operator);
        db.Add(new Restriction { Id = Ids.New(), PersonId = person.Id, HouseholdId = person.HouseholdId, AreaCode = person.AreaCode, RequestId = Ids.New(), Since = Households.Village.Today });
        await db.SaveChangesAsync();
    }

    public async Task Gone(Person person, int? diedOn = null, DateOnly? leftOn = null)
    {
        await using var db = Place.Open(CurrentUser.Operator);
        await db.Persons.Where(p => p.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.DiedOn, diedOn).SetProperty(p => p.LeftOn, leftOn));
    }

    public Task<T> Do<TUseCase, T>(CurrentUser user, Func<TUseCase, Task<T>> work) where TUseCase : notnull => Bench.Do(user, work);

    public Task<MissedList.Sheet> Ask(MissedQuestion question, string userArea = "5601", string area = "5601") =>
        Do(Given.AnOfficer(userArea), (MissedList list) => list.Of(question, area, 1, default));

    public async Task<string> Names(MissedQuestion question, string userArea = "5601", string area = "5601") =>
        string.Join(' ', (await Ask(question, userArea, area)).Rows.Select(r => r.Name.Split(' ')[0]).Order(StringComparer.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await Bench.DisposeAsync();
        await Place.DisposeAsync();
    }
}
