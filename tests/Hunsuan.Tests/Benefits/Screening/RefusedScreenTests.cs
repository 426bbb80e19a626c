namespace Hunsuan.Tests.Benefits.Screening;

/// <summary>Whatever comes in goes out or is refused with its reason; nothing is half-written.</summary>
public sealed class RefusedScreenTests : IDisposable
{
    private const string People = "house_code,family_no,person_no,citizen_id,first_name,birth_date,age,nationality,bedridden,has_aids\n";

    private readonly ScreenScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Theory]
    [InlineData("30140000011,1,1,,ก,31/02/2500,,,,", "birth_date", "no such day in the calendar")]
    [InlineData("30140000011,1,1,,ก,01/01/2568,,,,", "birth_date", "Born after the day asked about")]
    [InlineData("30140000011,1,1,,ก,01/01/2500,30,,,", "age", "It is not the age by the birth date (67)")]
    [InlineData("30140000011,1,1,,ก,,131,,,", "age", "outside 0 to 130")]
    [InlineData("30140000011,1,1,,ก,,12.5,,,", "age", "Not a number")]
    [InlineData("30140000011,1,1,,ก,,,,2,", "bedridden", "It must be 1 (yes), 0 (no) or blank")]
    [InlineData("30140000011,1,1,,ก,,,=1+1,,", "nationality", "makes it a formula")]
    [InlineData("30140000011,1,1,123,ก,,,,,", "citizen_id", "A citizen ID has 13 digits")]
    [InlineData("30140000011,1,,,ก,,,,,", "person_no", "A value is needed")]
    [InlineData("3014000001,1,1,,ก,,,,,", "house_code", "A house code has 11 digits")]
    [InlineData("30140000019,1,1,,ก,,,,,", "house_code", "not in the household file")]
    [InlineData("30140000011,1,2,,ก,,,,,", "person_no", "The same person as in row 2")]
    [InlineData("30140000011,1,1,3249800008341,ข,,,,,", "citizen_id", "The same person as in row 2")]
    public void A_bad_row_is_refused_with_its_reason_and_the_others_are_screened(string row, string column, string reason)
    {
        var summary = Run($"30140000011,1,2,3249800008341,ข,,50,ไทย,0,0\n{row}\n").Value!;

        Assert.Equal((1, 1), (summary.Persons, summary.RefusedPersons));
        var refused = Assert.Single(File.ReadAllLines(_scene.Refused)[1..]);
        Assert.StartsWith("persons.csv,3,", refused, StringComparison.Ordinal);
        Assert.Contains($",{column},", refused, StringComparison.Ordinal);
        Assert.Contains(reason, refused, StringComparison.Ordinal);
        Assert.Contains("no,,,age", _scene.Line("30140000011,1,2", "old-age-allowance"), StringComparison.Ordinal);
    }

    [Fact]
    public void Persons_of_a_refused_household_are_refused_with_its_row()
    {
        _scene.Write("house_code,family_no,income_per_person\n30140000011,1,many\n30140000012,1,100\n30140000012,1,100\n30140000013,1,1\n", People
            + "30140000011,1,1,,ก,,,,,\n30140000012,1,1,,ข,,,,,\n");

        var summary = _scene.Run().Value!;

        Assert.Equal((1, 1, 3, 1), (summary.Households, summary.Persons, summary.RefusedHouseholds, summary.RefusedPersons));
        var lines = File.ReadAllLines(_scene.Refused);
        Assert.Contains(lines, l => l.Contains("households.csv,2,", StringComparison.Ordinal) && l.Contains("Not a number", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("households.csv,4,", StringComparison.Ordinal) && l.Contains("The same household as in row 3", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("households.csv,5,", StringComparison.Ordinal) && l.Contains("Nobody of this household", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("persons.csv,2,", StringComparison.Ordinal) && l.Contains("household was refused (row 2)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refused_person_stays_a_member_of_whom_the_cell_is_not_known()
    {
        using var rules = new RuleFolder();
        rules.Write("two-old.yaml", RuleFolder.Sound.Replace("id: test-rule", "id: two-old", StringComparison.Ordinal)
            .Replace("entity: person", "entity: household", StringComparison.Ordinal)
            .Replace("when: age >= least", "when: 'members.count(m, m.age >= least) > 1'", StringComparison.Ordinal)
            .Replace("given: { age: 60 years }", "given: { members: [{ age: 60 years }, { age: 61 years }] }", StringComparison.Ordinal)
            .Replace("given: { age: 59 years }", "given: { members: [{ age: 60 years }] }", StringComparison.Ordinal)
            .Replace("given: {}", "given: { members: [{ age: 60 years }, {}] }", StringComparison.Ordinal));
        var book = rules.Read();
        Assert.Empty(book.Problems);

        Run("30140000011,1,1,,ก,,70,,,\n30140000011,1,2,,ข,31/02/2490,,,,\n", book);

        Assert.Equal("unknown,,,old", _scene.Line("30140000011,1,", "two-old"));
    }

    [Fact]
    public void Nothing_is_written_where_a_file_is_no_table_or_a_column_is_missing()
    {
        _scene.Write(persons: "house_code,family_no\n30140000011,1\n");
        File.WriteAllText(_scene.Out, "as it was");

        var missing = _scene.Run();
        _scene.Write(persons: People + "30140000011,1,1,\"ก\n");
        var open = _scene.Run();

        Assert.Contains("person_no", Assert.Single(missing.Problems).Field, StringComparison.Ordinal);
        Assert.Contains("never closed", Assert.Single(open.Problems).Message.English, StringComparison.Ordinal);
        Assert.Equal("as it was", File.ReadAllText(_scene.Out));
        Assert.Equal(["households.csv", "out.csv", "persons.csv"], Files());
    }

    [Fact]
    public void Nothing_is_left_where_the_output_cannot_be_written_or_is_a_source()
    {
        _scene.Write();
        Directory.CreateDirectory(_scene.Out);
        File.WriteAllText(Path.Combine(_scene.Out, "in the way"), "");

        Assert.Equal("--out", Assert.Single(_scene.Run().Problems).Field);
        Assert.Equal(["households.csv", "persons.csv"], Files());
    }

    [Fact]
    public void Refused_rows_of_an_earlier_run_do_not_stay_behind()
    {
        Run("30140000011,1,1,,ก,31/02/2490,,,,\n30140000011,1,2,,ข,,,,,\n");
        Assert.True(File.Exists(_scene.Refused));

        Run("30140000011,1,1,,ก,28/02/2490,,,,\n30140000011,1,2,,ข,,,,,\n");
        Assert.False(File.Exists(_scene.Refused));
    }

    private Shared.Result<Hunsuan.Benefits.Screening.ScreenSummary> Run(string persons, Hunsuan.Benefits.BenefitBook? book = null) =>
        _scene.Write("house_code,family_no\n30140000011,1\n", People + persons).Run(book: book);

    private string[] Files() => [.. Directory.GetFiles(Path.GetDirectoryName(_scene.Out)!).Select(f => Path.GetFileName(f)).Order()];
}
