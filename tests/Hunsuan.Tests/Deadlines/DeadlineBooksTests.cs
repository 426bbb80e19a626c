using Hunsuan.Deadlines;
using Hunsuan.Engines.Deadlines;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Deadlines;

public class DeadlineBooksTests
{
    private static readonly HolidayBook Holidays = HolidayBook.Load();
    private static readonly TriageBook Triage = TriageBook.Load(Holidays);

    [Fact]
    public void The_files_that_come_along_are_read_whole()
    {
        Assert.Empty(Holidays.Problems);
        Assert.Empty(Triage.Problems);
        Assert.True(Holidays.Knows(2026));
        Assert.False(Holidays.Knows(2040));
    }

    [Theory]
    [InlineData("2026-12-07")] // Monday in place of Saturday the 5th
    [InlineData("2027-07-20")] // Tuesday in place of Sunday the 18th, because Monday is a holiday itself
    [InlineData("2026-01-02")] // by resolution
    public void Days_in_lieu_and_days_by_resolution_are_holidays(string day) => Assert.Contains(DateOnly.Parse(day, null), Holidays.Days);

    [Fact]
    public void Limits_are_told_as_unverified() => Assert.Equal(Certainty.Unverified, Triage.For("560108").Certainty);

    [Fact]
    public void A_province_takes_its_own_levels_and_others_keep_those_of_the_country()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "triage/phayao.json", Scheme("56", """{ "answer": { "workingDays": 1 } }"""));
        var book = TriageBook.Load(Holidays, folder.Path);

        Assert.Empty(book.Problems);
        Assert.Equal(["one"], book.For("560108").Levels.Select(l => l.Id));
        Assert.Equal("thailand", book.For("570501").Id);
        Assert.Equal(TimeLimit.WorkingDays(1), book.For("5601").Levels[0].Limits[TimedStep.Answer].Limit);
    }

    [Theory]
    [InlineData("""{ "answer": { "workingDays": 1, "minutes": 5 } }""")]
    [InlineData("""{ "answer": { "workingDays": 0 } }""")]
    [InlineData("""{ "answer": { "minutes": -1 } }""")]
    [InlineData("""{ "answer": { "minutes": 10, "warnBefore": 10 } }""")]
    public void A_limit_without_sense_leaves_the_file_out_and_says_so(string limits)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "triage/phayao.json", Scheme("56", limits));
        var book = TriageBook.Load(Holidays, folder.Path);

        Assert.Equal([DeadlineTexts.SchemeWrong.With("phayao")], book.Problems.Select(p => p.Message));
        Assert.Equal("thailand", book.For("560108").Id);
    }

    [Fact]
    public void A_broken_file_in_place_of_the_country_s_leaves_those_that_come_along_in_force()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "triage/thailand.json", "{");
        var book = TriageBook.Load(Holidays, folder.Path);

        Assert.Single(book.Problems);
        Assert.Equal("life", book.For("560108").Levels[0].Id);
    }

    [Fact]
    public void A_year_with_days_of_another_is_left_out()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "holidays/be-2583.json", """{ "year": 2040, "certainty": "unverified", "source": "-", "days": [{ "on": "2041-01-01", "name": { "th": "ก", "en": "a" } }] }""");
        var book = HolidayBook.Load(folder.Path);

        Assert.Equal([DeadlineTexts.YearWrong.With("be-2583", 2040)], book.Problems.Select(p => p.Message));
        Assert.False(book.Knows(2040));
    }

    private static string Scheme(string area, string limits) => $$"""
        { "area": "{{area}}", "name": { "th": "ก", "en": "a" }, "certainty": "unverified", "source": "-",
          "hours": [{ "days": ["monday"], "from": "08:30", "until": "16:30" }],
          "levels": [{ "id": "one", "name": { "th": "ก", "en": "a" }, "when": { "th": "ก", "en": "a" }, "isUrgent": false, "limits": {{limits}}, "escalation": [] }] }
        """;

    private static void Write(TemporaryFolder folder, string file, string text)
    {
        var path = Path.Combine(folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
