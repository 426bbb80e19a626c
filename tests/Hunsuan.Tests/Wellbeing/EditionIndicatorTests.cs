using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Wellbeing;

public sealed class EditionIndicatorTests
{
    private const PersonConditions All = (PersonConditions)63;
    private static readonly Edition Edition = EditionBook.Load().Find("bmn-2560")!;

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 11, true)]
    [InlineData(1, 12, false)]
    [InlineData(2, 5, false)]
    [InlineData(2, 6, true)]
    [InlineData(3, 12 * 13 - 1, true)] // "up to 12 years" lasts to the day before the 13th birthday
    [InlineData(3, 12 * 13, false)]
    [InlineData(15, 12 * 3 - 1, false)]
    [InlineData(15, 12 * 3, true)]
    [InlineData(19, 12 * 60 - 1, true)]
    [InlineData(19, 12 * 60, false)]
    [InlineData(21, 12 * 60, true)]
    [InlineData(8, null, true)]
    [InlineData(7, null, null)] // age unknown: not known whether it concerns the person
    public void Applies_by_age(int number, int? months, bool? expected) =>
        Assert.Equal(expected, Edition.Find(number)!.AppliesTo(new SurveyedPerson(months, PersonConditions.None, All)));

    [Theory]
    [InlineData(28, 40, PersonConditions.Disabled, All, true)]
    [InlineData(28, 40, PersonConditions.None, All, false)]
    [InlineData(28, 40, PersonConditions.None, PersonConditions.None, null)]
    [InlineData(28, null, PersonConditions.Disabled, All, true)] // has no age limit
    [InlineData(17, 70, PersonConditions.None, PersonConditions.None, false)] // too old, whatever else is unknown
    [InlineData(17, 16, PersonConditions.FinishedLowerSecondary, All, true)]
    [InlineData(20, 30, PersonConditions.ExpectedToWork, All, true)]
    [InlineData(20, 30, PersonConditions.None, All, false)]
    public void Applies_by_condition(int number, int? years, PersonConditions holding, PersonConditions known, bool? expected) =>
        Assert.Equal(expected, Edition.Find(number)!.AppliesTo(new SurveyedPerson(years * 12, holding, known)));

    [Theory]
    [InlineData("1", IndicatorCell.Pass)]
    [InlineData("0", IndicatorCell.Fail)]
    [InlineData("-", IndicatorCell.NotApplicable)]
    [InlineData("", IndicatorCell.Unknown)]
    [InlineData(" ", IndicatorCell.Unknown)]
    [InlineData(" ๑ ", IndicatorCell.Pass)]
    [InlineData("๐", IndicatorCell.Fail)]
    public void Reads_a_cell(string cell, IndicatorCell expected)
    {
        Assert.True(IndicatorCells.TryParse(cell, out var result));
        Assert.Equal(expected, result);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("11")]
    [InlineData("--")]
    [InlineData("x")]
    [InlineData("ผ่าน")]
    public void Refuses_any_other_cell(string cell) => Assert.False(IndicatorCells.TryParse(cell, out _));

    [Fact]
    public void Writes_what_it_reads()
    {
        foreach (var cell in Enum.GetValues<IndicatorCell>())
        {
            Assert.True(IndicatorCells.TryParse(IndicatorCells.Write(cell), out var read));
            Assert.Equal(cell, read);
        }
    }
}
