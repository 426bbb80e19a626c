using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Hunsuan.Access;

namespace Hunsuan.Tests.Guards;

/// <summary>The glossary and the code speak of the same things by the same names.</summary>
public partial class GlossaryTests
{
    private static readonly Assembly[] Assemblies = [Assembly.Load("Hunsuan"), Assembly.Load("Hunsuan.Engines")];

    private static readonly List<(string Thai, string[] Names)> Rows =
    [
        .. from line in Repository.Read("docs/glossary.md").Split('\n')
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           where cells.Length == 6 && ThaiLetter.IsMatch(cells[1]) && cells[2].Contains('`')
           select (cells[1], CodeName.Matches(cells[2]).Select(m => m.Groups[1].Value).ToArray()),
    ];

    [Fact]
    public void Every_name_in_the_glossary_is_a_name_in_the_code()
    {
        var known = (from a in Assemblies from t in a.GetTypes() select t.Name).ToHashSet();

        Assert.True(Rows.Count > 10);
        Findings.None(
            from row in Rows
            from name in row.Names
            let parts = name.Split('.')
            where !known.Contains(parts[0]) || (parts.Length > 1 && !HasMember(parts[0], parts[1]))
            select $"{row.Thai}: {name}");
    }

    [Fact]
    public void Every_kind_of_record_is_in_the_glossary()
    {
        using var db = TestDatabase.Connect("sqlite::memory:", CurrentUser.Nobody);

        Findings.None(db.Model.GetEntityTypes().Select(e => e.ClrType.Name).Except(Rows.SelectMany(r => r.Names)));
    }

    [Fact]
    public void Every_Thai_term_stands_once() => Assert.Equal(Rows.Select(r => r.Thai).Distinct(), Rows.Select(r => r.Thai));

    [Fact]
    public void Every_public_type_says_what_it_is_with_the_Thai_term() =>
        Findings.None(
            from assembly in Assemblies
            let summaries = Summaries(assembly)
            from type in assembly.GetExportedTypes()
            where !type.IsNested && !IsComponent(type) && type.Name is not ("Program" or "_Imports")
            where !ThaiLetter.IsMatch(summaries.GetValueOrDefault($"T:{type.FullName}", ""))
            select type.FullName);

    private static bool IsComponent(Type type) =>
        type.IsAssignableTo(typeof(Microsoft.AspNetCore.Components.IComponent)) && !type.IsAbstract;

    private static bool HasMember(string type, string member) =>
        Assemblies.SelectMany(a => a.GetTypes()).Any(t => t.Name == type && t.GetMember(member).Length > 0);

    private static Dictionary<string, string> Summaries(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")?.Value ?? "");

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeName { get; }

    [GeneratedRegex(@"\p{IsThai}")]
    private static partial Regex ThaiLetter { get; }
}
