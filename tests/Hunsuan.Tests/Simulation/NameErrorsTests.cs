using System.Text;
using Hunsuan.Simulation;

namespace Hunsuan.Tests.Simulation;

public sealed class NameErrorsTests
{
    private readonly SimulationRandom _random = new(1, 1);

    [Fact]
    public void A_tone_mark_is_lost_or_changed_and_nothing_else()
    {
        var wrong = Enumerable.Range(0, 50).Select(_ => NameErrors.ToneMark("รุ่งนภา", _random)).Distinct().Order().ToList();

        Assert.Contains("รุงนภา", wrong);
        Assert.Contains("รุ้งนภา", wrong);
        Assert.DoesNotContain("รุ่งนภา", wrong);
        Assert.Equal("สมชาย", NameErrors.ToneMark("สมชาย", _random));
    }

    [Theory]
    [InlineData("สุดา", "สูดา")]
    [InlineData("มาลี", "มาลิ")]
    [InlineData("ใจ", "ไจ")]
    [InlineData("กก", "กก")] // has no such vowel
    public void A_vowel_is_taken_for_another(string name, string wrong) => Assert.Equal(wrong, NameErrors.Vowel(name, _random));

    [Theory]
    [InlineData("ศรี", "สรี")]
    [InlineData("ภา", "พา")]
    [InlineData("เมือง", "เมือง")]
    public void A_letter_is_taken_for_one_of_the_same_sound(string name, string wrong) =>
        Assert.Equal(wrong, NameErrors.SameSoundLetter(name, _random));

    [Fact]
    public void Spaces_and_hidden_signs_take_nothing_away()
    {
        for (var draw = 0; draw < 100; draw++)
        {
            Assert.Equal("เกรียงศักดิ์", NameErrors.StraySpace("เกรียงศักดิ์", _random).Replace(" ", ""));
            Assert.Equal("เกรียงศักดิ์", NameErrors.ZeroWidth("เกรียงศักดิ์", _random).Replace("\u200B", ""));
        }
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(0, 0, 2)]
    public void A_number_is_lost_or_one_digit_or_two_neighbours_go_wrong(double missing, double wrong, int changed)
    {
        const string Right = "3560174936974";
        var number = NumberErrors.Apply(Right, missing, wrong, 1 - missing - wrong, _random);

        if (missing == 1) Assert.Empty(number);
        else Assert.Equal(changed, Right.Zip(number).Count(pair => pair.First != pair.Second));
        Assert.Empty(NumberErrors.Apply("", 0, 1, 0, _random));
    }

    [Fact]
    public void Csv_cells_are_quoted_where_needed()
    {
        var line = new CsvLine();
        line.Clear().Add("").Add("a,b").Add("say \"a\"").Add(12).Add(1.5, "F2").AddDay(0, 0, 2490).AddBuddhistDay(new(2024, 2, 29)).EndLine();

        Assert.Equal(",\"a,b\",\"say \"\"a\"\"\",12,1.50,00/00/2490,29/02/2567\n", Encoding.UTF8.GetString(line.Written));
    }

    [Fact]
    public void Long_cells_fit()
    {
        var line = new CsvLine();
        line.Clear().Add(new string('ก', 5000)).Add(1).EndLine();

        Assert.Equal(15_000 + 3, line.Written.Length);
    }
}
