using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

public class AnswersTests
{
    private static readonly Answers Pass = new(0, 1), Fail = new(1, 0), NotApplicable = new(0, 0, 1), Unknown = new(0, 0);

    public static TheoryData<Answers[], Answers> Households => new()
    {
        { [], Unknown },
        { [Pass], Pass },
        { [Fail], Fail },
        { [NotApplicable, NotApplicable], NotApplicable },
        { [NotApplicable, Pass], Pass },
        { [Pass, Fail, Unknown, NotApplicable], Fail },
        { [Pass, Unknown], Unknown },
        { [NotApplicable, Unknown], Unknown },
    };

    [Theory, MemberData(nameof(Households))]
    public void A_household_fails_with_any_member_and_is_unknown_with_any_unknown(Answers[] members, Answers household) =>
        Assert.Equal(household, Answers.OfHousehold(members));

    [Fact]
    public void Joins_a_persons_and_the_households_results()
    {
        var person = new Answers(0b0001, 0b0010);
        var household = new Answers(0b1000, 0, 0b0100);

        Assert.Equal(new Answers(0b1001, 0b0010, 0b0100), person | household);
        Assert.Equal(0b1_0000UL, (person | household).Unknown(0b1_1111));
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(0, 1, 1)]
    public void Notices_two_results_for_one_indicator(ulong failed, ulong passed, ulong notApplicable) =>
        Assert.True(new Answers(failed, passed, notApplicable).IsContradictory);
}
