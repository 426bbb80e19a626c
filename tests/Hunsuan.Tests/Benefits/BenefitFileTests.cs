namespace Hunsuan.Tests.Benefits;

/// <summary>Files are read strictly: every slip is told with file, line and key, and how to mend it.</summary>
public sealed class BenefitFileTests : IDisposable
{
    private readonly RuleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in_force: null", "inforce: null", "line 4, at inforce: there is no such key; is “in_force” meant?")]
    [InlineData("kind: cash", "kind: cahs", "line 7, at kind: “cahs” can't be used; is “cash” meant?")]
    [InlineData("kind: cash", "kind: shoes", "there are cash, goods, service, loan")]
    [InlineData("kind: cash", "kind: [cash]", "at kind: it has to be a single text")]
    [InlineData("kind: cash", "kind: cash\nkind: cash", "line 8: “kind” stands twice")]
    [InlineData("th: กติกาทดสอบ, en: Test rule", "en: Test rule", "at name.th: it is needed")]
    [InlineData("th: กติกาทดสอบ, en: Test rule", "th: กติกาทดสอบ, en: ''", "at name.en: it is needed")]
    [InlineData("version: 1", "version: one", "at version: “one” is no whole number from 1 to 999")]
    [InlineData("version: 1", "version: 2", "called test-rule.yaml, but id and version are those of test-rule.v2.yaml")]
    [InlineData("id: test-rule", "id: Test Rule", "can't be an id")]
    [InlineData("in_force: null", "in_force: 2567-10-01", "rule files use the Common Era: 2024")]
    [InlineData("in_force: null", "in_force: 1/10/2024", "is no date; write year-month-day")]
    [InlineData("until: null", "until: 2000-01-01", "lies outside")]
    [InlineData("status: unverified\n", "status: confirmed\n", "the file can be confirmed only where every condition and value is")]
    [InlineData("source: 1, certainty: unverified }\namount", "source: 2, certainty: unverified }\namount", "source 2 is named, but there are only 1")]
    [InlineData("source: 1, certainty: unverified }\namount", "source: 1, certainty: confirmed }\namount", "it is called surer than its source 1")]
    [InlineData("amount: { cash: rate, per: month }", "amount: { cash: rate, per: year }", "the amount is baht/month, but it is said to be for each year")]
    [InlineData("amount: {", "criteria: [ { th: คำ, en: word } ]\namount: {", "either conditions, which are computed, or criteria in words are needed, not both")]
    [InlineData("kind: cash", "kind: cash\nheld_by_list: welfare-crad", "there is no list “welfare-crad”")]
    [InlineData("kind: cash", "kind: &a cash", "& and * to refer to other parts are not used here")]
    [InlineData("kind: cash", "kind: !x cash", "! in front of a value is not used here")]
    [InlineData("kind: cash", "kind: cash\n---\nid: other", "--- divides the file")]
    [InlineData("kind: cash", "kind: \"cash", "can't be read on")]
    [InlineData("  old: {", "  old: {}\n  old2: {", "at conditions.old.when: it is needed")]
    [InlineData("  old: {", "  older:\n  old: {", "at conditions.older: it is needed")]
    public void A_slip_is_told_with_its_place(string from, string to, string told)
    {
        var book = _folder.WriteChanged(from, to).Read();

        Assert.Empty(book.All);
        Assert.Contains(book.Problems, p => p.Message.English.Contains(told, StringComparison.Ordinal));
        Assert.All(book.Problems, p => Assert.Contains("test-rule.yaml", p.Message.Thai, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("age >= least", "agee >= least", "conditions.old.when, character 1: “agee”: neither the dictionary of facts nor the file has this name; is “age” meant?")]
    [InlineData("age >= least", "age >= rate", "can't mix units: years on the left, baht/month on the right")]
    [InlineData("age >= least", "age", "a condition has to be true or false, but this is years")]
    [InlineData("age >= least", "age = least", "write == with two signs")]
    [InlineData("age >= least", "income_per_person > 0 baht/year", "write household.income_per_person")]
    [InlineData("when: age >= least", "when: 'nationality == \"tahi\"'", "there is no value “tahi”; there are thai, other")]
    [InlineData("when: age >= least", "when: 'members.count(m, true) > 3'", "so it would take everybody")]
    [InlineData("when: age >= least", "when: 'qualifies(\"test-rule\")'", "rules need each other in a circle")]
    [InlineData("from: null, until: null, value: 60 years", "from: null, until: 2020-12-31, value: 60 years", "there is no value for 2024-10-01; the last ended on 2020-12-31")]
    [InlineData("from: null, until: null, value: 60 years", "from: 2025-01-01, until: null, value: 60 years", "there is no value for 2024-10-01; the first begins on 2025-01-01")]
    [InlineData("cash: rate", "cash: least", "the amount has to be money, but this is years")]
    public void A_rule_that_means_nothing_is_told_as_an_officer_understands(string from, string to, string told)
    {
        var book = _folder.WriteChanged(from, to).Read();

        Assert.Empty(book.All);
        Assert.Contains(book.Problems, p => p.Message.English.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_a_file_says_so_an_ended_value_goes_on() =>
        Assert.Single(_folder.WriteChanged("from: null, until: null, value: 60 years", "until: 2020-12-31, carry_forward: true, value: 60 years").Read().All);

    [Theory]
    [InlineData("from: null, until: 2024-11-30, value: 60 years", 1)]
    [InlineData("from: null, until: 2024-12-01, value: 60 years", 0)]
    [InlineData("until: 2024-11-30, value: 60 years }, { from: 2024-12-01, until: null, value: 61 years", 0)]
    [InlineData("until: 2024-10-31, carry_forward: true, value: 60 years", 0)]
    public void A_value_that_ends_is_told_60_days_before(string value, int told)
    {
        var book = _folder.WriteChanged("from: null, until: null, value: 60 years", value).Read();
        var day = new DateOnly(2024, 10, 1);

        Assert.Equal(told, Hunsuan.Benefits.BenefitBook.EndingSoon(book.RulesOn(day).Value!, day).Count);
    }

    [Fact]
    public void A_file_that_is_not_UTF8_or_is_no_map_is_left_out()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "a.yaml"), [0xA1, 0xA2, 0x0A]);
        _folder.Write("b.yaml", "- one\n- two\n").Write("c.yaml", "").Write("d.yaml", string.Concat(Enumerable.Repeat("a: {", 30)));

        var told = _folder.Read().Problems.Select(p => p.Message.English).ToList();

        Assert.Equal(4, told.Count);
        Assert.Contains("is not saved as UTF-8", told[0], StringComparison.Ordinal);
        Assert.Contains("has to consist of “key: value”", told[1], StringComparison.Ordinal);
        Assert.Contains("the file is empty", told[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_version_counts_from_its_first_day_and_the_same_version_twice_keeps_its_first_file()
    {
        _folder.Write("test-rule.yaml", RuleFolder.Sound)
            .WriteChanged("version: 1", "version: 2", "test-rule.v2.yaml");
        var text = RuleFolder.Sound.Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("in_force: null", "in_force: 2024-10-01", StringComparison.Ordinal)
            .Replace("600", "800", StringComparison.Ordinal);
        _folder.Write("test-rule.v2.yaml", text);

        var book = _folder.Read();

        Assert.Empty(book.Problems);
        Assert.Equal(1, Assert.Single(book.InForce(new(2024, 9, 30))).Version);
        Assert.Equal(2, Assert.Single(book.InForce(new(2024, 10, 1))).Version);
    }

    [Fact]
    public void An_added_dictionary_adds_facts_and_its_slips_are_told()
    {
        _folder.Write("facts.yaml", """
            facts:
              owns_boat: { entity: person, type: truth, from: input, name: { th: มีเรือ, en: Owns a boat }, ask: { th: มีเรือหรือไม่, en: "Is there a boat?" } }
              age: { entity: person, type: years, from: input, name: { th: อายุ, en: Age }, ask: { th: อายุเท่าไร, en: "How old?" } }
              shoe: { entity: person, type: inches, from: input, name: { th: รองเท้า, en: Shoe }, ask: { th: ขนาดเท่าไร, en: "Which size?" } }
              card: { entity: person, type: truth, from: "list: no-such-list", name: { th: บัตร, en: Card }, ask: { th: มีหรือไม่, en: "Is there one?" } }
            """).WriteChanged("when: age >= least", "when: age >= least and not owns_boat");
        File.WriteAllText(Path.Combine(_folder.Path, "test-rule.yaml"), File.ReadAllText(Path.Combine(_folder.Path, "test-rule.yaml"))
            .Replace("given: { age: 60 years }", "given: { age: 60 years, owns_boat: false }", StringComparison.Ordinal));

        var book = _folder.Read();
        var told = book.Problems.Select(p => p.Message.English).ToList();

        Assert.Equal(3, told.Count);
        Assert.Contains(told, t => t.Contains("facts.age", StringComparison.Ordinal));
        Assert.Contains(told, t => t.Contains("there is no type “inches”", StringComparison.Ordinal));
        Assert.Contains(told, t => t.Contains("“list: no-such-list” can't be used; there are child-grant", StringComparison.Ordinal));
        Assert.Single(book.All);
    }
}
