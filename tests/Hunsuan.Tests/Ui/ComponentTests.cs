using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Tests.Ui;

public class ComponentTests
{
    private static readonly Text Label = new("ชื่อ", "Name"), Wrong = new("กรอกชื่อ", "Enter a name"), Hint = new("ตามบัตร", "As on the card");
    private static readonly IReadOnlyList<Problem> Problems = [new("FirstName", Wrong)];

    [Fact]
    public async Task A_field_ties_its_label_hint_and_error_to_the_input()
    {
        var html = await Drawn.Of<TextField>("th", ("Name", "FirstName"), ("Label", Label), ("Hint", Hint), ("Problems", Problems), ("Value", "ก<b>"));

        Assert.Contains("<label for=\"FirstName\">ชื่อ</label>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"FirstName-hint\">ตามบัตร<", html, StringComparison.Ordinal);
        Assert.Contains("id=\"FirstName-error\">กรอกชื่อ<", html, StringComparison.Ordinal);
        Assert.Contains("name=\"Input.FirstName\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"FirstName-hint FirstName-error\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"ก&lt;b&gt;\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_without_a_problem_is_not_marked()
    {
        var html = await Drawn.Of<TextField>("en", ("Name", "LastName"), ("Label", Label), ("Problems", Problems));

        Assert.Contains("<label for=\"LastName\">Name</label>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_of_errors_leads_to_the_fields()
    {
        var html = await Drawn.Of<ErrorSummary>("th", ("Problems", (IReadOnlyList<Problem>)[new("FirstName", Wrong), new(null, Hint)]));

        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#FirstName\">กรอกชื่อ</a>", html, StringComparison.Ordinal);
        Assert.Contains("ตามบัตร", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_are_a_group_and_the_summary_leads_to_the_first()
    {
        IReadOnlyList<Choice> choices = [new("1", new("ชาย", "Male")), new("2", new("หญิง", "Female"))];
        var html = await Drawn.Of<ChoiceField>("en", ("Name", "Sex"), ("Label", Label), ("Choices", choices), ("Chosen", (IReadOnlyCollection<string>)["2"]));

        Assert.Contains("<legend>Name</legend>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"Sex\" name=\"Input.Sex\" value=\"1\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"Sex-1\" name=\"Input.Sex\" value=\"2\" checked", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "3", "2498", "7/3/2498")]
    [InlineData("", " ", "๒๔๙๘", "00/00/๒๔๙๘")]
    [InlineData(null, null, null, "00/00/0000")]
    public void A_date_is_written_for_the_reader_with_what_is_unknown(string? day, string? month, string? year, string written) =>
        Assert.Equal(written, new DateInput { Day = day, Month = month, Year = year }.Written);

    [Fact]
    public async Task A_date_has_three_fields_in_one_group()
    {
        var html = await Drawn.Of<DateField>("th", ("Name", "BornOn"), ("Label", Label), ("Value", new DateInput { Year = "2498" }));

        Assert.Contains("id=\"BornOn\" name=\"Input.BornOn.Day\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"Input.BornOn.Month\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"Input.BornOn.Year\" value=\"2498\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_says_in_text_what_it_draws()
    {
        IReadOnlyList<Bar> bars = [new(new("รายได้", "Income"), 50, "/people?d=income", "income") { Of = 200 }, new(new("สุขภาพ", "Health"), 100, null, "health")];
        var html = await Drawn.Of<BarChart>("th", ("Caption", Label), ("Unit", Hint), ("Bars", bars));

        Assert.Contains("<rect width=\"50%\"", html, StringComparison.Ordinal);
        Assert.Contains("<rect width=\"100%\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/people?d=income\"><strong>50</strong></a>", html, StringComparison.Ordinal);
        Assert.Contains("25.0%", html, StringComparison.Ordinal);
        Assert.Contains("class=\"dim income\">รายได้<", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_of_nothing_draws_no_bar_at_all_long() =>
        Assert.Contains(
            "<rect width=\"0%\"", await Drawn.Of<BarChart>("th", ("Caption", Label), ("Unit", Hint), ("Bars", (IReadOnlyList<Bar>)[new(Label, 0)])), StringComparison.Ordinal);

    [Fact]
    public async Task Before_and_now_are_left_out_where_they_were_not_measured()
    {
        IReadOnlyList<Change> changes = [new(Label, "income", null, 0.25) { Words = Hint }];
        var html = await Drawn.Of<ChangeChart>("th", ("Caption", Label), ("Changes", changes));

        Assert.Contains("cx=\"25%\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"before\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"span\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, null, null)]
    [InlineData(1, 3, null, "/list?q=a&amp;page=2")]
    [InlineData(2, 3, "/list?q=a", "/list?q=a&amp;page=3")]
    [InlineData(3, 3, "/list?q=a&amp;page=2", null)]
    public async Task The_pager_leads_to_the_pages_beside(int page, int pages, string? before, string? after)
    {
        var html = await Drawn.Of<Pager>("th", ("Page", page), ("Pages", pages));

        Assert.Equal(before is not null, html.Contains($"<a href=\"{before}\" rel=\"prev\"", StringComparison.Ordinal));
        Assert.Equal(after is not null, html.Contains($"<a href=\"{after}\" rel=\"next\"", StringComparison.Ordinal));
    }
}
