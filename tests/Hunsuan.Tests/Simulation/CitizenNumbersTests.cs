using Hunsuan.Simulation;

namespace Hunsuan.Tests.Simulation;

public sealed class CitizenNumbersTests
{
    private readonly SimulationRandom _random = new(1, 1);
    private readonly CitizenNumbers _numbers = new(1, SimulationData.Load().Value!.People, ["5601", "5602"]);

    [Fact]
    public void Every_number_has_a_right_check_digit_and_no_two_are_the_same()
    {
        // Around ten million the serial numbers come again, then with another office.
        long[] persons = [.. Range(0, 20_000), .. Range(9_990_000, 20_000), .. Range(20_000_000, 10_000)];
        var numbers = persons.Select(id => Make(id)).ToList();

        Assert.All(numbers, number => Assert.True(BenefitListTests.IsValid(number)));
        Assert.Equal(persons.Length, numbers.Distinct().Count());
        Assert.Equal("5699", Make(10_000_000)[1..5]);
    }

    [Theory]
    [InlineData(CivilStanding.Stateless, 2550, "0")]
    [InlineData(CivilStanding.Foreign, 2530, "067")]
    [InlineData(CivilStanding.Thai, 2530, "128")]
    [InlineData(CivilStanding.Thai, 2526, "345")]
    public void The_first_digit_says_who_the_person_is(object standing, int birthYear, string digits) =>
        Assert.All(Range(0, 200), id => Assert.Contains(Make(id, (CivilStanding)standing, birthYear)[0], digits));

    private string Make(long id, CivilStanding standing = CivilStanding.Thai, int birthYear = 2530) => _numbers.Make(_random, new()
    {
        Id = id,
        Relation = Relation.Head,
        IsFemale = true,
        AgeInDays = 0,
        FamilyLine = 0,
        Standing = standing,
        BirthDate = new(birthYear - 543, 6, 1),
    }, "5601");

    private static IEnumerable<long> Range(long first, int count) => Enumerable.Range(0, count).Select(step => first + step);
}
