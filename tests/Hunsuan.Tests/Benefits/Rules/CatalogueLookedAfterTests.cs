using System.Globalization;
using System.Net;
using Hunsuan.Access;
using Hunsuan.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Benefits.Rules;

public class CatalogueLookedAfterTests
{
    [Theory]
    [InlineData(Role.CentralGroupMember, BenefitBook.WarnedDays - 5, true)]
    [InlineData(Role.CentralGroupMember, BenefitBook.WarnedDays + 5, false)]
    [InlineData(Role.Analyst, BenefitBook.WarnedDays - 5, false)]
    public async Task Values_that_end_soon_are_told_to_who_looks_after_rules(string role, int days, bool isTold)
    {
        await using var site = await Started(days);
        await site.SignInAs(role);

        var catalogue = WebUtility.HtmlDecode(await site.Read("/benefits"));
        var own = WebUtility.HtmlDecode(await site.Read("/benefits/test-rule"));

        Assert.Equal(isTold, catalogue.Contains("least สิ้นสุด", StringComparison.Ordinal));
        Assert.Equal(days < BenefitBook.WarnedDays, own.Contains("least สิ้นสุด", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rule_that_cannot_be_asked_any_more_is_told_with_its_file()
    {
        await using var site = await Started(-1);
        await site.SignInAs(Role.CentralGroupMember);

        Assert.Contains("test-rule.yaml", await site.Read("/benefits"), StringComparison.Ordinal);
    }

    // Its examples are of 2024, when the value counted.
    private static async Task<TestSite> Started(int days)
    {
        var last = TimeProvider.System.Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return await TestSite.Start(await TestDatabase.Create(Provider.Sqlite), prepare: installation =>
        {
            var folder = Directory.CreateDirectory(Path.Combine(installation.DataFolder, "benefits")).FullName;
            const string Endless = "from: null, until: null, value: 60 years";
            File.WriteAllText(Path.Combine(folder, "test-rule.yaml"), RuleFolder.Sound.Replace(Endless, $"from: null, until: {last}, value: 60 years", StringComparison.Ordinal));
        });
    }
}
