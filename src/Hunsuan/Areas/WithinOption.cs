using System.CommandLine;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Areas;

/// <summary>Keeps a command to one area (ตัวเลือกพื้นที่ของคำสั่ง).</summary>
internal static class WithinOption
{
    private const string Name = "--within";

    public static Option<string?> Create() => new(Name) { Description = AreaTexts.WithinOption.InBoth, HelpName = "CODE" };

    /// <summary>The code of the area, "" for the country where none was named.</summary>
    public static Result<string> Of(CommandRun run, Option<string?> option) => run.Value(option) switch
    {
        null or "" => "",
        var code when AreaCode.IsWellFormed(code) => code,
        var other => new Problem(Name, AreaTexts.NotAnAreaCode.With(other)),
    };
}
