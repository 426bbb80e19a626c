using System.Reflection;
using System.Text.RegularExpressions;

namespace Hunsuan.Tests.Guards;

/// <summary>Names say what a thing is in the field, not what programmers do with it.</summary>
public partial class NameTests
{
    [Fact]
    public void No_type_hides_behind_an_empty_word() =>
        Findings.None(
            from assembly in new[] { Assembly.Load("Hunsuan"), Assembly.Load("Hunsuan.Engines") }
            from type in assembly.GetTypes()
            where type.Namespace?.StartsWith("Hunsuan", StringComparison.Ordinal) == true && EmptyWord.IsMatch(type.Name)
            select type.FullName);

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utility|Common|Base|Impl|Dto|Service)$")]
    private static partial Regex EmptyWord { get; }
}
