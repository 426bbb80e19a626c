using System.Reflection;
using System.Text.RegularExpressions;

namespace Hunsuan.Tests.Guards;

/// <summary>The engines are pure: no package, no other project, no clock, no file.</summary>
public partial class EngineTests
{
    [Fact]
    public void Engines_reference_only_the_runtime() =>
        Assert.DoesNotContain(
            Assembly.Load("Hunsuan.Engines").GetReferencedAssemblies(), a => !a.Name!.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_project_of_the_engines_names_no_package_and_no_project() =>
        Assert.DoesNotMatch("PackageReference|ProjectReference|FrameworkReference", Repository.Read("src/Engines/Engines.csproj"));

    [Fact]
    public void Engines_read_no_clock_and_touch_no_file() =>
        Findings.None(
            from file in Repository.SourceFiles("src/Engines")
            where file.EndsWith(".cs", StringComparison.Ordinal)
            from Match call in Impure.Matches(Repository.Read(file))
            select $"{file}: {call.Value}");

    [GeneratedRegex(@"\b(TimeProvider|Stopwatch|File|Directory|Path|FileStream|Environment|Console|HttpClient|Random\.Shared)\b(?=[.(])")]
    private static partial Regex Impure { get; }
}
