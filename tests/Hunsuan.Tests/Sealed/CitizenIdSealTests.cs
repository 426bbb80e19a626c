using Hunsuan.Access;
using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Sealed;

public class CitizenIdSealTests
{
    private readonly CitizenIdSeal _ids = new(KeyRing.New(TimeProvider.System));

    [Fact]
    public void A_number_opens_again_as_verified_or_not()
    {
        var (one, two, none) = (APerson(), APerson(), APerson());
        _ids.Write(one, "1234567890121", null);
        _ids.Write(two, null, "1234567890122");
        _ids.Write(none, null, null);

        Assert.Equal(("1234567890121", null), _ids.Of(one));
        Assert.Equal((null, "1234567890122"), _ids.Of(two));
        Assert.Equal((null, null), _ids.Of(none));
        Assert.Equal((null, null, null), (none.CitizenIdSealed, none.CitizenIdIndex, none.UnverifiedIdIndex));
    }

    [Fact]
    public void The_same_number_is_not_sealed_anew_and_another_is()
    {
        var person = APerson();
        _ids.Write(person, "1234567890121", null);
        var before = person.CitizenIdSealed;

        _ids.Write(person, "1234567890121", null);
        Assert.Same(before, person.CitizenIdSealed);
        _ids.Write(person, null, "1234567890121");
        Assert.Equal((null, "1234567890121"), _ids.Of(person));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Persons_and_entries_meet_exactly_where_their_verified_numbers_are_the_same(int seed)
    {
        var random = new Random(seed);
        var numbers = Enumerable.Range(0, 60).Select(_ => CitizenId.WithCheckDigit(random.NextInt64(1_000_000_000_000)).ToString()).ToArray();
        var persons = Enumerable.Range(0, 200).Select(_ => Bearing(APerson(), numbers, random)).ToList();
        var entries = Enumerable.Range(0, 200).Select(_ => Bearing(AnEntry(), numbers, random)).ToList();

        foreach (var (person, entry) in from person in persons from entry in entries select (person, entry))
        {
            var isSame = _ids.Of(person).Verified is { } number && number == _ids.Of(entry).Verified;
            Assert.Equal(isSame, person.CitizenIdIndex is not null && person.CitizenIdIndex == entry.CitizenIdIndex);
            Assert.NotEqual(person.CitizenIdIndex ?? Guid.Empty, entry.UnverifiedIdIndex ?? Guid.AllBitsSet);
        }
    }

    [Fact]
    public void Another_key_gives_another_index_and_no_number_stands_in_it()
    {
        var index = _ids.IndexOf("1234567890121", isVerified: true);

        Assert.NotEqual(index, new CitizenIdSeal(KeyRing.New(TimeProvider.System)).IndexOf("1234567890121", isVerified: true));
        Assert.NotEqual(index, _ids.IndexOf("1234567890121", isVerified: false));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_log_tells_that_a_number_changed_and_keeps_neither(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var household = await db.GivenAHousehold();
        var person = Given.Person(household, citizenId: "1234567890121");
        db.Add(person);
        await db.SaveChangesAsync();

        db.CitizenIds.Write(person, "1349177295442", null);
        await new Activity(db, CurrentUser.Operator, TimeProvider.System).Save(ActivityKind.UserChanged, default, reason: "เลข 1-3491-77295-44-2 ถูกต้อง");

        var record = await db.Activities.SingleAsync();
        var (before, after) = RecordValues.ChangeIn(record.Changes, "persons");
        var values = (Before: before!.Value.GetProperty("CitizenId").GetString()!, After: after!.Value.GetProperty("CitizenId").GetString()!);
        Assert.StartsWith("x-xxxx-xxxxx-12-1 #", values.Before, StringComparison.Ordinal);
        Assert.StartsWith("x-xxxx-xxxxx-44-2 #", values.After, StringComparison.Ordinal);
        Assert.Equal("เลข x-xxxx-xxxxx-44-2 ถูกต้อง", record.Reason);
        Assert.DoesNotContain("1349177295442", record.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain("Sealed", record.Changes, StringComparison.Ordinal);
    }

    private T Bearing<T>(T bearer, string[] numbers, Random random) where T : IBearsCitizenId
    {
        var number = random.GetItems(numbers, 1)[0];
        _ids.Write(bearer, random.Next(3) == 0 ? null : number, random.Next(2) == 0 ? null : number);
        return bearer;
    }

    private static Person APerson() => Given.Person(Given.Household());

    private static ListEntry AnEntry() => new() { Id = Ids.New(), List = "welfare-card", AreaCode = "560108" };
}
