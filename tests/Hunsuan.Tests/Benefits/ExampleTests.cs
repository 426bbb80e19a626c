namespace Hunsuan.Tests.Benefits;

/// <summary>Examples can fail: each way in which one is wrong keeps its file out.</summary>
public sealed class ExampleTests : IDisposable
{
    private readonly RuleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_rule_is_taken()
    {
        var book = _folder.Write("test-rule.yaml", RuleFolder.Sound).Read();

        Assert.Empty(book.Problems);
        Assert.Equal("test-rule", Assert.Single(book.All).Id);
    }

    [Theory]
    [InlineData("age: 59 years }, then: no", "age: 59 years }, then: yes", "the example says yes, but the rule gives no because of old")]
    [InlineData("age: 60 years }, then: yes", "age: 61 years }, then: unknown", "the example says unknown, but the rule gives yes because of old")]
    [InlineData("given: {}, then: unknown", "given: {}, then: no", "the example says no, but the rule gives unknown because of old")]
    [InlineData("value: 60 years", "value: 61 years", "the example says yes, but the rule gives no because of old")]
    [InlineData("age >= least", "age > least", "the example says yes, but the rule gives no because of old")]
    [InlineData("amount: 600 baht/month }", "amount: 700 baht/month }", "the example says 700 baht/month, but the rule gives 600 baht/month")]
    [InlineData("amount: 600 baht/month }", "amount: unknown }", "the example says unknown, but the rule gives 600 baht/month")]
    [InlineData("amount: 600 baht/month }", "amount: 600 baht/year }", "has to be an amount in baht/month")]
    [InlineData("amount: { cash: rate, per: month }", "", "this rule gives no money")]
    [InlineData("given: { age: 59 years }", "given: { aeg: 59 years }", "no fact “aeg”; is “age” meant?")]
    [InlineData("given: { age: 59 years }", "given: { age: 59 }", "“59” is no value of age, which is years")]
    [InlineData("given: { age: 59 years }", "given: { age: 131 years }", "“131 years” is no value of age")]
    [InlineData("  - { on: 2024-10-01, given: {}, then: unknown }", "", "at least one example with unknown is needed")]
    [InlineData("  - { on: 2024-10-01, given: { age: 59 years }, then: no }", "", "at least one example with no is needed")]
    [InlineData("until: null\nentity", "until: 2024-09-30\nentity", "2024-10-01 lies outside the days on which this version is in force")]
    public void A_wrong_example_keeps_its_file_out(string from, string to, string told)
    {
        var book = _folder.WriteChanged(from, to).Read();

        Assert.Empty(book.All);
        Assert.Contains(book.Problems, p => p.Message.English.Contains(told, StringComparison.Ordinal));
        Assert.All(book.Problems, p => Assert.Contains("test-rule.yaml", p.Message.Thai, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_without_examples_is_left_out()
    {
        var book = _folder.Write("test-rule.yaml", RuleFolder.Sound[..RuleFolder.Sound.IndexOf("examples:", StringComparison.Ordinal)]).Read();

        Assert.Empty(book.All);
        Assert.Equal(3, book.Problems.Count);
    }

    [Fact]
    public void The_other_members_of_the_household_are_asked_too()
    {
        var book = _folder.WriteChanged("when: age >= least", "when: 'members.exists(m, m.age >= least)'")
            .Write("second.yaml", RuleFolder.Sound.Replace("id: test-rule", "id: second", StringComparison.Ordinal)
                .Replace("when: age >= least", "when: 'members.count(m, m.age >= least) > 1'", StringComparison.Ordinal)
                .Replace("given: { age: 60 years }", "given: { age: 60 years, members: [{ age: 61 years }, {}] }", StringComparison.Ordinal)
                .Replace("given: { age: 59 years }", "given: { age: 60 years, members: [{ age: 59 years }] }", StringComparison.Ordinal)
                .Replace("given: {}", "given: { members: [{}] }", StringComparison.Ordinal))
            .Read();

        Assert.Empty(book.Problems);
        Assert.Equal(2, book.All.Count);
    }

    [Fact]
    public void Whatever_needs_a_rule_that_is_left_out_is_left_out_too()
    {
        _folder.WriteChanged("then: no", "then: yes").Write("needs-it.yaml", RuleFolder.Sound.Replace("id: test-rule", "id: needs-it", StringComparison.Ordinal)
            .Replace("when: age >= least", "when: 'qualifies(\"test-rule\")'", StringComparison.Ordinal));

        var book = _folder.Read();

        Assert.Empty(book.All);
        Assert.Contains(book.Problems, p => p.Message.English.Contains("needs-it.yaml", StringComparison.Ordinal));
    }
}
