using System.Numerics;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Wellbeing;

public sealed class EditionBookTests
{
    private static readonly EditionBook Book = EditionBook.Load();
    private static readonly Edition Edition = Book.Find("bmn-2560")!;

    [Fact]
    public void The_editions_that_come_with_the_program_are_without_mistakes() => Assert.Empty(Book.Problems);

    [Fact]
    public void The_31_indicator_edition_is_whole()
    {
        Assert.Equal(Enumerable.Range(1, 31), Edition.Indicators.Select(indicator => indicator.Number));
        Assert.Equal(Enumerable.Range(1, 31).Select(number => $"bmn{number:00}"), Edition.Indicators.Select(indicator => indicator.Column));
        Assert.Equal([7, 7, 5, 4, 8], Edition.Indicators.CountBy(indicator => indicator.Category).Select(count => count.Value));
        Assert.Equal(38000, Edition.Find(22)!.Threshold);
        Assert.Equal("ครัวเรือนมีความมั่นคงในที่อยู่อาศัย และบ้านมีสภาพคงทนถาวร", Edition.Find("bmn08")!.Name.Thai);
    }

    [Fact]
    public void Household_columns_are_those_of_the_household_file()
    {
        int[] household = [4, 5, 8, 9, 10, 11, 12, 13, 14, 22, 23, 30, 31];

        Assert.Equal(household, Edition.Indicators.Where(indicator => indicator.Unit == IndicatorUnit.Household).Select(indicator => indicator.Number));
        Assert.Equal(household.Aggregate(0UL, (mask, number) => mask | 1UL << number - 1), Edition.HouseholdMask);
        Assert.Equal((1UL << 31) - 1, Edition.HouseholdMask ^ Edition.PersonMask);
    }

    [Theory]
    [InlineData("income", new[] { 20, 21, 22 })]
    [InlineData("health", new[] { 1, 4, 5, 7 })]
    [InlineData("education", new[] { 15, 16, 17, 19 })]
    [InlineData("living", new[] { 8, 9, 10, 11 })]
    [InlineData("access", new[] { 27, 28 })]
    public void Dimensions_hold_their_indicators_and_say_that_the_mapping_is_unverified(string id, int[] numbers)
    {
        var dimension = Edition.Dimensions.Single(dimension => dimension.Id == id);

        Assert.Equal(numbers.Aggregate(0UL, (mask, number) => mask | 1UL << number - 1), Edition.DimensionMask(dimension));
        Assert.All(numbers, number => Assert.Equal(Certainty.Unverified, Edition.Find(number)!.Certainty));
    }

    [Fact]
    public void Dimensions_do_not_overlap_and_come_in_the_order_of_display()
    {
        Assert.Equal(["income", "health", "education", "living", "access"], Edition.Dimensions.Select(dimension => dimension.Id));
        Assert.Equal(17, Edition.Dimensions.Sum(dimension => BitOperations.PopCount(Edition.DimensionMask(dimension))));
        Assert.Equal(17, BitOperations.PopCount(Edition.Dimensions.Aggregate(0UL, (mask, dimension) => mask | Edition.DimensionMask(dimension))));
    }

    [Fact]
    public void The_rules_of_the_measure_are_stated_with_their_certainty()
    {
        Assert.Equal(new Stated<EditionDimensionRule>(EditionDimensionRule.Any, Certainty.Unverified), Edition.Policy.DimensionRule);
        Assert.Equal(EditionUnknownRule.Exclude, Edition.Policy.Unknown.Value);
        Assert.Equal(EditionNotApplicableRule.NotDeprived, Edition.Policy.NotApplicable.Value);
        Assert.Equal(EditionWeights.NestedEqual, Edition.Policy.Weights.Value);
        Assert.Equal(new EditionCutOff(1, 5), Edition.Policy.CutOffs[0]);
    }

    [Theory]
    [InlineData(2559, null)]
    [InlineData(2560, "bmn-2560")]
    [InlineData(2567, "bmn-2560")] // surveys outlive their edition until the next one is loaded
    public void The_edition_of_a_year_is_the_newest_that_had_begun(int year, string? id) => Assert.Equal(id, Book.For(year)?.Id);

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        var texts = Edition.Indicators.SelectMany(indicator => new[] { indicator.Name, indicator.PassRule })
            .Concat(Edition.Dimensions.Select(dimension => dimension.Name)).Concat(Edition.Categories.Values).Append(Edition.Name);

        Assert.All(texts, text => Assert.Contains(text.Thai, letter => letter is >= 'ก' and <= '๛'));
        Assert.All(texts, text => Assert.DoesNotContain(text.English, letter => letter is >= 'ก' and <= '๛'));
    }
}
