using System.Text.RegularExpressions;

namespace Hunsuan.Tests.Guards;

/// <summary>A module names only modules below it; what is open to all names none.</summary>
public partial class ModuleMapTests
{
    private static readonly string[] ToTier2 = ["Areas", "Households", "Wellbeing", "Registers"];
    private static readonly string[] ToTier4 = [.. ToTier2, "Imports", "Centres", "Benefits", "Deadlines", "Cases", "Goods"];

    private static readonly Dictionary<string, string[]> Uses = new()
    {
        ["Shared"] = [],
        ["Access"] = [],
        ["Hosting"] = [],
        ["Ui"] = [],
        ["Areas"] = [],
        ["Deadlines"] = ["Areas"],
        ["Households"] = ["Areas"],
        ["Wellbeing"] = ["Areas", "Households"],
        ["Registers"] = ["Areas", "Households", "Wellbeing"],
        ["Imports"] = ToTier2,
        ["Centres"] = ["Areas"],
        ["Benefits"] = [.. ToTier2, "Imports", "Centres"],
        ["Cases"] = [.. ToTier2, "Imports", "Centres", "Benefits", "Deadlines"],
        ["Goods"] = [.. ToTier2, "Imports", "Centres", "Benefits", "Cases"],
        ["Privacy"] = ToTier4,
        ["Referrals"] = [.. ToTier4, "Privacy"],
        ["Aid"] = [.. ToTier4, "Privacy"],
        ["Calendar"] = ToTier4,
        ["Insight"] = [.. ToTier4, "Privacy"],
        ["Records"] = [.. ToTier4, "Privacy", "Referrals"],
        ["Simulation"] = ToTier4,
        ["Reception"] = [.. ToTier4, "Privacy", "Insight", "Records"],
        ["Missed"] = [.. ToTier4, "Privacy", "Insight"],
        ["Demo"] = [.. ToTier4, "Privacy", "Referrals", "Aid", "Insight", "Records", "Reception", "Simulation", "Missed"],
        ["Data"] = [.. ToTier4, "Privacy", "Referrals", "Aid", "Calendar", "Missed", "Reception"],
    };

    private static readonly string[] OpenToAll = ["Shared", "Access", "Hosting", "Ui", "Data"];

    public static TheoryData<string> Modules => [.. Uses.Keys];

    [Theory, MemberData(nameof(Modules))]
    public void A_module_names_only_modules_below_it(string module)
    {
        var forbidden = Uses.Keys.Except([module, .. Uses[module], .. OpenToAll]).ToHashSet();

        Findings.None(
            from file in Repository.SourceFiles($"src/Hunsuan/{module}")
            where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
            from Match named in ModuleName.Matches(Repository.Read(file))
            where forbidden.Contains(named.Groups[1].Value)
            select $"{file} names {named.Groups[1].Value}");
    }

    [Fact]
    public void Every_folder_is_on_the_map() =>
        Assert.Equal(
            Uses.Keys.Order(),
            Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src/Hunsuan"))
                .Select(d => Path.GetFileName(d)).Except(["bin", "obj", "wwwroot", "Properties"]).Order());

    [GeneratedRegex(@"\bHunsuan\.(\w+)")]
    private static partial Regex ModuleName { get; }
}
