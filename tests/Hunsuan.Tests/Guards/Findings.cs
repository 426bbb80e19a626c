namespace Hunsuan.Tests.Guards;

/// <summary>What a guard found; all of it is told, so that it can be mended in one go.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string?> findings)
    {
        var list = findings.ToList();
        if (list.Count > 0) Assert.Fail(string.Join(Environment.NewLine, list));
    }
}
